package eigenscope.engine.prob;

/**
 * Sums of k^-s, any real s, over any number of terms.
 *
 * <p>The first terms one by one, the rest by the Euler-Maclaurin formula (NIST Digital Library of Mathematical Functions, 2.10.1 and
 * 25.11), relative error some units of 1e-15.
 */
final class PowerSum {
    /** B(2j) / (2j)! for j = 1, 2, ... */
    private static final double[] BERNOULLI = {
        1.0 / 12, -1.0 / 720, 1.0 / 30240, -1.0 / 1209600, 1.0 / 47900160, -691.0 / 1307674368000.0
    };

    private static final int ONE_BY_ONE = 24;

    private PowerSum() {}

    /** Returns the sum of k^-s over whole k, {@code from} to {@code to}, from 1 on; 0 where there are none. */
    static double of(double s, double from, double to) {
        double start = Math.max(from, ONE_BY_ONE + 2 * Math.ceil(Math.abs(s)));
        double sum = 0;
        if (start < to)
            sum = integral(s, start, to) + 0.5 * (power(start, s) + power(to, s)) + ends(s, start) - ends(s, to);
        double last = Math.min(to, start - 1);
        if (start >= to) last = to;
        for (double k = last; k >= from; k--) sum += power(k, s);
        return sum;
    }

    private static double power(double k, double s) {
        return Math.pow(k, -s);
    }

    private static double integral(double s, double from, double to) {
        // (to^(1-s) - from^(1-s)) / (1 - s), without a difference near s = 1
        double log = Math.log1p((to - from) / from);
        double exponent = (1 - s) * log;
        double mean = Math.abs(exponent) < 1e-300 ? 1 : Math.expm1(exponent) / exponent;
        return from * power(from, s) * log * mean;
    }

    private static double ends(double s, double k) {
        double factor = s * power(k, s) / k;
        double sum = 0;
        for (int j = 0; j < BERNOULLI.length; j++) {
            sum += BERNOULLI[j] * factor;
            factor *= (s + 2 * j + 1) * (s + 2 * j + 2) / (k * k);
        }
        return sum;
    }
}
