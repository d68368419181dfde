package eigenscope.cli;

import static eigenscope.topic.Choice.choice;
import static eigenscope.topic.Expression.expression;
import static eigenscope.topic.Matrix.matrix;
import static eigenscope.topic.Point.point;
import static eigenscope.topic.Real.real;
import static eigenscope.topic.Samples.samples;
import static eigenscope.topic.Toggle.toggle;
import static eigenscope.topic.Whole.whole;

import eigenscope.engine.linalg.Complex;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Plot;
import eigenscope.topic.About;
import eigenscope.topic.Choice;
import eigenscope.topic.Claim;
import eigenscope.topic.Expression;
import eigenscope.topic.Formula;
import eigenscope.topic.Letters;
import eigenscope.topic.Matrix;
import eigenscope.topic.Param;
import eigenscope.topic.Point;
import eigenscope.topic.Preset;
import eigenscope.topic.Readout;
import eigenscope.topic.Real;
import eigenscope.topic.Remedy;
import eigenscope.topic.Samples;
import eigenscope.topic.Sheet;
import eigenscope.topic.Snippet;
import eigenscope.topic.State;
import eigenscope.topic.Table;
import eigenscope.topic.Term;
import eigenscope.topic.Toggle;
import eigenscope.topic.Topic;
import eigenscope.topic.Value;
import eigenscope.topic.Whole;
import eigenscope.topic.Wing;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A topic with a parameter of every kind that commands treat apart, and a readout of every kind of value: x is halved, step by step. */
final class Halving implements Topic<State> {
    static final Real X = real("x", "x", 0.5, 8, 4).limits(-1e6, 1e6);
    static final Whole STEPS = whole("steps", "n", 0, 10, 3).timeline();
    static final Choice<Kind> KIND = choice("kind", Kind.BY_DIVISION);
    static final Toggle GRID = toggle("grid", true);
    static final Point P = point("p", "p", 3, 1, -2);
    static final Matrix M = matrix("M", "M", 3, Mat.of(2, 2, 1, 0, 0, 1));
    static final Samples DATA = samples("data", "D", 2, List.of(Vec.of(1, 2)));

    static final Expression F = expression("f", "f", Letters.of("u").andSliders("x", "p", "y"), "c u", "u")
            .when(s -> s.get(X) < 0);

    enum Kind {
        BY_DIVISION,
        BY_SHIFT
    }

    @Override
    public About about() {
        return new About("halving", "Halving <x>", Wing.CALCULUS, "Halve & see.", List.of("Zeno"));
    }

    @Override
    public List<Param<?>> params() {
        var letters = F.sliders(s -> s.shows(F)).stream();
        return Stream.<Param<?>>concat(Stream.of(X, STEPS, KIND, GRID, P, M, DATA, F), letters)
                .toList();
    }

    @Override
    public State solve(State state) {
        if (state.get(X) == 666) throw new IllegalStateException("the beast");
        return state;
    }

    private static double after(State state, int steps) {
        return state.get(X) / (1 << steps);
    }

    @Override
    public List<Sheet<State>> sheets() {
        return List.of(
                new Sheet<>("line", "The line", _ -> figure()), new Sheet<>("other", "The other", _ -> figure()));
    }

    private static Figure figure() {
        return Figure.of(new Plot.Flat("line", "", Box.around(2), true, List.of()));
    }

    @Override
    public List<Term> terms() {
        return List.of();
    }

    @Override
    public List<Formula> formulas(State state) {
        return List.of();
    }

    @Override
    public List<Readout<State>> readouts() {
        return List.of(
                Readout.of("rest", "Rest", s -> Value.of(after(s, s.get(STEPS)))),
                Readout.of("inverse", "Inverse", s -> Value.of(1 / s.get(X))),
                Readout.of(
                        "log",
                        "Logarithm",
                        s -> s.get(X) > 0 ? Value.of(Math.log(s.get(X))) : new Value.Undefined("x <= 0")),
                Readout.of("root", "Root", s -> new Value.Cplx(new Complex(0, -s.get(X)))),
                Readout.of("entries", "M", s -> Value.of(s.get(M))),
                Readout.of("turn", "Turn", _ -> new Value.Angle(Math.PI)),
                Readout.of("sign", "Sign", s -> new Value.Words(s.get(X) < 0 ? "negative" : "positive")),
                Readout.of("rows", "Rows", s -> Value.of(s.get(DATA).size())));
    }

    @Override
    public List<Claim<State>> laws() {
        return List.of(new Claim<>(
                "shrinks", "it gets no larger", "", s -> Math.abs(after(s, s.get(STEPS))) <= Math.abs(s.get(X))));
    }

    @Override
    public List<Claim<State>> goals() {
        return List.of(new Claim<>("small", "it is below 1", "", s -> after(s, s.get(STEPS)) < 1));
    }

    @Override
    public List<Preset> presets() {
        return List.of(new Preset("one", s -> s.with(X, 1.0)), new Preset("negative", s -> s.with(X, -8.0)));
    }

    @Override
    public List<Snippet> code(State state) {
        return List.of();
    }

    @Override
    public String say(State state) {
        return "Four, \"halved\" thrice.";
    }

    @Override
    public List<Remedy> remedies(State s) {
        if (s.get(X) <= 100) return List.of();
        return List.of(new Remedy("smaller", "x is large", "x = 4", t -> t.with(X, 4.0)));
    }

    @Override
    public Table trace(State state) {
        if (!state.get(GRID)) return Table.NONE;
        return new Table(
                List.of("step", "x"),
                IntStream.rangeClosed(0, state.get(STEPS))
                        .mapToObj(i -> List.of(Value.of(i), Value.of(after(state, i))))
                        .toList());
    }
}
