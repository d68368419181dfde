package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;
import static eigenscope.engine.prob.Parameter.real;

/**
 * The normal distribution on condition that low &le; X &le; high.
 *
 * @param mu mean before the cut, finite
 * @param sigma standard deviation before the cut, finite and positive
 * @param low finite
 * @param high finite, above low
 */
public record TruncatedNormal(double mu, double sigma, double low, double high) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Truncated normal",
            TruncatedNormal::make,
            real("mean", "\\mu", "Mean before the cut", -5, 5, 0),
            positive("sd", "\\sigma", "Standard deviation before the cut", 0.1, 5, 1),
            real("low", "a", "Lower end", -5, 5, -1),
            real("high", "b", "Upper end", -5, 5, 2));

    private static Made make(double... p) {
        double farthest = Math.max(Math.abs(p[2] - p[0]), Math.abs(p[3] - p[0])) / p[1];
        if (!(farthest <= Parameter.MOST_DEVIATIONS))
            return new Made.Refused("low and high must lie within 10^150 standard deviations of the mean");
        return Made.ordered(p[2], p[3], () -> new TruncatedNormal(p[0], p[1], p[2], p[3]));
    }

    @Override
    public Law law() {
        return high < mu
                ? new Mirrored(new TruncatedNormalLaw(-mu, sigma, -high, -low))
                : new TruncatedNormalLaw(mu, sigma, low, high);
    }
}
