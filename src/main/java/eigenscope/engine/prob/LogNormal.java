package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;
import static eigenscope.engine.prob.Parameter.real;

/**
 * The log-normal distribution: ln X is normal.
 *
 * @param mu mean of ln X, finite
 * @param sigma standard deviation of ln X, finite and positive
 */
public record LogNormal(double mu, double sigma) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Log-normal",
            p -> new Made.Good(new LogNormal(p[0], p[1])),
            real("mu", "\\mu", "Mean of the logarithm", -3, 3, 0),
            positive("sigma", "\\sigma", "Its standard deviation", 0.05, 2, 0.5));

    @Override
    public Law law() {
        return new LogNormalLaw(mu, sigma);
    }
}
