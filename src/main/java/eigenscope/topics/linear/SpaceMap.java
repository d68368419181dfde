package eigenscope.topics.linear;

import eigenscope.engine.linalg.Eigen;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Svd;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.State;

/**
 * The numbers behind a linear map of space.
 *
 * @param map the matrix A
 * @param moved where the motion is now: the identity at t = 0, A at t = 1
 * @param vector the vector v
 * @param t the time of the motion, 0 to 1
 * @param show what the learner wants to see
 * @param eigen eigenvalues and eigenvectors of A
 * @param svd singular values and axes of A
 */
record SpaceMap(Mat map, Mat moved, Vec vector, double t, Show show, Eigen eigen, Svd svd) implements SquareMap {
    /** What the learner wants to see. */
    record Show(boolean grid, boolean ghost, boolean cube, boolean axes, boolean spaces) {}

    static SpaceMap of(State s) {
        Mat a = s.get(LinearMap3d.A);
        double t = s.get(LinearMap3d.T);
        Mat moved = t >= 1 || !SquareMap.isDrawable(a) ? a : Mat.identity(3).interpolate(a, t);
        var show = new Show(
                s.get(LinearMap3d.GRID),
                s.get(LinearMap3d.GHOST),
                s.get(LinearMap3d.CUBE),
                s.get(LinearMap3d.AXES),
                s.get(LinearMap3d.SPACES));
        return new SpaceMap(a, moved, s.get(LinearMap3d.V).column(0), t, show, Eigen.of(a), Svd.of(a));
    }

    @Override
    public String name() {
        return "A";
    }

    // Half the angle by the difference and the sum of the unit vectors: exact near 0 and near a half turn.
    @Override
    public double angle(Vec from, Vec to) {
        return 2 * Math.atan2(to.minus(from).norm(), to.plus(from).norm());
    }

    @Override
    public boolean isDrawable() {
        return SquareMap.isDrawable(map) && vector.norm() <= DRAWABLE;
    }

    @Override
    public boolean overflows() {
        return false;
    }
}
