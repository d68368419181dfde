package eigenscope.topic;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Arrow;
import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip;
import eigenscope.figure.Ink;
import eigenscope.figure.Plot;
import eigenscope.figure.Stroke;
import java.util.List;
import java.util.stream.IntStream;

/** A topic for tests with a parameter of every kind: a vector under a matrix, scaled by a rate, and things that only stand there. */
public final class SampleTopic implements Topic<SampleTopic.Model> {
    /** Something with three options. */
    public enum Mode {
        FIRST,
        SECOND,
        THIRD_ONE
    }

    /** Something with more options than stand side by side. */
    public enum Family {
        NORMAL,
        GAMMA,
        BETA,
        UNIFORM,
        CAUCHY
    }

    public static final Matrix A = Matrix.matrix("A", "A", 3, Mat.of(2, 2, 1.5, -0.5, 0.5, 1.25))
            .label("Matrix A")
            .group("Matrix A")
            .help("columns: where the basis vectors land")
            .columns("i", "j");
    public static final Point V =
            Point.point("v", "v", 3, 1, 0.6).label("Vector v").group("Vector v");
    public static final Real RATE = Real.real("rate", "\\eta", 1e-4, 10, 0.1)
            .onLogScale()
            .limits(0, 1e6)
            .label("learning rate")
            .group("Numbers");
    public static final Real SHIFT = Real.real("b", "b", -2, 2, 0).group("Numbers");
    public static final Whole COUNT =
            Whole.whole("n", "n", 1, 20, 5).limits(0, 1000).group("Numbers");
    public static final Whole STEP = Whole.whole("step", "k", 0, 10, 3).timeline();
    public static final Toggle GRID = Toggle.toggle("grid", true).group("Show");
    public static final Toggle GHOST = Toggle.toggle("ghost", false).group("Show");
    public static final Choice<Mode> MODE =
            Choice.choice("mode", Mode.FIRST).label("Mode").group("Mode");
    public static final Choice<Family> FAMILY =
            Choice.choice("family", Family.NORMAL).label("family of the noise").group("Mode");
    public static final Expression F = Expression.expression(
                    "f", "f(x)", Letters.of("x"), "x^2 - 1", "sin(x)", "exp(-x)")
            .label("function")
            .group("Function");
    public static final Samples DATA = Samples.samples("data", "x", 2, List.of(Vec.of(1, 2), Vec.of(-3, 4.5)))
            .label("Data")
            .group("Data")
            .when(s -> s.get(GHOST));
    public static final Seed SEED = Seed.seed("seed").label("Seed").group("Chance");

    /** How many of the {@code n} things are counted in one go. */
    private static final int AT_ONCE = 20;

    /** The numbers behind a state. */
    public record Model(Mat a, Vec2 v, Vec2 image, double rate, int step, int n, int counted) {
        private Model counted(int to) {
            return new Model(a, v, image, rate, step, n, Math.min(n, to));
        }
    }

    @Override
    public About about() {
        return new About("sample", "Sample", Wing.LINEAR_ALGEBRA, "Every kind of parameter.", List.of());
    }

    @Override
    public List<Param<?>> params() {
        return List.of(A, V, RATE, SHIFT, COUNT, STEP, GRID, GHOST, MODE, FAMILY, F, DATA, SEED);
    }

    @Override
    public Model solve(State s) {
        Mat a = s.get(A);
        Vec2 v = s.get(V);
        return new Model(a, v, a.times(v), s.get(RATE), s.get(STEP), s.get(COUNT), s.get(COUNT));
    }

    @Override
    public Model begun(State s) {
        return solve(s).counted(AT_ONCE);
    }

    @Override
    public Model further(Model m) {
        return m.counted(m.counted + AT_ONCE);
    }

    @Override
    public double done(Model m) {
        return m.n == 0 ? 1 : (double) m.counted / m.n;
    }

    /** A family brings a number of its own along. */
    @Override
    public State changed(State before, State after) {
        return before.get(FAMILY) == after.get(FAMILY)
                ? after
                : after.with(SHIFT, after.get(FAMILY) == Family.NORMAL ? 0 : 0.25);
    }

    @Override
    public List<Sheet<Model>> sheets() {
        return List.of(new Sheet<>("map", "Map", SampleTopic::figure));
    }

    private static Figure figure(Model m) {
        return Figure.of(new Plot.Flat(
                "map",
                "",
                Box.around(4),
                true,
                List.of(
                        new Arrow("v", Vec2.ZERO, m.v, Stroke.of(Ink.FOURTH, 3)),
                        grip("i", "A", 0, m.a.column(0).xy(), Ink.THIRD),
                        grip("j", "A", 1, m.a.column(1).xy(), Ink.SECOND),
                        grip("v", "v", 0, m.v, Ink.FOURTH))));
    }

    private static Grip grip(String term, String param, int part, Vec2 at, Ink ink) {
        return new Grip(term, param, part, at, ink, term, List.of());
    }

    @Override
    public List<Term> terms() {
        return List.of(
                new Term("i", Ink.THIRD),
                new Term("j", Ink.SECOND),
                new Term("v", Ink.FOURTH),
                new Term("det", Ink.AREA));
    }

    @Override
    public List<Formula> formulas(Model m) {
        return List.of(
                new Formula("image", "where v lands", "A\\term{v}{v}", image(m)),
                new Formula("det", "area factor", "\\det A = ad - bc", det(m)));
    }

