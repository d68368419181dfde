package eigenscope.bench;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Demo;
import eigenscope.figure.Dots;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Orbit;
import eigenscope.figure.Painter;
import eigenscope.figure.Plot;
import eigenscope.figure.Segments;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.TestPen;
import eigenscope.figure.Theme;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;

/** Measures how long dense marks take from data to pixels at 800x600, every frame another picture, and that the picture is there. */
public final class FigureBench {
    private static final Box PIXELS = new Box(0, 0, 800, 600);
    private static final int WARM = 150;
    private static final int FRAMES = 200;

    private FigureBench() {}

    /** Prints the best time, the median, the 99th of a hundred, and the bytes allocated. */
    public static void main(String... args) {
        for (int n : new int[] {10_000, 100_000}) {
            measure(n + " segments", n == 10_000 ? 2.5 : 10, frame -> flat(segments(n, frame)));
            measure(n + " dots", n == 10_000 ? 2.5 : 10, frame -> flat(dots(n, frame)));
        }
        measure("line of 1000000 points", 4, frame -> flat(line(1_000_000, frame)));
        var surface = (Plot.Space) Demo.surface(200).plots().getFirst();
        measure("200x200 surface", 4, frame -> turned(surface, frame));
    }

    private static Figure flat(Mark mark) {
        return Figure.of(new Plot.Flat("bench", "", new Box(0, -1, 1, 1), false, List.of(mark)));
    }

    private static Figure turned(Plot.Space surface, int frame) {
        Orbit orbit = surface.home().turned(0.01 * frame, 0);
        return Figure.of(
                new Plot.Space("bench", "", orbit, List.of(surface.marks().getFirst())));
    }

    private static Mark segments(int n, int frame) {
        double[] xs = new double[2 * n];
        double[] ys = new double[2 * n];
        var random = new SplittableRandom(frame);
        for (int i = 0; i < 2 * n; i += 2) {
            xs[i] = random.nextDouble();
            ys[i] = random.nextDouble(-1, 1);
            xs[i + 1] = xs[i] + random.nextDouble(-0.012, 0.012);
            ys[i + 1] = ys[i] + random.nextDouble(-0.03, 0.03);
        }
        return new Segments("", Series.of(xs, ys), new Stroke(Ink.FIRST, 1, 0.7, false));
    }

    private static Mark dots(int n, int frame) {
        var random = new SplittableRandom(frame);
        double[] xs = random.doubles(n).toArray();
        double[] ys = random.doubles(n, -1, 1).toArray();
        return new Dots("", Series.of(xs, ys), Ink.SECOND, 2, 0.7);
    }

    private static Mark line(int n, int frame) {
        var noise = new SplittableRandom(frame);
        return new Curve(
                "",
                Series.sampled(n, 0, 1, x -> new Vec2(x, 0.7 * Math.sin(9 * x) + noise.nextDouble(0.2))),
                Stroke.of(Ink.FIRST, 1));
    }

    private static void measure(String what, double target, IntFunction<Figure> frames) {
        var pen = new TestPen(PIXELS, Theme.LIGHT);
        double[] times = new double[FRAMES];
        long bytes = 0;
        for (int i = -WARM; i < FRAMES; i++) {
            Figure figure = frames.apply(i);
            pen.clear();
            long before = allocated();
            long start = System.nanoTime();
            Painter.paint(figure, Map.of(), pen, PIXELS, "");
            if (i < 0) continue;
            times[i] = (System.nanoTime() - start) / 1e6;
            bytes += allocated() - before;
            long drawn = pen.marked();
            long corners = pen.strokes().stream()
                    .mapToLong(stroke -> stroke.corners().size())
                    .sum();
            if (drawn < 10_000 && corners < 1000)
                throw new IllegalStateException(what + " left no picture: " + drawn + " pixels");
        }
        Arrays.sort(times);
        System.out.printf(
                "%-24s best %6.2f, median %6.2f, p99 %6.2f ms; target %4.1f ms; %,d bytes a frame%n",
                what, times[0], times[FRAMES / 2], times[FRAMES * 99 / 100], target, bytes / FRAMES);
    }

    private static long allocated() {
        var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
        return threads.getCurrentThreadAllocatedBytes();
    }
}
