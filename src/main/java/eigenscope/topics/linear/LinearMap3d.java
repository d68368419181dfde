package eigenscope.topics.linear;

import static eigenscope.topic.Matrix.matrix;
import static eigenscope.topic.Real.real;
import static eigenscope.topic.Seed.seed;
import static eigenscope.topic.Toggle.toggle;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec3;
import eigenscope.figure.Ink;
import eigenscope.topic.About;
import eigenscope.topic.Claim;
import eigenscope.topic.Formula;
import eigenscope.topic.Matrix;
import eigenscope.topic.Param;
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
import java.util.List;

/** A 3×3 matrix as a motion of space: where it takes the basis vectors, volumes and its own directions. */
public final class LinearMap3d implements Topic<SpaceMap> {
    static final Matrix A = matrix("A", "A", 2, Mat.of(3, 3, 1.2, -0.4, 0.3, 0.3, 1, 0.2, 0, 0.4, 1.1))
            .label("Matrix A")
            .group("Matrix A")
            .help("Its columns are where the basis vectors land.")
            .columns("i", "j", "k");
    static final Matrix V =
            matrix("v", "\\vec v", 2, Mat.of(3, 1, 1, 0.5, 1)).label("Vector v").group("Vector v");
    static final Real T = real("t", "t", 0, 1, 1)
            .limits(0, 1)
            .timeline()
            .label("Time")
            .group("Motion")
            .help("From space as it was (0) to where the map takes it (1).");
    static final Toggle GRID = show("grid", "ground grid", true);
    static final Toggle GHOST = show("ghost", "ghost", true);
    static final Toggle CUBE = show("cube", "unit cube", true);
    static final Toggle AXES = show("eigenlines", "eigenlines", true);
    static final Toggle SPACES = show("spaces", "null and column space", true);
    static final Seed SEED = seed("seed").label("Seed").group("Chance").help("Of the preset 'random'.");

    private static final Claim<SpaceMap> VOLUME = MapLaws.law(
            "volume", "volume factor = |det|", "\\text{volume factor} = |\\det A|", LinearMap3d::volumeIsDeterminant);

    private static Toggle show(String id, String label, boolean initial) {
        return toggle("show." + id, initial).label(label).group("Show");
    }

    // The triple product of the edges of the moved unit cube.
    private static boolean volumeIsDeterminant(Mat a) {
        Vec3 first = a.column(0).xyz();
        double volume = first.dot(a.column(1).xyz().cross(a.column(2).xyz()));
        return MapLaws.close(Math.abs(volume), Math.abs(a.det()));
    }

    @Override
    public About about() {
        return new About(
                "linear-map-3d",
                "Linear maps in 3-D",
                Wing.LINEAR_ALGEBRA,
                "Three columns, three edges of a box. Turn it, and watch its volume.",
                List.of("G. Strang, Introduction to Linear Algebra, 6th ed. (2023), chapters 5 and 6"));
    }

    @Override
    public List<Param<?>> params() {
        return List.of(A, V, T, GRID, GHOST, CUBE, AXES, SPACES, SEED);
    }

    @Override
    public SpaceMap solve(State s) {
        return SpaceMap.of(s);
    }

    @Override
    public List<Sheet<SpaceMap>> sheets() {
        return List.of(new Sheet<>("space", "Space", SpaceFigure::of));
    }

    @Override
    public List<Term> terms() {
        return List.of(
                new Term("i", Ink.THIRD),
                new Term("j", Ink.SECOND),
                new Term("k", Ink.FIRST),
                new Term("v", Ink.FOURTH),
                new Term("det", Ink.AREA),
                new Term("eigen", Ink.FIFTH),
                new Term("singular", Ink.MUTED),
                new Term("range", Ink.AREA),
                new Term("null", Ink.MUTED));
    }

    @Override
    public List<Formula> formulas(SpaceMap m) {
        return SpaceFormulas.of(m);
    }

    @Override
    public List<Readout<SpaceMap>> readouts() {
        return MapReadouts.all();
    }

    @Override
    public List<Claim<SpaceMap>> laws() {
        return MapLaws.all(VOLUME);
    }

    @Override
    public List<Claim<SpaceMap>> goals() {
        return SpaceGoals.ALL;
    }

    @Override
    public List<Preset> presets() {
        return MapPresets.inSpace();
    }

    @Override
    public List<Snippet> code(SpaceMap m) {
        return List.of(
                MapCode.numpy(m, "A", MapCode.matrix("A", m.map())),
                new Snippet.Region("Determinant", MapCode.ENGINE + "Determinant.java", "det3", "det"),
                new Snippet.Region("Polar", MapCode.ENGINE + "Polar.java", "polar", "singular"));
    }

    @Override
    public String say(SpaceMap m) {
        return MapSpeech.inSpace(m);
    }
}
