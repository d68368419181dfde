package eigenscope.engine.prob;

import eigenscope.engine.quadrature.Quadrature;
import java.util.Arrays;
import java.util.function.DoublePredicate;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.simple.RandomSource;

/** What follows for every distribution of whole numbers from its mass and its two tails. */
final class Steps {
    /** A sum that is this near to p, as a part of it, has reached p: so near rounding brings the sums that equal p. */
    private static final double ROUNDING = 0x1p-46;

    /** How much of the probability may be left out at each end: less than any number of draws would show. */
    private static final double LEFT_OUT = 1e-20;

    private static final int MOST_IN_TABLE = 1 << 14;
    private static final int MOST_IN_SUM = 20_000;
    /** From how many atoms on, past the lower end, a sum and an integral differ by less than 1e-8. */
    private static final int UNEVEN = 2000;

    private Steps() {}

    /** Returns the smallest atom up to which the probability is at least p, 0 to 0.5. */
    static double quantile(Discrete d, double p) {
        if (Double.isNaN(p)) return p;
        return p <= 0 ? d.support().low() : first(d, k -> d.cumulative(k) >= p * (1 - ROUNDING));
    }

    /** Returns the smallest atom beyond which the probability is at most q, 0 to 0.5. */
    static double upperQuantile(Discrete d, double q) {
        if (Double.isNaN(q)) return q;
        return q <= 0 ? d.support().high() : first(d, k -> d.survival(k) <= q * (1 + ROUNDING));
    }

    /** Returns the smallest atom that has reached something all later ones have reached too: searched from the mean on. */
    private static double first(Discrete d, DoublePredicate reached) {
        double low = d.support().low();
        double high = d.support().high();
        double at = Math.clamp(Math.rint(d.mean()), low, high);
        double step = Math.max(1, Math.rint(d.sd()));
        double yes;
        double no;
        if (reached.test(at)) {
            yes = at;
            for (no = at - step; no >= low && reached.test(no); no -= step) {
                yes = no;
                step *= 2;
            }
            no = Math.max(no, low - 1);
        } else {
            no = at;
            for (yes = at + step; yes < high && !reached.test(yes); yes += step) {
                no = yes;
                step *= 2;
            }
            yes = Math.min(yes, high);
        }
        while (yes - no > 1) {
            double middle = Math.floor(no + (yes - no) / 2);
            if (middle == no || middle == yes) return yes;
            if (reached.test(middle)) yes = middle;
            else no = middle;
        }
        return yes;
    }

    /**
     * Returns the sum of -m ln m over all atoms but those with a probability of 1e-20 at both ends. Where they are many, the mass is
     * smooth enough for an integral, but for the first atoms where it may fall like a power.
     */
    static double entropy(Discrete d) {
        double from = d.quantile(LEFT_OUT);
        double to = d.upperQuantile(LEFT_OUT);
        if (to - from < MOST_IN_SUM) return sum(d, from, to);
        double evenFrom = from + UNEVEN;
        double mean = d.mean();
        double begin = evenFrom - 0.5;
        double end = to + 0.5;
        double middle = Math.clamp(mean, begin, end);
        var rest = Quadrature.integral(x -> Information.natsOfLog(d.logMass(x)), 1e-9, begin, middle, end);
        return sum(d, from, evenFrom - 1) + rest.value();
    }

    private static double sum(Discrete d, double from, double to) {
        double sum = 0;
        for (double k = from; k <= to; k++) sum += Information.natsOfLog(d.logMass(k));
        return sum;
    }

    /** Draws from a table of all atoms that are ever met, or, where they are too many to be worth it, by inversion. */
    static Sampling sampling(Discrete d) {
        double size = d.upperQuantile(LEFT_OUT) - d.quantile(LEFT_OUT) + 1;
        return size <= MOST_IN_TABLE ? aliases(d) : new InverseTable(d);
    }

    /** Draws from a table of all atoms that are ever met, less than 2^31. */
    static Sampling aliases(Discrete d) {
        double from = d.quantile(LEFT_OUT);
        var masses = new double[(int) (d.upperQuantile(LEFT_OUT) - from + 1)];
        Arrays.parallelSetAll(masses, i -> d.density(from + i));
        // The generator given here is never asked: every sampler brings its own.
        var table = AliasMethodDiscreteSampler.of(RandomSource.XO_SHI_RO_256_PP.create(0L), masses);
        return source -> {
            var sampler = table.withUniformRandomProvider(source);
            return () -> from + sampler.sample();
        };
    }
}
