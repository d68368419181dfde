package eigenscope.engine.linalg;

import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The QR decomposition A = Q R of an m×n matrix by Householder reflections, to a few ulps of the norm of each column.
 *
 * @param q m×m, orthogonal
 * @param r m×n, upper triangular, its diagonal not negative: that makes the decomposition unique where A has full rank
 */
public record Qr(Mat q, Mat r) {
    /** The decomposition of {@code a}. */
    public static Qr of(Mat a) {
        Require.finite(a);
        int[] exponents = Ejml.columnExponents(a);
        var qr = DecompositionFactory_DDRM.qr(a.rows(), a.cols());
        // The answer tells of a column without a pivot: Q and R are good nevertheless.
        qr.decompose(Ejml.scaledColumns(a, exponents));
        var q = Ejml.mat(qr.getQ(null, false));
        var r = Ejml.restoredColumns(qr.getR(null, false), exponents);
        // A = (Q D)(D R) for every D with ±1 on its diagonal
        double[] d = new double[a.rows()];
        for (int i = 0; i < d.length; i++) d[i] = i < a.cols() && r.at(i, i) < 0 ? -1 : 1;
        var signs = Mat.diagonal(d);
        return new Qr(q.times(signs), signs.times(r));
    }
}
