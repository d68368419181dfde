package eigenscope.topics.probability.distributions;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Dots;
import eigenscope.figure.Ink;
import eigenscope.figure.Label;
import eigenscope.figure.Line;
import eigenscope.figure.Plot;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import eigenscope.figure.Type;
import java.util.stream.IntStream;

/** Quantiles of rows against those of the distribution: of data if there are any, else of draws. On the line they are alike. */
final class QuantilesFigure {
    private static final double WORDS = 14;
    private static final double FARTHEST = 1e300;

    private QuantilesFigure() {}

    static Plot of(DistModel m) {
        boolean isOfData = !m.data().isEmpty();
        var level = Axis.of("quantile of the distribution");
        var upright = Axis.of(isOfData ? "quantile of the data" : "quantile of the draws");
        if (m.law().isEmpty())
            return DistPicture.without("quantiles", "", m.named().fault().orElseThrow(), level, upright);
        var law = m.law().get();
        var rows = isOfData ? m.data().rows() : m.draws().orElseThrow().kept();
        var pairs = rows.pairs(law).stream()
                .filter(pair -> Double.isFinite(pair.theory()))
                .toList();
        double[] theory = pairs.stream().mapToDouble(pair -> pair.theory()).toArray();
        double[] found = pairs.stream().mapToDouble(pair -> pair.row()).toArray();
        var home = home(m.window(), theory, found);
        var picture = new DistPicture();
        picture.add(new Line(
                "density",
                new Vec2(m.window().inside(0), m.window().inside(0)),
                new Vec2(1, 1),
                Stroke.of(Ink.FIRST, 2)));
        picture.add(new Dots(
                isOfData ? "data" : "draws", Series.of(theory, found), isOfData ? Ink.TEXT : Ink.THIRD, 3, 0.8));
        if (pairs.isEmpty())
            picture.add(new Label(
                    "",
                    "no draws yet",
                    new Vec2(home.centreX(), home.centreY()),
                    0,
                    -24,
                    Type.of(Ink.MUTED, WORDS, Type.Anchor.CENTRE).haloed()));
        return picture.plot("quantiles", "", home, level.withOtherAside(), upright.withOtherAside());
    }

    /** Returns the window of the distribution, upwards with all rows that belong into it. */
    private static Box home(DistWindow window, double[] theory, double[] found) {
        var rows = IntStream.range(0, theory.length)
                .filter(i -> theory[i] >= window.from() && theory[i] <= window.to())
                .mapToDouble(i -> found[i])
                .filter(row -> Math.abs(row) < FARTHEST)
                .summaryStatistics();
        return new Box(
                window.left(),
                Math.min(window.left(), rows.getMin()),
                window.right(),
                Math.max(window.right(), rows.getMax()));
    }
}
