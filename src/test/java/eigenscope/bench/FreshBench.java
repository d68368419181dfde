package eigenscope.bench;

import eigenscope.Topics;
import eigenscope.figure.Box;
import eigenscope.figure.Painter;
import eigenscope.figure.Theme;
import eigenscope.paint.RasterPen;
import eigenscope.tex.Letters;
import eigenscope.tex.Tex;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Topic;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes the picture of a distribution with fresh draws, from the new state to its last pixel and without a window around it: solved, drawn, counted,
 * made a figure, painted; on one thread but for the draws.
 */
final class FreshBench {
    private static final int DRAWS = 100_000;
    private static final int ROUNDS = 500;
    private static final int WARM_UP = 500;
    /** As large as the picture is in the window of the other lines. */
    private static final int WIDTH = 1380;

    private static final int HEIGHT = 710;
    private static final Box PIXELS = new Box(0, 0, WIDTH, HEIGHT);
    private static final String SHEET = "density";

    private final Topic<?> topic = Topics.all().find("distributions").orElseThrow();
    private final State start = topic.initial().set("draws", Integer.toString(DRAWS));
    private final RasterPen pen = new RasterPen(new Tex(), new Letters());
    private final int[] pixels = new int[WIDTH * HEIGHT];

    private FreshBench() {}

    /** Times them. */
    static List<Result> run() {
        var bench = new FreshBench();
        for (int i = 0; i < WARM_UP; i++) bench.paint(i);
        int[] before = bench.pixels.clone();
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getTotalThreadAllocatedBytes();
        var timing = Timing.of(IntStream.range(WARM_UP, WARM_UP + ROUNDS).mapToDouble(i -> {
            long from = System.nanoTime();
            bench.paint(i);
            return (System.nanoTime() - from) / 1e6;
        }));
        double kilobytes = (threads.getTotalThreadAllocatedBytes() - bytes) / 1024.0 / ROUNDS;
        return List.of(new Result(
                "curve, area and histogram of %,d fresh draws, %d\u00d7%d".formatted(DRAWS, WIDTH, HEIGHT),
                timing,
                Optional.of(kilobytes),
                "4 ms",
                flaw(before, bench.pixels)));
    }

    private void paint(int round) {
        // Never the same mean twice: what was solved before is not solved again.
        var state = start.set("normal.mean", "%.6f".formatted(Math.sin(round) + 1e-6 * round));
        var figure = Solved.begun(topic, state).figure(SHEET);
        pen.begin(pixels, WIDTH, HEIGHT, Theme.LIGHT, 1);
        Painter.paint(figure, Map.of(), pen, PIXELS, "");
    }

    private static Optional<String> flaw(int[] before, int[] after) {
        if (Looks.isEmpty(after)) return Optional.of("shows nothing");
        return Arrays.equals(before, after) ? Optional.of("does not change") : Optional.empty();
    }
}
