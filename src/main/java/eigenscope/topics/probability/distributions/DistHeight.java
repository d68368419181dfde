package eigenscope.topics.probability.distributions;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Bars;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Type;
import eigenscope.topic.Numbers;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * How high a picture is in which bars or another density stand behind a density: higher in steps than for the density alone, so that it
 * keeps still while draws become more and bars rise and fall.
 */
final class DistHeight {
    /** How many times as high as for the density alone; beyond the last, that would be too low to be read. */
    private static final double[] STEPS = {1, 1.5, 2.5, 4, 6, 10, 16};

    private static final double WORDS = 13;

    private DistHeight() {}

    /** Returns the height of the highest bar. */
    static double of(Bars bars) {
        return highest(bars).map(i -> bars.ends().y(i)).orElse(0.0);
    }

    /** Returns the first step that is as high as wanted, or the last. */
    static double of(DistGraph graph, double wanted) {
        return graph.top()
                * DoubleStream.of(STEPS)
                        .filter(step -> step * graph.top() >= wanted)
                        .findFirst()
                        .orElse(STEPS[STEPS.length - 1]);
    }

    /** Returns what is said over the highest bar where it does not end in the picture. */
    static Optional<Label> beyond(Bars bars, double top) {
        return highest(bars)
                .filter(i -> bars.ends().y(i) > top)
                .map(i -> new Label(
                        bars.term(),
                        "↑ " + Numbers.show(bars.ends().y(i), 3),
                        new Vec2(bars.sides().x(i) / 2 + bars.sides().y(i) / 2, top),
                        0,
                        4,
                        Type.of(Ink.TEXT, WORDS, Type.Anchor.TOP).haloed()));
    }

    private static Optional<Integer> highest(Bars bars) {
        return IntStream.range(0, bars.ends().size())
                .boxed()
                .reduce((i, j) -> bars.ends().y(j) > bars.ends().y(i) ? j : i);
    }
}
