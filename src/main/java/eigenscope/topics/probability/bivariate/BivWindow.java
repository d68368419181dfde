package eigenscope.topics.probability.bivariate;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Box;
import eigenscope.figure.Series;
import java.util.function.DoubleUnaryOperator;

/**
 * The part of the plane that is shown: a square around the origin that holds most of the distribution. It grows by doubling, so that it
 * seldom moves under a hand.
 *
 * @param reach half of its side
 */
record BivWindow(double reach) {
    private static final double UNIT = 2.5;
    private static final double DEVIATIONS = 3;
    /** Beyond it a standard deviation is nothing. */
    private static final double FARTHEST = 1e12;
    /** Heat goes on beyond the window, for a plane that is wider than high and a hand that pans; curves go farther. */
    private static final double WIDER = 2;

    private static final double FARTHER = 5;
    private static final int POINTS = 1201;

    static BivWindow of(BivModel m) {
        double need = Math.max(
                Math.abs(m.mean().x()) + DEVIATIONS * m.sd1(), Math.abs(m.mean().y()) + DEVIATIONS * m.sd2());
        double doublings = Math.ceil(Math.log(Math.min(need, FARTHEST) / UNIT) / Math.log(2));
        return new BivWindow(UNIT * Math.pow(2, doublings));
    }

    Box home() {
        return Box.around(reach);
    }

    /** Returns more than is seen before anyone pans. */
    Box around() {
        return Box.around(WIDER * reach);
    }

    /** Returns a curve along the level axis. */
    Series along(DoubleUnaryOperator height) {
        return Series.sampled(POINTS, -FARTHER * reach, FARTHER * reach, x -> new Vec2(x, height.applyAsDouble(x)));
    }

    /** Returns a curve that goes upwards. */
    Series upwards(DoubleUnaryOperator width) {
        return Series.sampled(POINTS, -FARTHER * reach, FARTHER * reach, y -> new Vec2(width.applyAsDouble(y), y));
    }
}
