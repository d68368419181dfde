package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Run;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Decades;
import eigenscope.figure.Dots;
import eigenscope.figure.Label;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Series;
import eigenscope.figure.Type;
import eigenscope.topic.Numbers;
import eigenscope.topics.optimisation.DescentModel.Racer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The loss against the number of steps, for every optimiser that runs, and who leads. */
final class LossFigure {
    private static final int[] LENGTHS = {10, 20, 50, 100, 200, 500, 1000, 2000};
    private static final double WORDS = 14;
    private static final double LINE = 20;
    /** Under the title, which reaches far in a narrow plot. */
    private static final double FIRST_LINE = 36;
    /** Decades that a picture starts with at most: below them losses are rounding. */
    private static final double DECADES = 20;
    /** Title and names stand above the curves, which begin high: in shares of the usual air. */
    private static final double HEADROOM = 4;
    /** Beyond this nothing is drawn, for sums of losses must stay finite. */
    private static final double HIGHEST = 1e100;

    private LossFigure() {}

    static Plot of(DescentModel m) {
        boolean logarithmic = losses(m).allMatch(loss -> loss >= 0) && losses(m).anyMatch(loss -> loss > 0);
        Box home = logarithmic ? decades(m) : range(m);
        var marks = new ArrayList<Mark>();
        for (Racer racer : m.racers()) if (!racer.equals(m.chosen())) curve(racer, marks);
        curve(m.chosen(), marks);
        if (m.isRace()) names(m, home, marks);
        Axis upright = Axis.of("").withOtherAside();
        // What is remembered of one scale means nothing on the other.
        String id = logarithmic ? "loss" : "loss-linear";
        return new Plot.Flat(id, "Loss after each step", home, false, marks)
                .axes(Axis.of("step"), logarithmic ? upright.logarithmic() : upright);
    }

    private static DoubleStream losses(DescentModel m) {
        return m.racers().stream().map(Racer::run).flatMapToDouble(LossFigure::losses);
    }

    private static DoubleStream losses(Run run) {
        return IntStream.rangeClosed(0, run.last()).mapToDouble(run::loss).filter(Double::isFinite);
    }

    /** Returns how many steps the axis begins with. */
    static double length(int steps) {
        return Arrays.stream(LENGTHS)
                .filter(length -> length >= steps)
                .findFirst()
                .orElse(LENGTHS[LENGTHS.length - 1]);
    }

    private static Box decades(DescentModel m) {
        double most = Math.clamp(losses(m).max().orElse(1), Double.MIN_NORMAL, HIGHEST);
        double lowest = Math.max(most * Math.pow(10, -DECADES), Double.MIN_NORMAL);
        double least =
                losses(m).filter(loss -> loss >= lowest && loss <= most).min().orElse(most);
        double from = Math.max(Decades.below(least), Double.MIN_NORMAL);
        double to = Math.max(Decades.above(most), 10 * from);
        return new Box(0, from, length(m.settings().steps()), 10 * to);
    }

    private static Box range(DescentModel m) {
        double least = Math.clamp(losses(m).min().orElse(0), -HIGHEST, HIGHEST);
        double most = Math.clamp(losses(m).max().orElse(1), least, HIGHEST);
        double air = Math.max(0.08 * (most - least), 1e-3 * Math.max(1, Math.abs(most)));
        return new Box(0, least - air, length(m.settings().steps()), most + HEADROOM * air);
    }

    private static void curve(Racer racer, List<Mark> marks) {
        Run run = racer.run();
        String term = Hues.term(racer.method());
        marks.add(new Curve(
                term,
                Series.of(IntStream.rangeClosed(0, run.last()).asDoubleStream().toArray(), all(run)),
                Hues.path(racer.method())));
        double end = run.loss(run.last());
        if (Double.isFinite(end))
            marks.add(new Dots(term, Series.of(List.of(new Vec2(run.last(), end))), Hues.ink(racer.method()), 4.5, 1));
    }

    // A loss that is no number interrupts the curve.
    private static double[] all(Run run) {
        return IntStream.rangeClosed(0, run.last()).mapToDouble(run::loss).toArray();
    }

    // Who is first stands first.
    private static void names(DescentModel m, Box home, List<Mark> marks) {
        for (int place = 0; place < m.racers().size(); place++) {
            Racer racer = m.racers().get(m.ranking().get(place));
            double end = racer.run().loss(racer.run().last());
            marks.add(new Label(
                    Hues.term(racer.method()),
                    (place + 1) + "  " + Hues.name(racer.method()) + "  " + Numbers.show(end),
                    new Vec2(home.maxX(), home.maxY()),
                    -14,
                    FIRST_LINE + place * LINE,
                    Type.of(Hues.ink(racer.method()), WORDS, Type.Anchor.TOP_RIGHT)
                            .heavy()
                            .haloed()));
        }
    }
}
