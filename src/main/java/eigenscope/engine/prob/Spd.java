package eigenscope.engine.prob;

import java.util.Optional;

/** Symmetric positive definite matrices of a few rows, by Cholesky's factors. */
final class Spd {
    private Spd() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) sum += a[i] * b[i];
        return sum;
    }

    /** Returns the solution of (a + added I) x = b, or empty if the matrix is not positive definite. */
    static Optional<double[]> solve(double[][] a, double[] b, double added) {
        int n = b.length;
        double[][] l = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j <= i; j++) {
                double rest = a[i][j] + (i == j ? added : 0);
                double before = rest;
                for (int k = 0; k < j; k++) rest -= l[i][k] * l[j][k];
                if (i == j && !(rest > 1e-15 * before)) return Optional.empty();
                l[i][j] = i == j ? Math.sqrt(rest) : rest / l[j][j];
            }
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) x[i] -= l[i][k] * x[k];
            x[i] /= l[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) x[i] -= l[k][i] * x[k];
            x[i] /= l[i][i];
        }
        return Optional.of(x);
    }

    /** Returns the inverse, or empty if the matrix is not positive definite. */
    static Optional<double[][]> inverse(double[][] a) {
        double[][] inverse = new double[a.length][];
        for (int i = 0; i < a.length; i++) {
            double[] unit = new double[a.length];
            unit[i] = 1;
            var column = solve(a, unit, 0);
            if (column.isEmpty()) return Optional.empty();
            inverse[i] = column.get();
        }
        return Optional.of(inverse);
    }
}
