package eigenscope.topics.probability.limit;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.HeavyTails;
import eigenscope.engine.prob.Normal;
import eigenscope.engine.prob.NormalLimit;
import eigenscope.engine.prob.Stable;
import eigenscope.engine.prob.SumLaw;
import java.util.Optional;

/**
 * What theory says of the mean of n draws.
 *
 * @param one the law of a single draw
 * @param n how many are averaged
 * @param fate what becomes of their mean
 * @param mean μ; NaN or infinite where there is none
 * @param sd σ; NaN or infinite where there is none
 * @param thirdMoment ρ, the expected |X − μ|³ over σ³; NaN where that is not finite
 */
record CltTheory(Distribution one, int n, Fate fate, double mean, double sd, double thirdMoment) {
    /** Sizes whose squares and fourth powers are doubles. */
    private static final double LARGEST = 1e70;

    private static final double SMALLEST = 1e-70;
    /** Of the spread beside the place: less leaves sums no digits. */
    private static final double NARROWEST = 1e-9;

    /** What becomes of a mean. */
    enum Fate {
        /** It becomes normal. */
        NORMAL,
        /** It settles, but without a variance it does not become normal. */
        NO_VARIANCE,
        /** It never settles. */
        NO_MEAN
    }

    /** Returns what theory says, with a third moment worked out before. */
    static CltTheory of(Distribution one, int n, double thirdMoment) {
        double mean = one.mean();
        double sd = one.sd();
        Fate fate = Double.isFinite(sd) ? Fate.NORMAL : Double.isFinite(mean) ? Fate.NO_VARIANCE : Fate.NO_MEAN;
        return new CltTheory(one, n, fate, mean, sd, thirdMoment);
    }

    /** Returns why draws of a distribution cannot be averaged in numbers of a computer. */
    static Optional<String> trouble(Distribution one) {
        if (one.sd() == 0) return Optional.of("every draw is the same: a population needs a spread");
        double low = one.quantile(0.25);
        double high = one.upperQuantile(0.25);
        double size = Math.max(Math.abs(low), Math.abs(high));
        double sd = one.sd();
        double spread = Double.isFinite(sd) && sd > 0 ? sd : high - low;
        if (!(size < LARGEST && spread < LARGEST)) return Optional.of("its numbers are too large to be averaged");
        if (!(spread > SMALLEST)) return Optional.of("its spread is too small for the numbers of a computer");
        return spread > NARROWEST * size ? Optional.empty() : Optional.of("its spread is lost beside its place");
    }

    /** Returns what theory says of means of another size. */
    CltTheory at(int size) {
        return new CltTheory(one, size, fate, mean, sd, thirdMoment);
    }

    /** Returns the heavy tails that keep means from becoming normal; empty for a population that has a variance or whose tails are not known. */
    Optional<HeavyTails> tails() {
        return isNormal() ? Optional.empty() : HeavyTails.of(one);
    }

    /** Returns the law that means tend to where it is not the normal one, less {@link #centre} and by {@link #unit}. */
    Optional<Stable> stable() {
        return tails().flatMap(HeavyTails::limit);
    }

    /** Returns what means with a stable limit lie around. */
    double centre() {
        return Double.isFinite(mean) ? mean : 0;
    }

    /** Returns the scale of the stable limit of means. */
    double unit() {
        return tails().map(t -> t.scale() * Math.pow(n, 1 / t.index() - 1)).orElse(Double.NaN);
    }

    boolean isNormal() {
        return fate == Fate.NORMAL;
    }

    /** Returns σ/√n; where there is no σ not finite. */
    double standardError() {
        return sd / Math.sqrt(n);
    }

    /** Returns what the mean of n draws is taken for: N(μ, σ²/n), for a population with a variance. */
    Normal limit() {
        return new Normal(mean, standardError());
    }

    /** Returns the true law of the sum, where it has a name. */
    Optional<Distribution> sum() {
        return SumLaw.of(one, n);
    }

    /** Returns the density of the mean that the law of the sum gives. */
    static double density(Distribution sum, int n, double x) {
        return n * sum.density(n * x);
    }

    double skewness() {
        return one.skewness() / Math.sqrt(n);
    }

    double excessKurtosis() {
        return one.excessKurtosis() / n;
    }

    /** Returns the most that the cumulative function of the mean can differ from the normal one; NaN where nothing is known. */
    double bound() {
        return NormalLimit.bound(thirdMoment, n);
    }

    /** Returns about how much it differs; NaN where nothing is known. */
    double foretold() {
        return foretold(n);
    }

    double foretold(int size) {
        double rate = NormalLimit.rate(one);
        return isEven() ? NormalLimit.evenRate(one) / size : rate / Math.sqrt(size);
    }

    /** Says whether the distance falls like 1/n, for a density without skewness, and not like 1/√n. */
    boolean isEven() {
        return NormalLimit.rate(one) < 1e-9;
    }
}
