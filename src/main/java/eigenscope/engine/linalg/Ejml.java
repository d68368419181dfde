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
        double[] entries = a.entries().clone();
        for (int k = 0; k < entries.length; k++) entries[k] = Math.scalb(entries[k], shift);
        return wrap(a.rows(), a.cols(), entries);
    }

    /** The matrix, each entry times 2^shift. */
    static Mat mat(DMatrixRMaj m, int shift) {
        double[] entries = new double[m.getNumElements()];
        for (int k = 0; k < entries.length; k++) entries[k] = Math.scalb(m.data[k], shift);
        return Mat.owning(m.numRows, m.numCols, entries);
    }
}
