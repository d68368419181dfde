package eigenscope.topics.calculus;

import eigenscope.figure.Ink;
import eigenscope.figure.Series;
import eigenscope.topic.Numbers;
import eigenscope.topic.Remedy;
import eigenscope.topic.SliderBand;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Ways out of where there is no slope to see or no digit of it left, and the steps that are good. */
final class SlopeRemedies {
    private static final int DIGITS = 2;
    /** The error grows tenfold, at most, over a decade to either side of the best step. */
    private static final double DECADE = 10;

    private SlopeRemedies() {}

    static List<Remedy> of(SlopeModel m) {
        var remedies = new ArrayList<Remedy>();
        if (!m.at().isDefined())
            nearest(m)
                    .ifPresent(x -> remedies.add(new Remedy(
                            "into-domain",
                            "f is not defined at x",
                            "move x to " + Numbers.show(x),
                            s -> s.with(Derivatives.X, x))));
        double best = Numbers.tidy(m.bestStep(), DIGITS);
        if (m.isDrowned() && isStep(best))
            remedies.add(new Remedy(
                    "best-step",
                    "rounding ate the quotient",
                    "use the best step " + Numbers.show(best),
                    s -> s.with(Derivatives.H, best)));
        return remedies;
    }

    private static boolean isStep(double best) {
        return best > 0 && best < Double.POSITIVE_INFINITY;
    }

    /** Returns the place in the window nearest to x at which f is drawn, with few digits if f is defined there too. */
    private static OptionalDouble nearest(SlopeModel m) {
        Series drawn = m.graphs().value();
        double found = Double.NaN;
        for (int i = 0; i < drawn.size(); i++) {
            double x = drawn.x(i);
            if (Double.isNaN(drawn.y(i)) || !m.window().contains(x)) continue;
            if (!(Math.abs(found - m.x()) <= Math.abs(x - m.x()))) found = x;
        }
        if (Double.isNaN(found)) return OptionalDouble.empty();
        // A step inside, for at the very edge there is no slope either.
        double inside = found + Math.signum(found - m.x()) * m.window().length() / 100;
        double tidy = Numbers.tidy(inside, DIGITS);
        return OptionalDouble.of(Double.isFinite(m.f().compiled().value(tidy)) ? tidy : found);
    }

    /** Returns the steps whose error is small, where there are any. */
    static List<SliderBand> bands(SlopeModel m) {
        double best = m.bestStep();
        if (!m.hasTangent() || !isStep(best)) return List.of();
        return List.of(
                new SliderBand("h", Double.NEGATIVE_INFINITY, best / DECADE, "rounding", Ink.BAD),
                new SliderBand("h", best / DECADE, best * DECADE, "least error", Ink.GOOD));
    }
}
