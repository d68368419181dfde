package eigenscope.topics.probability.bivariate;

import eigenscope.engine.linalg.SymmetricEigen;
import eigenscope.engine.linalg.Vec2;
import eigenscope.topic.State;

/** A hand on the tip of an axis: the axis turns and stretches, the other one stays at right angles and as long as it was. */
final class BivAxes {
    /** The longer axis stays the longer one by so much, or it would not be told which one the hand holds. */
    private static final double LONGER = 1.002;

    private static final double SHORTEST = 1e-3;
    private static final double LONGEST = 2e3;

    private BivAxes() {}

    /**
     * Returns the state after a tip was dragged.
     *
     * @param axis 0 for the longer one
     * @param end 0 for the tip that the eigenvector points to, 1 for the other
     */
    static State dragged(State s, int axis, int end, Vec2 to) {
        Vec2 away = to.minus(s.get(BivParams.MEAN)).times(end == 0 ? 1 : -1);
        if (!(away.isFinite() && away.norm() > 0)) return s;
        var lengths = SymmetricEigen.of(BivParams.covariance(s)).values();
        double other = Math.sqrt(lengths.at(1 - axis));
        double length =
                Math.clamp(away.norm(), axis == 0 ? LONGER * other : SHORTEST, axis == 0 ? LONGEST : other / LONGER);
        return BivParams.withCovariance(s, BivParams.covariance(away, length * length, other * other));
    }
}