    private static String image(Model m) {
        return "\\begin{bmatrix}\\term{i}{%s}&\\term{j}{%s}\\\\\\term{i}{%s}&\\term{j}{%s}\\end{bmatrix}\\term{v}{\\begin{bmatrix}%s\\\\%s\\end{bmatrix}}=\\begin{bmatrix}%s\\\\%s\\end{bmatrix}"
                .formatted(
                        Numbers.tex(m.a.at(0, 0)),
                        Numbers.tex(m.a.at(0, 1)),
                        Numbers.tex(m.a.at(1, 0)),
                        Numbers.tex(m.a.at(1, 1)),
                        Numbers.tex(m.v.x()),
                        Numbers.tex(m.v.y()),
                        Numbers.tex(m.image.x()),
                        Numbers.tex(m.image.y()));
    }

    private static String det(Model m) {
        return "%s\\cdot %s-%s\\cdot %s=\\term{det}{%s}"
                .formatted(
                        Numbers.tex(m.a.at(0, 0)),
                        Numbers.texFactor(m.a.at(1, 1)),
                        Numbers.texFactor(m.a.at(0, 1)),
                        Numbers.texFactor(m.a.at(1, 0)),
                        Numbers.tex(m.a.det()));
    }

    @Override
    public List<Readout<Model>> readouts() {
        return List.of(
                new Readout<>("det", "determinant", "det", m -> Value.of(m.a.det())),
                Readout.of("trace", "trace", m -> Value.of(m.a.trace())),
                Readout.of("image", "image of v", m -> Value.of(Vec.of(m.image.x(), m.image.y()))),
                Readout.of(
                        "inverse",
                        "inverse",
                        m -> m.a.inverse()
                                .map(Value::of)
                                .orElse(new Value.Undefined("none: A is singular, its columns lie on one line"))),
                Readout.of("counted", "counted", m -> Value.of(m.counted)),
                Readout.of("rate", "learning rate", m -> Value.of(m.rate)));
    }

    @Override
    public List<Claim<Model>> laws() {
        return List.of(
                new Claim<>("length", "\u2016v\u2016 \u2265 0", "", m -> m.v.norm() >= 0),
                new Claim<>("small", "the first entry stays below 100", "", m -> m.a.at(0, 0) < 100));
    }

    @Override
    public List<Claim<Model>> goals() {
        return List.of(new Claim<>("flat", "the determinant is 0", "", m -> m.a.det() == 0));
    }

    @Override
    public List<Preset> presets() {
        return List.of(
                new Preset("identity", s -> s.with(A, Mat.identity(2))),
                new Preset("shear", s -> s.with(A, Mat.of(2, 2, 1, 1, 0, 1))),
                new Preset("singular-one", s -> s.with(A, Mat.of(2, 2, 1, 2, 0.5, 1))));
    }

    @Override
    public List<Snippet> code(Model m) {
        return List.of(
                new Snippet.Region("Determinant", "eigenscope/engine/linalg/Determinant.java", "det", "det"),
                new Snippet.Lines(
                        "The same",
                        "NumPy",
                        List.of(
                                new Snippet.Line(
                                        "A = np.array([[%s, %s],"
                                                .formatted(Numbers.code(m.a.at(0, 0)), Numbers.code(m.a.at(0, 1))),
                                        ""),
                                new Snippet.Line(
                                        "              [%s, %s]])  # the map"
                                                .formatted(Numbers.code(m.a.at(1, 0)), Numbers.code(m.a.at(1, 1))),
                                        ""),
                                new Snippet.Line("", ""),
                                new Snippet.Line("np.linalg.det(A)  # " + Numbers.code(m.a.det()), "det"))));
    }

    @Override
    public List<Remedy> remedies(Model m) {
        if (m.rate < 0.01) return List.of(Remedy.offer("faster", "small steps", "rate 0.1", s -> s.with(RATE, 0.1)));
        if (m.rate <= 2) return List.of();
        return List.of(
                new Remedy("slower", "the steps grow", "rate 0.1", s -> s.with(RATE, 0.1)),
                new Remedy(
                        "start",
                        "the steps grow",
                        "go to the start",
                        s -> s.with(RATE, 1.0).with(STEP, 0)));
    }

    @Override
    public List<SliderBand> bands(Model m) {
        return List.of(
                new SliderBand("rate", Double.NEGATIVE_INFINITY, 2, "stable", Ink.GOOD),
                new SliderBand("rate", 2, Double.POSITIVE_INFINITY, "diverging", Ink.BAD),
                new SliderBand("b", -1, Math.max(-1, m.v.x()), "near", Ink.GOOD));
    }

    @Override
    public Table trace(Model m) {
        return new Table(
                List.of("k", "norm", "parity"),
                IntStream.rangeClosed(0, 10)
                        .mapToObj(k -> List.<Value>of(
                                Value.of(k),
                                Value.of(m.v.norm() * Math.pow(Math.abs(1 - m.rate), k)),
                                new Value.Words(k % 2 == 0 ? "even" : "odd")))
                        .toList());
    }

    @Override
    public String say(Model m) {
        return "v lands at %s, %s.".formatted(Numbers.show(m.image.x()), Numbers.show(m.image.y()));
    }
}
