package eigenscope.engine.linalg;

import java.util.Arrays;

/**
 * A matrix brought to a common scale: a_ij = s_ij · 2^(row_i + column_j), where in every row and column that is not zero the
 * largest |s_ij| lies in [1, 2). Powers of two round nothing, so determinant, inverse and rank of the one give those of the
 * other, however mixed the entries are.
 */
final class Equilibrated {
    // Lies below any sum of exponents of doubles, and far enough from the end of the integers to add to.
    private static final int EMPTY = -1_000_000;

    private final Mat scaled;
    private final int[] row;
    private final int[] column;

    private Equilibrated(Mat scaled, int[] row, int[] column) {
        this.scaled = scaled;
        this.row = row;
        this.column = column;
    }

    static Equilibrated of(Mat a) {
        int m = a.rows();
        int n = a.cols();
        double[] s = a.entries().clone();
        int[] row = new int[m];
        int[] column = new int[n];
        Arrays.fill(column, EMPTY);
        for (int i = 0; i < m; i++) {
            double largest = 0;
            for (int j = 0; j < n; j++) largest = Math.max(largest, Math.abs(s[i * n + j]));
            row[i] = exponent(largest);
        }
        for (int j = 0; j < n; j++) {
            for (int i = 0; i < m; i++)
                if (s[i * n + j] != 0) column[j] = Math.max(column[j], exponent(s[i * n + j]) - row[i]);
            if (column[j] == EMPTY) column[j] = 0;
            for (int i = 0; i < m; i++) s[i * n + j] = Math.scalb(s[i * n + j], -row[i] - column[j]);
        }
        return new Equilibrated(Mat.owning(m, n, s), row, column);
    }

    /** The matrix of the s_ij. */
    Mat scaled() {
        return scaled;
    }

    /** The inverse of the original from the inverse of the scaled matrix: A = R S C, so A⁻¹ = C⁻¹ S⁻¹ R⁻¹. */
    Mat restoreInverse(double[] inverse) {
        int n = row.length;
        double[] restored = new double[n * n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) restored[i * n + j] = Math.scalb(inverse[i * n + j], -column[i] - row[j]);
        return Mat.owning(n, n, restored);
    }

    /** The power of two by which a determinant of the entries is to be multiplied. */
    int exponent() {
        return Arrays.stream(row).sum() + Arrays.stream(column).sum();
    }

    // The binary exponent, of subnormal numbers too.
    private static int exponent(double x) {
        if (x == 0) return 0;
        return Math.abs(x) >= Double.MIN_NORMAL ? Math.getExponent(x) : Math.getExponent(x * 0x1p60) - 60;
    }
}
