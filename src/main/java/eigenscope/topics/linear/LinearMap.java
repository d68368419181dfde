package eigenscope.topics.linear;

import static eigenscope.topic.Choice.choice;
import static eigenscope.topic.Matrix.matrix;
import static eigenscope.topic.Point.point;
import static eigenscope.topic.Real.real;
import static eigenscope.topic.Seed.seed;
import static eigenscope.topic.Toggle.toggle;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Morph;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Ink;
import eigenscope.topic.About;
import eigenscope.topic.Choice;
import eigenscope.topic.Claim;
import eigenscope.topic.Formula;
import eigenscope.topic.Matrix;
import eigenscope.topic.Param;
import eigenscope.topic.Point;
import eigenscope.topic.Preset;
import eigenscope.topic.Readout;
import eigenscope.topic.Real;
import eigenscope.topic.Seed;
import eigenscope.topic.Sheet;
import eigenscope.topic.Snippet;
import eigenscope.topic.State;
import eigenscope.topic.Term;
import eigenscope.topic.Toggle;
import eigenscope.topic.Topic;
import eigenscope.topic.Wing;
import java.util.ArrayList;
import java.util.List;

/** A 2×2 matrix as a motion of the plane: where it takes the basis vectors, areas, circles and its own directions. */
public final class LinearMap implements Topic<MapModel> {
    /** Which of two maps acts last: {@code AB} is first B, then A. */
    enum Order {
        /** First B, then A. */
        AB,
        /** First A, then B. */
        BA
    }

    static final Matrix A = matrix("A", "A", 3, Mat.of(2, 2, 1.5, -0.5, 0.5, 1.25))
            .label("Matrix A")
            .group("Matrix A")
            .help("Its columns are where the basis vectors land.")
            .columns("i", "j");
    static final Point V = point("v", "\\vec v", 3, 1, 0.6).label("Vector v").group("Vector v");
    static final Real T = real("t", "t", 0, 1, 1)
            .limits(0, 1)
            .timeline()
            .label("Time")
            .group("Motion")
            .help("From the plane as it was (0) to where the map takes it (1).");
    static final Choice<Morph> MORPH = choice("morph", Morph.ENTRIES)
            .label("Motion")
            .group("Motion")
            .help("Straight, turning, or turn, stretch, turn.")
            .aside();
    static final Toggle COMPOSE = toggle("compose", false)
            .label("two maps in a row")
            .group("Composition")
            .aside();
    static final Matrix B = matrix("B", "B", 3, Mat.of(2, 2, 0, -1, 1, 0))
            .label("Matrix B")
            .group("Composition")
            .aside()
            .when(s -> s.get(COMPOSE));
    static final Choice<Order> ORDER = choice("order", Order.AB)
            .spelled(Order::name)
            .label("Order")
            .group("Composition")
            .aside()
            .when(s -> s.get(COMPOSE));
    static final Toggle GRID = show("grid", "grid", true);
    static final Toggle GHOST = show("ghost", "ghost", false);
    static final Toggle SQUARE = show("square", "unit square", true);
    static final Toggle VECTOR = show("vector", "v", true);
    static final Toggle CIRCLE = show("circle", "circle", false);
    static final Toggle LETTER = show("letter", "F", false);
    static final Toggle EIGENLINES = show("eigenlines", "eigenlines", true);
    static final Toggle SPACES = show("spaces", "null and column space", true);
    static final Seed SEED = seed("seed").label("Seed").group("Chance").help("Of the preset 'random'.");

    private static final Claim<MapModel> AREA =
            MapLaws.law("area", "area factor = |det|", "\\text{area factor} = |\\det A|", LinearMap::areaIsDeterminant);

    // The shoelace formula over the corners of the moved unit square.
    private static boolean areaIsDeterminant(Mat a) {
        List<Vec2> corners = MapShapes.square(a);
        double twice = 0;
        for (int k = 0; k < 4; k++) twice += corners.get(k).cross(corners.get((k + 1) % 4));
        return MapLaws.close(Math.abs(twice) / 2, Math.abs(a.det()));
    }

    private static Toggle show(String id, String label, boolean initial) {
        return toggle("show." + id, initial).label(label).group("Show");
    }

    @Override
    public About about() {
        return new About(
                "linear-map",
                "Linear maps",
                Wing.LINEAR_ALGEBRA,
                "A matrix is where the basis vectors land. Drag them.",
                List.of(
                        "G. Strang, Introduction to Linear Algebra, 6th ed. (2023), chapters 1, 6 and 7",
                        "G. H. Golub and C. F. Van Loan, Matrix Computations, 4th ed. (2013), sections 2.4 and 7.1"));
    }

    @Override
    public List<Param<?>> params() {
        return List.of(
                A,
                V,
                T,
                MORPH,
                GRID,
                GHOST,
                SQUARE,
                VECTOR,
                CIRCLE,
                LETTER,
                EIGENLINES,
                SPACES,
                COMPOSE,
                B,
                ORDER,
                SEED);
    }

    @Override
    public MapModel solve(State s) {
        return MapModel.of(s);
    }

    @Override
    public List<Sheet<MapModel>> sheets() {
        return List.of(
                new Sheet<>("map", "Map", MapFigure::of), new Sheet<>("svd", "Turn, stretch, turn", StagesFigure::of));
    }

    @Override
    public List<Term> terms() {
        return List.of(
                new Term("i", Ink.THIRD),
                new Term("j", Ink.SECOND),
                new Term("v", Ink.FOURTH),
                new Term("det", Ink.AREA),
                new Term("eigen", Ink.FIFTH),
                new Term("singular", Ink.FIRST),
                new Term("range", Ink.AREA),
                new Term("null", Ink.MUTED));
    }

    @Override
    public List<Formula> formulas(MapModel m) {
        return MapFormulas.of(m);
    }

    @Override
    public List<Readout<MapModel>> readouts() {
        return MapReadouts.all();
    }

    @Override
    public List<Claim<MapModel>> laws() {
        return MapLaws.all(AREA);
    }

    @Override
    public List<Claim<MapModel>> goals() {
        return MapGoals.ALL;
    }

    @Override
    public List<Preset> presets() {
        return MapPresets.inThePlane();
    }

    @Override
    public List<Snippet> code(MapModel m) {
        String expression = switch (m.parts()) {
            case A -> "A";
            case AB -> "A @ B";
            case BA -> "B @ A";
        };
        var given = new ArrayList<>(MapCode.matrix("A", m.a()));
        if (m.parts().isProduct()) given.addAll(MapCode.matrix("B", m.b()));
        return List.of(
                MapCode.numpy(m, expression, given),
                new Snippet.Region("Image", MapCode.ENGINE + "Mat.java", "apply", "v"),
                new Snippet.Region("Determinant", MapCode.ENGINE + "Determinant.java", "det", "det"),
                new Snippet.Region("Eigenvalues", MapCode.ENGINE + "Eigen2.java", "eigenvalues", "eigen"),
                new Snippet.Region("SVD", MapCode.ENGINE + "SvdFactors.java", "svd", "singular"));
    }

    @Override
    public String say(MapModel m) {
        return MapSpeech.inThePlane(m);
    }
}
