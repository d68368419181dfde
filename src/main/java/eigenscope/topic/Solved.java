package eigenscope.topic;

import eigenscope.figure.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A state with the numbers behind it: all that screen, file and command line show of it is read off here.
 *
 * @param topic whose state it is
 * @param state what was solved
 * @param model its numbers
 */
public record Solved<M>(Topic<M> topic, State state, M model) {
    /** Solves a state. Pure; may take long; not for the JavaFX thread. */
    public static <M> Solved<M> of(Topic<M> topic, State state) {
        return new Solved<>(topic, state, topic.solve(state));
    }

    /** Solves a state as far as it goes in a moment; see {@link Topic#begun}. */
    public static <M> Solved<M> begun(Topic<M> topic, State state) {
        return new Solved<>(topic, state, topic.begun(state));
    }

    /** Returns the same state after another moment of work. */
    public Solved<M> further() {
        return new Solved<>(topic, state, topic.further(model));
    }

    /** Returns how much of the work is done: 0 to 1, and 1 just where it is complete. */
    public double done() {
        return topic.done(model);
    }

    /** Returns the value of every readout by its id, in order. */
    public Map<String, Value> readouts() {
        Map<String, Value> values = new LinkedHashMap<>();
        for (var r : topic.readouts()) values.put(r.id(), r.value().apply(model));
        return values;
    }

    /** Returns whether each law holds, by its id, in order. */
    public Map<String, Boolean> laws() {
        return verdicts(topic.laws());
    }

    /** Returns whether each goal is reached, by its id, in order. */
    public Map<String, Boolean> goals() {
        return verdicts(topic.goals());
    }

    private Map<String, Boolean> verdicts(List<Claim<M>> claims) {
        Map<String, Boolean> verdicts = new LinkedHashMap<>();
        for (var c : claims) verdicts.put(c.id(), c.holds().test(model));
        return verdicts;
    }

    /**
     * Returns one of the topic's pictures.
     *
     * @throws IllegalArgumentException if there is no sheet of that id; the message lists those there are
     */
    public Figure figure(String sheet) {
        return topic.sheets().stream()
                .filter(s -> s.id().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no picture '%s'; there are %s"
                        .formatted(sheet, topic.sheets().stream().map(Sheet::id).collect(Collectors.joining(", ")))))
                .figure()
                .apply(model);
    }

    /** Returns the first of the topic's pictures that show the state. */
    public Figure figure() {
        return topic.sheet(state, "").figure().apply(model);
    }

    /** Returns each formula in letters and with the present numbers. */
    public List<Formula> formulas() {
        return topic.formulas(model);
    }

    /** Returns the code that computed this. */
    public List<Snippet> code() {
        return topic.code(model);
    }

    /** Returns a row for every step, empty where there is none. */
    public Table trace() {
        return topic.trace(model);
    }

    /** Returns ways out of what went wrong, with distinct ids. */
    public List<Remedy> remedies() {
        return topic.remedies(model);
    }

    /** Returns stretches of sliders that mean something. */
    public List<SliderBand> bands() {
        return topic.bands(model);
    }

    /** Returns what a screen reader speaks. */
    public String say() {
        return topic.say(model);
    }
}
