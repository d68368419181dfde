package eigenscope.engine.prob;

import java.util.Optional;
import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Tails that fall like a power: P(X &gt; x) like {@code upper} x^-index, P(X &lt; -x) like {@code lower} x^-index. With an index below 2 there is no
 * variance, and sums are stable in the limit: W. Feller, An Introduction to Probability Theory and Its Applications, vol. II, 2nd ed. (1971), XVII.5.
 *
 * @param index positive
 * @param upper 0 or more
 * @param lower 0 or more, not both 0
 */
public record HeavyTails(double index, double upper, double lower) {
    /** Returns the tails of a distribution; empty where they are light, or not known. */
    public static Optional<HeavyTails> of(Distribution one) {
        return switch (one) {
            case Pareto p -> Optional.of(new HeavyTails(p.shape(), Math.pow(p.scale(), p.shape()), 0));
            case Cauchy c -> Optional.of(new HeavyTails(1, c.scale() / Math.PI, c.scale() / Math.PI));
            case Levy l -> Optional.of(new HeavyTails(0.5, Math.sqrt(2 * l.scale() / Math.PI), 0));
            case StudentT t -> Optional.of(even(t.df(), student(t.df())));
            case FisherF f -> Optional.of(new HeavyTails(f.df2() / 2, fisher(f.df1(), f.df2()), 0));
            default -> Optional.empty();
        };
    }

    private static HeavyTails even(double index, double each) {
        return new HeavyTails(index, each, each);
    }

    // Its density falls like Γ((ν + 1)/2) ν^(ν/2) / (√π Γ(ν/2)) x^(-ν - 1).
    private static double student(double df) {
        return Math.exp(LogGamma.value((df + 1) / 2)
                        - LogGamma.value(df / 2)
                        + df / 2 * Math.log(df)
                        - Math.log(Math.PI) / 2)
                / df;
    }

    // Its density falls like (d2/d1)^(d2/2) / B(d1/2, d2/2) x^(-d2/2 - 1).
    private static double fisher(double df1, double df2) {
        return Math.exp(df2 / 2 * Math.log(df2 / df1) - LogBeta.value(df1 / 2, df2 / 2)) / (df2 / 2);
    }

    /**
     * Returns the law that sums tend to, less their mean where there is one, by n^(1/index) and by {@link #scale}; empty for an index of 2 or more, where it
     * is normal, and near 1, where {@link Stable} has no digits.
     */
    public Optional<Stable> limit() {
        boolean isHeavy = index < 1.98 && Math.abs(index - 1) >= 0.05;
        return isHeavy ? Optional.of(new Stable(index, (upper - lower) / (upper + lower))) : Optional.empty();
    }

    /** Returns the scale of that law. */
    public double scale() {
        double heavy = Math.PI * (upper + lower) / (2 * Math.sin(Math.PI * index / 2));
        return Math.pow(heavy / Math.exp(LogGamma.value(index)), 1 / index);
    }
}
