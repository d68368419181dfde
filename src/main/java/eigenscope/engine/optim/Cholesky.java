package eigenscope.engine.optim;

/**
 * The Cholesky decomposition H = L Lᵀ of a symmetric matrix, in place: n is small here, and nothing is allocated in the loop of
 * a run. Source: G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed. (2013), 4.2.
 */
final class Cholesky {
    private Cholesky() {}

    /**
     * Solves H d = g.
     *
     * @param h row-major; its lower triangle is overwritten as far as there is a decomposition
     * @return whether H is positive definite: every pivot is positive by more than its own rounding; else {@code d} is left alone
     */
    static boolean solve(double[] h, double[] g, double[] d) {
        int n = g.length;
        if (!decompose(h, n)) return false;
        // L z = g, then Lᵀ d = z
        for (int i = 0; i < n; i++) {
            double sum = g[i];
            for (int k = 0; k < i; k++) sum -= h[i * n + k] * d[k];
            d[i] = sum / h[i * n + i];
        }
        for (int i = n - 1; i >= 0; i--) {
            double sum = d[i];
            for (int k = i + 1; k < n; k++) sum -= h[k * n + i] * d[k];
            d[i] = sum / h[i * n + i];
        }
        return true;
    }

    private static boolean decompose(double[] h, int n) {
        for (int j = 0; j < n; j++) {
            double diagonal = h[j * n + j];
            double pivot = diagonal;
            for (int k = 0; k < j; k++) pivot -= h[j * n + k] * h[j * n + k];
            if (!(pivot > n * 0x1p-52 * diagonal) || pivot == Double.POSITIVE_INFINITY) return false;
            double root = Math.sqrt(pivot);
            h[j * n + j] = root;
            for (int i = j + 1; i < n; i++) {
                double sum = h[i * n + j];
                for (int k = 0; k < j; k++) sum -= h[i * n + k] * h[j * n + k];
                h[i * n + j] = sum / root;
            }
        }
        return true;
    }
}
