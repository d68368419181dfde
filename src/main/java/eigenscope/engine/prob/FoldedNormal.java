package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;
import static eigenscope.engine.prob.Parameter.real;

/**
 * The folded normal distribution, of the absolute value of a normal number.
 *
 * @param mu mean of the normal number, finite
 * @param sigma its standard deviation, finite and positive
 */
public record FoldedNormal(double mu, double sigma) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Folded normal",
            FoldedNormal::make,
            real("mean", "\\mu", "Mean before folding", -5, 5, 1),
            positive("sd", "\\sigma", "Standard deviation before folding", 0.1, 5, 1));

    private static Made make(double... p) {
        if (!(Math.abs(p[0]) / p[1] <= Parameter.MOST_DEVIATIONS))
            return new Made.Refused("mean must lie within 10^150 standard deviations of 0");
        return new Made.Good(new FoldedNormal(p[0], p[1]));
    }

    @Override
    public Law law() {
        return new FoldedNormalLaw(Math.abs(mu) / sigma);
    }

    @Override
    public double scale() {
        return sigma;
    }
}
