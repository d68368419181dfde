package eigenscope.topics.probability.family;

import static eigenscope.topic.Real.real;
import static eigenscope.topic.Samples.samples;
import static eigenscope.topic.Whole.whole;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Made;
import eigenscope.engine.prob.Parameter;
import eigenscope.topic.Choice;
import eigenscope.topic.Numeric;
import eigenscope.topic.Param;
import eigenscope.topic.Real;
import eigenscope.topic.Samples;
import eigenscope.topic.State;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A family of distributions to choose, and the numbers of each, shown while it is chosen: {@code family}, {@code normal.mean},
 * {@code normal.sd}, ... Made from what the engine says of its families, for every topic that is about any distribution.
 */
public final class FamilyParams {
    private final Choice<Optional<Family>> family;
    private final Map<Family, List<Numeric<?>>> numbers = new EnumMap<>(Family.class);
    private final Samples weights;

    private FamilyParams(Choice<Optional<Family>> family, String prefix) {
        this.family = family;
        String group = family.meta().group();
        for (Family f : Family.values())
            numbers.put(
                    f,
                    f.parameters().stream()
                            .<Numeric<?>>map(p -> number(prefix + f.id(), p, group, f, prefix.isEmpty()))
                            .toList());
        weights = samples(prefix + "categorical.weights", "w_k", 1, column(5, 3, 2, 4, 1))
                .label("Weights")
                .group(group)
                .help("One for each outcome, from 0 on; they are divided by their sum.")
                .when(s -> family(s).equals(Optional.of(Family.CATEGORICAL)));
    }

    /**
     * Returns the parameters of a choice made by {@link #choice}.
     *
     * @param prefix what the ids of the numbers begin with, empty or with a dot at its end
     */
    public static FamilyParams of(Choice<Optional<Family>> family, String prefix) {
        return new FamilyParams(family, prefix);
    }

    /**
     * Returns a choice among all families and one thing else.
     *
     * @param other how it is written that none of the families is chosen
     * @param title how that is called on screen
     */
    public static Choice<Optional<Family>> choice(String id, Optional<Family> initial, String other, String title) {
        var options = Stream.concat(
                        Arrays.stream(Family.values()).map(Optional::of), Stream.of(Optional.<Family>empty()))
                .toList();
        return Choice.among(id, options, initial, f -> f.map(Family::id).orElse(other))
                .called(f -> f.map(Family::title).orElse(title));
    }

    private Numeric<?> number(String family, Parameter p, String group, Family of, boolean isFirst) {
        String id = family + "." + p.id();
        String term = isFirst ? p.id() : id;
        return switch (p.scale()) {
            case WHOLE ->
                whole(id, p.tex(), (int) p.from(), (int) p.to(), (int) p.initial())
                        .limits((int) p.least(), (int) p.most())
                        .label(p.label())
                        .group(group)
                        .term(term)
                        .when(s -> family(s).equals(Optional.of(of)));
            case LINEAR -> shown(slider(id, p).term(term), p, group, of);
            case LOGARITHMIC -> shown(slider(id, p).onLogScale().term(term), p, group, of);
        };
    }

    private static Real slider(String id, Parameter p) {
        return real(id, p.tex(), p.from(), p.to(), p.initial());
    }

    private Real shown(Real slider, Parameter p, String group, Family of) {
        return slider.limits(p.least(), p.most())
                .label(p.label())
                .group(group)
                .when(s -> family(s).equals(Optional.of(of)));
    }

    private static List<Vec> column(double... values) {
        return Arrays.stream(values).mapToObj(Vec::of).toList();
    }

    /** Returns all parameters, the choice first. */
    public List<Param<?>> all() {
        List<Param<?>> all = new ArrayList<>(List.of(family));
        numbers.values().forEach(all::addAll);
        all.add(weights);
        return List.copyOf(all);
    }

    /** Returns the family chosen, empty for the other thing. */
    public Optional<Family> family(State s) {
        return s.get(family);
    }

    /** Returns the parameters of a family, in its order. */
    public List<Numeric<?>> numbers(Family f) {
        return numbers.get(f);
    }

    /** Returns the weights of the categorical family. */
    public Samples weights() {
        return weights;
    }

    /** Returns the numbers of a family in a state. */
    public double[] values(State s, Family f) {
        return f == Family.CATEGORICAL
                ? s.get(weights).stream().mapToDouble(row -> row.at(0)).toArray()
                : numbers(f).stream().mapToDouble(n -> value(s, n)).toArray();
    }

    private static <T> double value(State s, Numeric<T> number) {
        return number.part(s.get(number), 0);
    }

    /** Returns the distribution chosen, or why its numbers make none; empty for the other thing. */
    public Optional<Made> made(State s) {
        return family(s).map(f -> f.of(values(s, f)));
    }

    /** Returns a state with a family and its numbers chosen, each the nearest legal one. */
    public State with(State s, Family f, double... values) {
        State next = s.with(family, Optional.of(f));
        if (f == Family.CATEGORICAL) return next.with(weights, column(values));
        for (int i = 0; i < values.length; i++) next = with(next, numbers(f).get(i), values[i]);
        return next;
    }

    private static <T> State with(State s, Numeric<T> number, double value) {
        return s.with(number, number.withPart(s.get(number), 0, value));
    }
}
