package eigenscope.topics.probability;

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

/** Quantiles of rows against those of the distribution: of data if there are any, else of draws. On the line they are alike. */
final class QuantilesFigure {
    private static final double WORDS = 14;

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
        var window = m.window();
        var home = new Box(window.left(), low(found, window), window.right(), high(found, window));
        var picture = new DistPicture();
        picture.add(new Line(
                "density", new Vec2(window.inside(0), window.inside(0)), new Vec2(1, 1), Stroke.of(Ink.FIRST, 2)));
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

    // The outermost tenth of the points may lie beyond the window.
    private static double low(double[] found, DistWindow window) {
        return Math.min(window.left(), middle(found, 0.1, window.left()));
    }

    private static double high(double[] found, DistWindow window) {
        return Math.max(window.right(), middle(found, 0.9, window.right()));
    }

    private static double middle(double[] found, double part, double otherwise) {
        return found.length == 0 ? otherwise : Math.clamp(found[(int) (part * (found.length - 1))], -1e300, 1e300);
    }
}
