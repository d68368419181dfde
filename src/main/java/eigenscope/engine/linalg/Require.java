package eigenscope.engine.linalg;

/** Refuses operands that do not fit, in one line that says what was met and what would be right. */
final class Require {
    private Require() {}

    static void shape(int rows, int cols) {
        if (!(rows >= 1 && cols >= 1))
            throw new IllegalArgumentException(
                    "a matrix has at least one row and one column, not %d×%d".formatted(rows, cols));
    }

    static void equal(String what, int expected, int actual) {
        if (expected != actual)
            throw new IllegalArgumentException("%s must be %d, not %d".formatted(what, expected, actual));
    }

    static void square(Mat a) {
        if (a.rows() != a.cols())
            throw new IllegalArgumentException("the matrix must be square, not %d×%d".formatted(a.rows(), a.cols()));
    }

    static void size(Mat a, int n) {
        if (a.rows() != n || a.cols() != n)
            throw new IllegalArgumentException(
                    "the matrix must be %d×%d, not %d×%d".formatted(n, n, a.rows(), a.cols()));
    }

    static void sameShape(Mat a, Mat b) {
        if (a.rows() != b.rows() || a.cols() != b.cols())
            throw new IllegalArgumentException("matrices of one shape are needed, not %d×%d and %d×%d"
                    .formatted(a.rows(), a.cols(), b.rows(), b.cols()));
    }

    static void finite(Mat a) {
        double[] entries = a.entries();
        for (int k = 0; k < entries.length; k++)
            if (!Double.isFinite(entries[k]))
                throw new IllegalArgumentException("entry (%d, %d) of the matrix must be finite, not %s"
                        .formatted(k / a.cols() + 1, k % a.cols() + 1, entries[k]));
    }
}
