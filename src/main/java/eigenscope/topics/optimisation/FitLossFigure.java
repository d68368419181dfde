package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Decades;
import eigenscope.figure.Dots;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Rule;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type;
import eigenscope.topic.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The loss against the number of steps, over the least that a line can have. */
final class FitLossFigure {
    private static final double WORDS = 13;
    /** Losses below this part of the highest are rounding. */
    private static final double ROUNDING = 1e-20;

    private FitLossFigure() {}

    static Figure of(FitModel m) {
        double[] losses = m.way().stream()
                .flatMapToDouble(
                        way -> IntStream.rangeClosed(0, way.run().last()).mapToDouble(way.run()::loss))
                .toArray();
        Box home = home(losses, m);
        var marks = new ArrayList<Mark>();
        m.data().best().filter(best -> m.show().exact() && best.loss() > 0).ifPresent(best -> {
            marks.add(new Rule(
                    "exact", false, best.loss(), Stroke.of(Ink.FIFTH, 1.6).dashes()));
            marks.add(new Label(
                    "exact",
                    "no line has less than " + Numbers.show(best.loss()),
                    new Vec2(home.maxX(), best.loss()),
                    -10,
                    6,
                    Type.of(Ink.FIFTH, WORDS, Type.Anchor.TOP_RIGHT).haloed()));
        });
        double[] steps = IntStream.range(0, losses.length).asDoubleStream().toArray();
        marks.add(new Curve("loss", Series.of(steps, losses), Stroke.of(Ink.FIRST, 2.2)));
        m.loss()
                .ifPresent(loss ->
                        marks.add(new Dots("loss", Series.of(List.of(new Vec2(m.last(), loss))), Ink.FIRST, 5, 1)));
        return Figure.of(new Plot.Flat("loss", "Mean squared error after each step", home, false, marks)
                .axes(Axis.of("step"), Axis.of("").logarithmic()));
    }

    private static Box home(double[] losses, FitModel m) {
        double most = DoubleStream.of(losses).filter(Double::isFinite).max().orElse(1);
        double highest = Math.clamp(most, 1e-100, 1e100);
        double least = DoubleStream.concat(
                        DoubleStream.of(losses), m.data().best().stream().mapToDouble(FitData.BestLine::loss))
                .filter(loss -> loss > highest * ROUNDING && loss <= highest)
                .min()
                .orElse(highest);
        double from = Decades.below(least);
        double to = Math.max(Decades.above(highest), 10 * from);
        return new Box(0, from, LossFigure.length(m.settings().steps()), to);
    }
}
