package eigenscope.bench;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Band;
import eigenscope.figure.Bars;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Demo;
import eigenscope.figure.Dots;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Painter;
import eigenscope.figure.Pen;
import eigenscope.figure.Plot;
import eigenscope.figure.Segments;
import eigenscope.figure.Series;
import eigenscope.figure.Stems;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type;
import eigenscope.topic.Formula;
import eigenscope.topic.Solved;
import eigenscope.topics.linear.LinearMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Pictures to time, the same for the same number of a frame and another one for every other. */
final class Scenes {
    private static final Box PIXELS = new Box(0, 0, 800, 600);
    private static final Box UNIT = new Box(0, -1, 1, 1);
    private static final Type FORMULA = Type.of(Ink.TEXT, 19, Type.Anchor.TOP_LEFT);
    private static final int FORMULAS = 10;

    private Scenes() {}

    private static Consumer<Pen> of(Mark mark) {
        return of(Figure.of(new Plot.Flat("bench", "", UNIT, false, List.of(mark))));
    }

    private static Consumer<Pen> of(Figure figure) {
        return pen -> Painter.paint(figure, Map.of(), pen, PIXELS, "");
    }

    /** Returns so many short lines. */
    static Consumer<Pen> segments(int n, int frame) {
        double[] xs = new double[2 * n];
        double[] ys = new double[2 * n];
        var random = new SplittableRandom(frame);
        for (int i = 0; i < 2 * n; i += 2) {
            xs[i] = random.nextDouble();
            ys[i] = random.nextDouble(-1, 1);
            xs[i + 1] = xs[i] + random.nextDouble(-0.012, 0.012);
            ys[i + 1] = ys[i] + random.nextDouble(-0.03, 0.03);
        }
        return of(new Segments("", Series.of(xs, ys), new Stroke(Ink.FIRST, 1, 0.7, false)));
    }

    /** Returns so many dots. */
    static Consumer<Pen> dots(int n, int frame) {
        var random = new SplittableRandom(frame);
        double[] xs = random.doubles(n).toArray();
        double[] ys = random.doubles(n, -1, 1).toArray();
        return of(new Dots("", Series.of(xs, ys), Ink.SECOND, 2, 0.7));
    }

    /** Returns a line through so many points. */
    static Consumer<Pen> line(int n, int frame) {
        var noise = new SplittableRandom(frame);
        return of(new Curve(
                "",
                Series.sampled(n, 0, 1, x -> new Vec2(x, 0.7 * Math.sin(9 * x) + noise.nextDouble(0.2))),
                Stroke.of(Ink.FIRST, 1)));
    }

    /** Returns a histogram of so many draws from a normal distribution in 200 bins, its density and an interval under that. */
    static Consumer<Pen> histogram(int draws, int frame) {
        int bins = 200;
        double width = 8.0 / bins;
        double[] edges =
                IntStream.rangeClosed(0, bins).mapToDouble(i -> width * i - 4).toArray();
        double[] heights = new double[bins];
        var random = new SplittableRandom(frame);
        for (int i = 0; i < draws; i++) {
            int bin = (int) ((random.nextGaussian() + 4) / width);
            if (bin >= 0 && bin < bins) heights[bin] += 1 / (draws * width);
        }
        var density = Series.sampled(801, -4, 4, Scenes::normal);
        var interval = Series.sampled(401, -1, 1 + 1e-3 * (frame % 1000), Scenes::normal);
        return of(Figure.of(new Plot.Flat(
                "bench",
                "",
                new Box(-4, -0.02, 4, 0.45),
                false,
                List.of(
                        Bars.histogram("", edges, heights, Ink.GHOST, 0.6),
                        Band.under("", interval, 0, Ink.AREA, 0.4),
                        new Curve("", density, Stroke.of(Ink.FIRST, 2))))));
    }

    private static Vec2 normal(double x) {
        return new Vec2(x, Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI));
    }

    /** Returns the masses of ten thousand atoms. */
    static Consumer<Pen> stems(int frame) {
        var masses =
                Series.sampled(10_001, 0, 1, x -> new Vec2(x, Math.exp(-200 * Math.pow(x - 0.5 - 1e-4 * frame, 2))));
        return of(new Stems("", masses, 0, Stroke.of(Ink.FIRST, 2), 4));
    }

    /** Returns a surface of 200×200 points that turns. */
    static Consumer<Pen> surface(int frame) {
        var plot = (Plot.Space) Demo.surface(200).plots().getFirst();
        var turned = plot.home().turned(0.01 * frame, 0);
        return of(Figure.of(
                new Plot.Space("bench", "", turned, List.of(plot.marks().getFirst()))));
    }

    /** Returns ten formulas in which all numbers are others. */
    static Consumer<Pen> formulas(int frame) {
        var random = new SplittableRandom(frame);
        List<String> latex = Stream.generate(() -> formulas(random).stream())
                .flatMap(formulas -> formulas)
                .map(Formula::numbers)
                .limit(FORMULAS)
                .toList();
        return pen -> {
            pen.fill(PIXELS, Ink.PAPER, 1);
            for (int i = 0; i < FORMULAS; i++) pen.tex(latex.get(i), 10, 10 + 58 * i, FORMULA);
        };
    }

    private static List<Formula> formulas(SplittableRandom random) {
        String matrix =
                "%.2f %.2f; %.2f %.2f".formatted(number(random), number(random), number(random), number(random));
        String vector = "%.2f %.2f".formatted(number(random), number(random));
        var topic = new LinearMap();
        return Solved.of(topic, topic.initial().set("A", matrix).set("v", vector))
                .formulas();
    }

    private static double number(SplittableRandom random) {
        return random.nextDouble(0.1, 3);
    }
}
