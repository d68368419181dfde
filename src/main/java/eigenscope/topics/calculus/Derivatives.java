package eigenscope.topics.calculus;

import static eigenscope.topic.Choice.choice;
import static eigenscope.topic.Expression.expression;
import static eigenscope.topic.Point.point;
import static eigenscope.topic.Real.real;
import static eigenscope.topic.Samples.samples;
import static eigenscope.topic.Toggle.toggle;

import eigenscope.engine.calculus.Difference;
import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Handle;
import eigenscope.figure.Ink;
import eigenscope.topic.About;
import eigenscope.topic.Choice;
import eigenscope.topic.Claim;
import eigenscope.topic.Expression;
import eigenscope.topic.Formula;
import eigenscope.topic.Letters;
import eigenscope.topic.Param;
import eigenscope.topic.Pencil;
import eigenscope.topic.Point;
import eigenscope.topic.Preset;
import eigenscope.topic.Readout;
import eigenscope.topic.Real;
import eigenscope.topic.Remedy;
import eigenscope.topic.Samples;
import eigenscope.topic.Sheet;
import eigenscope.topic.SliderBand;
import eigenscope.topic.Snippet;
import eigenscope.topic.State;
import eigenscope.topic.Table;
import eigenscope.topic.Term;
import eigenscope.topic.Toggle;
import eigenscope.topic.Topic;
import eigenscope.topic.Wing;
import java.util.List;
import java.util.stream.Stream;

/** The derivative of a function of one variable: how a secant becomes a tangent, what slopes say, and why computers do not estimate them. */
public final class Derivatives implements Topic<SlopeModel> {
    /** As near as a hand brings the second point, as part of the window: two handles on one pixel cannot be told apart. */
    static final double HAND = 0.025;

    static final Expression F = expression(
                    "f",
                    "f",
                    Letters.of("x").andSliders("h"),
                    "x^3/3 - x",
                    "x^3/3 - x",
                    "sin(x) + x^2/4",
                    "x^2",
                    "exp(x)",
                    "sigmoid(x)",
                    "tanh(x)",
                    "relu(x)",
                    "softplus(x)",
                    "gelu(x)",
                    "abs(x)",
                    "ln(x)",
                    "sqrt(x)",
                    "1/x",
                    "floor(x)",
                    "a x^2 + b x + c",
                    "sin(w x)/w")
            .label("f(x)")
            .group("Function")
            .help("Any function of x. Other letters get a slider.");
    static final Real X = real("x", "x", -2.5, 2.5, 0.5)
            .timeline()
            .label("Point x")
            .group("Point and step")
            .help("Where the slope is looked at. Play moves it.");
    static final Real H = real("h", "h", 1e-16, 1, 1)
            .limits(Double.MIN_VALUE, Double.MAX_VALUE)
            .onLogScale()
            .label("Step h")
            .group("Point and step")
            .help("How far away the second point is.");
    static final Choice<Difference> METHOD = choice("method", Difference.FORWARD)
            .label("Difference")
            .group("Point and step")
            .help("Forward: from x to x + h. Central: from x − h to x + h.");
    static final Toggle SECANT = show("secant", "secant", true);
    static final Toggle TRIANGLE = show("triangle", "rise over run", true);
    static final Toggle TANGENT = show("tangent", "tangent", true);
    static final Toggle CONCAVITY = show("concavity", "where it bends up or down", false);
    static final Toggle DERIVATIVE = show("derivative", "all of f\u2032 at once", false);
    static final Toggle THEORY = show("theory", "errors by theory", true);
    static final Point WINDOW = point("window", "[a, b]", 10, -2.5, 2.5)
            .label("Window")
            .group("Picture")
            .help("The left and the right end of the x axis.")
            .aside();
    static final Samples GUESS = samples("guess", "g", 2, List.of())
            .label("Your drawing of f\u2032")
            .group("Foretell f\u2032")
            .help("Points of the derivative as you think it is.")
            .aside();
    static final Toggle REVEAL = toggle("reveal", false)
            .label("reveal f\u2032")
            .group("Foretell f\u2032")
            .aside();

