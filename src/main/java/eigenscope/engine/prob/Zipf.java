package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;
import static eigenscope.engine.prob.Parameter.whole;

import eigenscope.engine.quadrature.Quadrature;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.rng.sampling.distribution.RejectionInversionZipfSampler;

/**
 * Ranks 1 to n with chances in proportion to rank^-exponent, as of words in a text.
 *
 * @param n ranks, whole, 1 to 10^9
 * @param exponent positive
 */
public record Zipf(double n, double exponent) implements Discrete {
    static final Definition DEFINITION = Definition.of(
            "Zipf",
            p -> new Made.Good(new Zipf(p[0], p[1])),
            whole("n", "n", "Ranks", 1, 200, 20, 1, 1_000_000_000),
            positive("exponent", "s", "Exponent", 0.1, 5, 1));

    /** From this exponent on the first ranks hold everything, and moments are sums over those. */
    private static final double STEEP = 9;

    /** The part of a steep one's fourth moment that may be left out. */
    private static final double LEFT_OUT = 1e-20;

    private static final int UNEVEN = 5000;

    private double total() {
        return PowerSum.of(exponent, 1, n);
    }

    @Override
    public double logMass(double k) {
        return -exponent * Math.log(k) - Math.log(total());
    }

    @Override
    // region density
    public double density(double x) {
        return x == Math.rint(x) && support().contains(x) ? Math.pow(x, -exponent) / total() : 0;
    }
    // endregion

    @Override
    // region cumulative
    public double below(double k) {
        return PowerSum.of(exponent, 1, k) / total();
    }
    // endregion

    @Override
    public double above(double k) {
        return PowerSum.of(exponent, k + 1, n) / total();
    }

    @Override
    public double mean() {
        return expected(k -> k, 1);
    }

    // Of the powers below: the mean of a steep one is so near 1 that only sums over ranks keep the digits of what is
    // left.
    private double expected(DoubleUnaryOperator f, int power) {
        if (exponent < STEEP) return PowerSum.of(exponent - power, 1, n) / total();
        double sum = 0;
        double last = Math.ceil(2 * Math.pow(LEFT_OUT, -1 / (exponent - 4)));
        for (double k = Math.min(n, last); k >= 1; k--) sum += f.applyAsDouble(k) * Math.pow(k, -exponent);
        return sum / total();
    }

    private double central(int power) {
        double mean = mean();
        if (exponent >= STEEP) return expected(k -> Math.pow(k - mean, power), power);
        double second = expected(k -> k, 2);
        if (power == 2) return second - mean * mean;
        double third = expected(k -> k, 3);
        if (power == 3) return third - 3 * mean * second + 2 * mean * mean * mean;
        return expected(k -> k, 4) - 4 * mean * third + 6 * mean * mean * second - 3 * Math.pow(mean, 4);
    }

    @Override
    public double variance() {
        return n == 1 ? 0 : central(2);
    }

    @Override
    public double skewness() {
        return variance() > 0 ? central(3) / Math.pow(variance(), 1.5) : Double.NaN;
    }

    @Override
    public double excessKurtosis() {
        return variance() > 0 ? central(4) / (variance() * variance()) - 3 : Double.NaN;
    }

    /** The mean of exponent ln k, and ln of the sum; past some thousand ranks a sum and an integral are the same to 1e-8. */
    @Override
    public double entropy() {
        double logs = 0;
        for (double k = Math.min(n, UNEVEN); k >= 2; k--) logs += Math.log(k) * Math.pow(k, -exponent);
        if (n > UNEVEN)
            logs += Quadrature.integral(x -> Math.log(x) * Math.pow(x, -exponent), UNEVEN + 0.5, n + 0.5, 1e-10)
                    .value();
        return exponent * logs / total() + Math.log(total());
    }

    @Override
    public double mode() {
        return 1;
    }

    @Override
    public Support support() {
        return new Support(1, n);
    }

    @Override
    public Sampling sampling() {
        // Steep, the sampler's powers underflow, and it never ends; but then few ranks are ever met.
        return exponent < STEEP
                ? source -> RejectionInversionZipfSampler.of(source, (int) n, exponent)::sample
                : Steps.sampling(this);
    }
}
