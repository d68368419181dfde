package eigenscope.topics.linear;

import eigenscope.engine.linalg.Eigen;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Morph;
import eigenscope.engine.linalg.Svd;
import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.topic.State;
import java.util.Arrays;
import java.util.List;

/**
 * The numbers behind a linear map of the plane.
 *
 * @param a the matrix A
 * @param b the matrix B
 * @param parts the maps in the order of their acting: A alone, or B then A, or A then B
 * @param map all of them in one: what readouts and formulas are about
 * @param moved where the motion is now: the identity at t = 0, {@code map} at t = 1
 * @param v the vector
 * @param t the time of the motion, 0 to 1
 * @param show what the learner wants to see
 * @param eigen eigenvalues and eigenlines of {@code map}
 * @param svd singular values and axes of {@code map}
 * @param overflows whether a product was too large for a double; {@code map} is the identity then, and nothing is shown of it
 */
record MapModel(
        Mat a,
        Mat b,
        Parts parts,
        Mat map,
        Mat moved,
        Vec2 v,
        double t,
        Show show,
        Eigen eigen,
        Svd svd,
        boolean overflows)
        implements SquareMap {

    /** Which maps act, as letters and in order. */
    enum Parts {
        /** A alone. */
        A,
        /** First B, then A. */
        AB,
        /** First A, then B. */
        BA;

        boolean isProduct() {
            return this != A;
        }
    }

    /** What the learner wants to see. */
    record Show(
            boolean grid,
            boolean ghost,
            boolean square,
            boolean vector,
            boolean circle,
            boolean letter,
            boolean eigenlines,
            boolean spaces) {}

    static MapModel of(State s) {
        Mat a = s.get(LinearMap.A);
        Mat b = s.get(LinearMap.B);
        Parts parts = parts(s);
        Mat product = product(parts, a, b);
        boolean overflows = !product.isFinite();
        Mat map = overflows ? Mat.identity(2) : product;
        double t = s.get(LinearMap.T);
        Mat moved = isDrawable(a, b, map) ? moved(parts, a, b, map, s.get(LinearMap.MORPH), t) : map;
        return new MapModel(
                a, b, parts, map, moved, s.get(LinearMap.V), t, show(s), Eigen.of(map), Svd.of(map), overflows);
    }

    private static Parts parts(State s) {
        if (!s.get(LinearMap.COMPOSE)) return Parts.A;
        return s.get(LinearMap.ORDER) == LinearMap.Order.AB ? Parts.AB : Parts.BA;
    }

    private static Mat product(Parts parts, Mat a, Mat b) {
        return switch (parts) {
            case A -> a;
            case AB -> a.times(b);
            case BA -> b.times(a);
        };
    }

    // Two maps take half of the time each.
    private static Mat moved(Parts parts, Mat a, Mat b, Mat map, Morph morph, double t) {
        if (t >= 1) return map;
        if (!parts.isProduct()) return morph.at(a, t);
        Mat first = parts == Parts.AB ? b : a;
        Mat second = parts == Parts.AB ? a : b;
        return t < 0.5 ? morph.at(first, 2 * t) : morph.at(second, 2 * t - 1).times(first);
    }

    private static Show show(State s) {
        return new Show(
                s.get(LinearMap.GRID),
                s.get(LinearMap.GHOST),
                s.get(LinearMap.SQUARE),
                s.get(LinearMap.VECTOR),
                s.get(LinearMap.CIRCLE),
                s.get(LinearMap.LETTER),
                s.get(LinearMap.EIGENLINES),
                s.get(LinearMap.SPACES));
    }

    @Override
    public String name() {
        return parts.name();
    }

    @Override
    public Vec vector() {
        return v.vec();
    }

    @Override
    public double angle(Vec from, Vec to) {
        return Math.atan2(from.xy().cross(to.xy()), from.dot(to));
    }

    @Override
    public boolean isDrawable() {
        return !overflows && isDrawable(a, b, map) && v.norm() <= DRAWABLE;
    }

    private static boolean isDrawable(Mat... maps) {
        return Arrays.stream(maps).allMatch(SquareMap::isDrawable);
    }

    /** Returns where the motion has v now. */
    Vec2 movedV() {
        return moved.times(v);
    }

    /** Returns a column of where the motion is now, as a point. */
    Vec2 movedColumn(int j) {
        return moved.column(j).xy();
    }

    /** Returns the directions of eigenlines as unit vectors; empty where every line is one. */
    List<Vec2> eigenlines() {
        if (overflows) return List.of();
        return eigen.eigenspaces().stream()
                .filter(space -> !space.isEverything())
                .map(space -> space.basis().getFirst().xy())
                .toList();
    }
}