    private static Toggle show(String id, String label, boolean initial) {
        return toggle("show." + id, initial).label(label).group("Show");
    }

    @Override
    public About about() {
        return new About(
                "derivative",
                "Derivatives",
                Wing.CALCULUS,
                "Bring two points of a curve together: the line through them becomes the tangent, and its slope the"
                        + " derivative.",
                List.of(
                        "M. Spivak, Calculus, 4th ed. (2008), chapters 9 to 11",
                        "W. H. Press et al., Numerical Recipes, 3rd ed. (2007), section 5.7",
                        "A. Griewank and A. Walther, Evaluating Derivatives, 2nd ed. (2008), chapters 1 to 3"));
    }

    @Override
    public List<Param<?>> params() {
        var letters = F.sliders().stream();
        var others = Stream.of(
                X, H, METHOD, SECANT, TRIANGLE, TANGENT, CONCAVITY, DERIVATIVE, THEORY, WINDOW, GUESS, REVEAL);
        return Stream.of(Stream.of(F), letters, others)
                .<Param<?>>flatMap(params -> params)
                .toList();
    }

    @Override
    public SlopeModel solve(State s) {
        return SlopeModel.of(s);
    }

    @Override
    public List<Sheet<SlopeModel>> sheets() {
        return List.of(
                new Sheet<>("curve", "Curve", CurveFigure::of),
                new Sheet<>("derivative", "Curve and derivative", DerivativeFigure::of),
                new Sheet<>("error", "Error and step", ErrorFigure::of),
                new Sheet<>("foretell", "Foretell the derivative", SketchFigure::of));
    }

    @Override
    public List<Term> terms() {
        return List.of(
                new Term("f", Ink.FIRST),
                new Term("x", Ink.FOURTH),
                new Term("h", Ink.AREA),
                new Term("secant", Ink.SECOND),
                new Term("slope", Ink.THIRD),
                new Term("second", Ink.FIFTH),
                new Term("rounding", Ink.MUTED),
                new Term("guess", Ink.TEXT));
    }

    @Override
    public List<Formula> formulas(SlopeModel m) {
        return SlopeFormulas.of(m);
    }

    @Override
    public List<Readout<SlopeModel>> readouts() {
        return SlopeReadouts.ALL;
    }

    @Override
    public List<Claim<SlopeModel>> laws() {
        return SlopeLaws.ALL;
    }

    @Override
    public List<Claim<SlopeModel>> goals() {
        return SlopeGoals.ALL;
    }

    @Override
    public List<Preset> presets() {
        return SlopePresets.ALL;
    }

    @Override
    public List<Snippet> code(SlopeModel m) {
        return SlopeCode.of(m);
    }

    @Override
    public List<Remedy> remedies(SlopeModel m) {
        return SlopeRemedies.of(m);
    }

    @Override
    public List<SliderBand> bands(SlopeModel m) {
        return SlopeRemedies.bands(m);
    }

    @Override
    public Table trace(SlopeModel m) {
        return Errors.table(m);
    }

    @Override
    public String say(SlopeModel m) {
        return SlopeSpeech.of(m);
    }

    // A point on the curve has one coordinate of its own, a second point has its step, and paper takes a pencil.
    @Override
    public State dragged(State state, Handle handle, Vec to) {
        if (handle.param().equals(GUESS.id()))
            return state.with(GUESS, pencil(state).drawn(state.get(GUESS), handle.part(), to));
        if (to.equals(handle.place())) return state;
        return switch (handle.term()) {
            case CurveFigure.SECOND_POINT ->
                state.with(H, CurveFigure.step(SlopeModel.window(state), state.get(X), to.at(0)));
            case ErrorFigure.STEP -> state.with(H, to.at(0));
            default -> state.with(X, to.at(0));
        };
    }

    private static Pencil pencil(State state) {
        Span window = SlopeModel.window(state);
        return new Pencil(window.from(), window.to());
    }
}
