package eigenscope.engine.prob;

/** How likely a Kolmogorov–Smirnov distance is at least d when n rows come from the distribution itself. */
final class KolmogorovTail {
    private static final int FEW = 100;

    private KolmogorovTail() {}

    static double probability(double d, int n) {
        if (!(d >= 0 && d <= 1)) throw new IllegalArgumentException("want a distance of 0 to 1, not " + d);
        if (d == 1) return 0;
        return n <= FEW ? exact(d, n) : corrected(d, n);
    }

    /**
     * One minus n!/nⁿ times the middle entry of Hⁿ, by n products of H with a vector. After G. Marsaglia, W. W. Tsang and J. Wang, Journal of
     * Statistical Software 8(18), 2003.
     */
    private static double exact(double d, int n) {
        int k = (int) (n * d) + 1;
        double[][] h = matrix(2 * k - 1, k - n * d);
        double[] v = new double[h.length];
        v[k - 1] = 1;
        for (int step = 1; step <= n; step++) {
            double[] next = new double[v.length];
            for (int i = 0; i < v.length; i++) {
                double sum = 0;
                for (int j = 0; j <= Math.min(i + 1, v.length - 1); j++) sum += h[i][j] * v[j];
                next[i] = sum * step / n;
            }
            v = next;
        }
        return Math.clamp(1 - v[k - 1], 0, 1);
    }

    /** Entries 1/(i − j + 1)! for j up to i + 1, less powers of h in the first column and the last row. */
    private static double[][] matrix(int m, double h) {
        double[] factorial = new double[m + 1];
        factorial[0] = 1;
        for (int i = 1; i <= m; i++) factorial[i] = factorial[i - 1] * i;
        double[][] entries = new double[m][m];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j <= Math.min(i + 1, m - 1); j++) entries[i][j] = 1 / factorial[i - j + 1];
            entries[i][0] -= Math.pow(h, i + 1) / factorial[i + 1];
        }
        for (int j = 0; j < m; j++) entries[m - 1][j] -= Math.pow(h, m - j) / factorial[m - j];
        entries[m - 1][0] += Math.pow(Math.max(2 * h - 1, 0), m) / factorial[m];
        return entries;
    }

    /** Kolmogorov's limit with the argument corrected for n: J. Vrbik, Pioneer Journal of Theoretical and Applied Statistics 15 (2018). */
    private static double corrected(double d, int n) {
        double root = Math.sqrt(n);
        double z = d * root;
        return limit(z + 1 / (6 * root) + (z - 1) / (4 * n));
    }

    /** Returns 2 (e^(−2z²) − e^(−8z²) + e^(−18z²) − ...), for small z from its dual, which converges as fast there. */
    private static double limit(double z) {
        double sum = 0;
        if (z < 1) {
            for (int k = 1; k < 8; k += 2) sum += Math.exp(-k * k * Math.PI * Math.PI / (8 * z * z));
            return 1 - Math.sqrt(Math.TAU) / z * sum;
        }
        for (int k = 1; k < 6; k++) sum += (k % 2 == 0 ? -2 : 2) * Math.exp(-2 * k * k * z * z);
        return sum;
    }
}
