package eigenscope.engine.optim;

/**
 * The Cholesky decomposition H = L Lᵀ of a symmetric matrix, for small n and without allocating in the loop of a run. Source: G.
 * H. Golub, C. F. Van Loan, Matrix Computations, 4th ed. (2013), 4.2.
 */
final class Cholesky {
    private Cholesky() {}

    /**
     * Solves H d = g.
     *
     * @param h row-major; left as it is
     * @param l as large as h: its lower triangle is overwritten with L
     * @return whether H is positive definite, every pivot being positive by more than its own rounding; else {@code d} is left
     *     alone
     */
    static boolean solve(double[] h, double[] l, double[] g, double[] d) {
        int n = g.length;
        if (!decompose(h, l, n)) return false;
        // L z = g, then Lᵀ d = z
        for (int i = 0; i < n; i++) {
            double sum = g[i];
            for (int k = 0; k < i; k++) sum -= l[i * n + k] * d[k];
            d[i] = sum / l[i * n + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = d[i];
            for (int k = i + 1; k < n; k++) sum -= l[k * n + i] * d[k];
            d[i] = sum / l[i * n + i];
        }
        return true;
    }

    private static boolean decompose(double[] h, double[] l, int n) {
        for (int j = 0; j < n; j++) {
            double diagonal = h[j * n + j];
            double pivot = diagonal;
            for (int k = 0; k < j; k++) pivot -= l[j * n + k] * l[j * n + k];
            if (!(pivot > n * 0x1p-52 * diagonal) || pivot == Double.POSITIVE_INFINITY) return false;
            double root = Math.sqrt(pivot);
            l[j * n + j] = root;
            for (int i = j + 1; i < n; i++) {
                double sum = h[i * n + j];
                for (int k = 0; k < j; k++) sum -= l[i * n + k] * l[j * n + k];
                l[i * n + j] = sum / root;
            }
        }
        return true;
    }
}
