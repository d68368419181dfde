package eigenscope.engine.linalg;

import org.ejml.data.DMatrixRMaj;

/** The way to EJML's matrices and back. */
final class Ejml {
    private Ejml() {}

    /** An EJML matrix over the given array, which EJML may overwrite. */
    static DMatrixRMaj wrap(int rows, int cols, double[] owned) {
        return DMatrixRMaj.wrap(rows, cols, owned);
    }

    /** An EJML matrix of its own memory: every entry of {@code a} times 2^shift. */
    static DMatrixRMaj scaled(Mat a, int shift) {
        return wrap(a.rows(), a.cols(), a.shifted(shift).entries().clone());
    }

    /** The powers of two of the columns of {@code a}: a factorisation A = X Y scales with them, A D = X (Y D). */
    static int[] columnExponents(Mat a) {
        int[] exponents = new int[a.cols()];
        for (int j = 0; j < exponents.length; j++)
            exponents[j] = Scaled.exponent(a.column(j).components());
        return exponents;
    }

    /** An EJML matrix of its own memory: column j of {@code a} times 2^(−exponents[j]). */
    static DMatrixRMaj scaledColumns(Mat a, int[] exponents) {
        double[] entries = a.entries().clone();
        for (int k = 0; k < entries.length; k++) entries[k] = Math.scalb(entries[k], -exponents[k % a.cols()]);
        return wrap(a.rows(), a.cols(), entries);
    }

    /** The matrix. */
    static Mat mat(DMatrixRMaj m) {
        return Mat.of(m.numRows, m.numCols, m.getData());
    }

    /** The matrix, column j times 2^exponents[j]; infinite where that overflows. */
    static Mat restoredColumns(DMatrixRMaj m, int[] exponents) {
        double[] entries = m.getData().clone();
        for (int k = 0; k < entries.length; k++) entries[k] = Math.scalb(entries[k], exponents[k % m.numCols]);
        return Mat.owning(m.numRows, m.numCols, entries);
    }
}
