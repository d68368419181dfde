package eigenscope.engine.prob;

import eigenscope.engine.linalg.SymmetricEigen;
import eigenscope.engine.linalg.Vec2;

/**
 * An ellipse in the plane.
 *
 * @param centre its centre
 * @param first half of its longer axis
 * @param second half of its shorter axis, a quarter turn to the left of the first
 */
public record Ellipse(Vec2 centre, Vec2 first, Vec2 second) {
    /**
     * The smallest region that holds a given part of a normal distribution of two numbers.
     *
     * @param normal of dimension 2
     * @param probability 0 to below 1
     */
    public static Ellipse of(MultivariateNormal normal, double probability) {
        if (normal.dimension() != 2)
            throw new IllegalArgumentException("an ellipse wants two dimensions, not " + normal.dimension());
        if (!(probability >= 0 && probability < 1))
            throw new IllegalArgumentException("want a probability from 0 to below 1, not " + probability);
        // region ellipse
        // The squared distance has the chi-squared distribution of 2 degrees of freedom, P(X > x) = exp(-x / 2).
        double radius = Math.sqrt(-2 * Math.log1p(-probability));
        var eigen = SymmetricEigen.of(normal.covariance());
        var along = eigen.vectors().getFirst().xy();
        return new Ellipse(
                normal.mean().xy(),
                along.times(radius * Math.sqrt(eigen.values().at(0))),
                along.perpendicular().times(radius * Math.sqrt(eigen.values().at(1))));
        // endregion
    }

    /** Returns the point at a turn of the ellipse: the first axis at 0, the second at a quarter of a whole turn of 2 pi. */
    public Vec2 at(double turn) {
        return centre.plus(first.times(Math.cos(turn))).plus(second.times(Math.sin(turn)));
    }
}
