package eigenscope.ui;

import eigenscope.figure.Figure;
import eigenscope.figure.Typesetter;
import eigenscope.topic.Remedy;
import eigenscope.topic.SliderBand;
import eigenscope.topic.Snippet;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Table;
import eigenscope.topic.Topic;
import eigenscope.topic.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything the window shows of one state, computed and typeset off the JavaFX thread.
 *
 * @param solved the state with its numbers
 * @param sheet id of the picture shown
 * @param figure that picture
 * @param formulas as outlines
 * @param readouts each value by its id, in the order of the screen
 * @param laws whether each holds, by its id
 * @param goals whether each is reached, by its id
 * @param code what computed this
 * @param trace a row for every step; empty while nobody looks at them
 * @param remedies ways out of what went wrong
 * @param bands stretches of sliders that mean something
 * @param say what a screen reader speaks
 */
record Frame(
        Solved<?> solved,
        String sheet,
        Figure figure,
        List<SetFormula> formulas,
        Map<String, Value> readouts,
        Map<String, Boolean> laws,
        Map<String, Boolean> goals,
        List<Snippet> code,
        Optional<Table> trace,
        List<Remedy> remedies,
        List<SliderBand> bands,
        String say) {
    /** Size of formulas in pixels before a theme's scale. */
    static final double FORMULA_SIZE = 19;

    /** Keeps its own copies, in their order. */
    Frame {
        formulas = List.copyOf(formulas);
        readouts = Collections.unmodifiableMap(new LinkedHashMap<>(readouts));
        laws = Collections.unmodifiableMap(new LinkedHashMap<>(laws));
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
        code = List.copyOf(code);
        remedies = List.copyOf(remedies);
        bands = List.copyOf(bands);
    }

    /**
     * Begins to solve a state and typesets what there is of it. Not for the JavaFX thread.
     *
     * @param sheet id of a picture of the topic
     * @param scale the theme's factor on sizes of type
     * @param withSteps whether somebody looks at the steps
     */
    static Frame of(Topic<?> topic, State state, String sheet, Typesetter tex, double scale, boolean withSteps) {
        return of(Solved.begun(topic, state), sheet, tex, scale, withSteps);
    }

    /** Typesets a state that is solved, wholly or so far; as {@link #of(Topic, State, String, Typesetter, double, boolean)}. */
    static Frame of(Solved<?> solved, String sheet, Typesetter tex, double scale, boolean withSteps) {
        double size = FORMULA_SIZE * scale;
        var figure = solved.figure(sheet);
        Labels.typeset(figure, tex, scale);
        return new Frame(
                solved,
                sheet,
                figure,
                solved.formulas().stream().map(f -> SetFormula.of(f, tex, size)).toList(),
                solved.readouts(),
                solved.laws(),
                solved.goals(),
                solved.code(),
                withSteps ? Optional.of(solved.trace()) : Optional.empty(),
                solved.remedies(),
                solved.bands(),
                solved.say());
    }

    /** Returns the state all of this is of. */
    State state() {
        return solved.state();
    }
}
