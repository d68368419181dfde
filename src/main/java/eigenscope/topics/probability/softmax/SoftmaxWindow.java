package eigenscope.topics.probability.softmax;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import java.util.List;
import java.util.stream.DoubleStream;

/** Which logits are seen: all of them, and where bars begin if that is not too far away to tell the logits apart. */
final class SoftmaxWindow {
    /** So many times the distances between logits may what else is seen be away. */
    private static final double FAR = 20;

    private static final double BELOW = 0.3;
    private static final double ABOVE = 0.4;
    /** Beyond this bars leave the picture, whose height must stay finite. */
    static final double HIGHEST = 1e300;
    /** The least height, in distances between doubles. */
    private static final double COARSEST = 1e3;

    private SoftmaxWindow() {}

    /** Returns the lower (x) and upper (y) end. */
    static Vec2 of(SoftmaxModel m) {
        Vec z = m.logits();
        double reach = FAR * Math.max(1, m.spread());
        return List.of(new double[] {0, m.shift()}, new double[] {m.shift()}).stream()
                .map(others -> range(z, others))
                .filter(range -> range.y() - range.x() <= reach)
                .findFirst()
                .map(SoftmaxWindow::aired)
                .orElseGet(() -> aired(range(z)));
    }

    private static Vec2 range(Vec z, double... others) {
        double[] all = DoubleStream.concat(DoubleStream.of(z.toArray()), DoubleStream.of(others))
                .map(x -> Math.clamp(x, -HIGHEST, HIGHEST))
                .toArray();
        return new Vec2(
                DoubleStream.of(all).min().orElseThrow(),
                DoubleStream.of(all).max().orElseThrow());
    }

    private static Vec2 aired(Vec2 range) {
        double size = Math.max(Math.abs(range.x()), Math.abs(range.y()));
        double height = Math.max(Math.max(1, COARSEST * Math.ulp(size)), range.y() - range.x());
        return new Vec2(range.x() - BELOW * height, range.y() + ABOVE * height);
    }
}
