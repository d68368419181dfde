package eigenscope.engine.linalg;

import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The LU decomposition P A = L U of a square matrix with partial pivoting, to a few ulps of the norm of each column.
 *
 * @param l lower triangular with ones on its diagonal, every entry of modulus at most 1
 * @param u upper triangular; a zero on its diagonal where A is singular
 * @param p the permutation of the rows, as a matrix
 */
public record Lu(Mat l, Mat u, Mat p) {
    /** The decomposition of {@code a}; singular matrices have one too. */
    public static Lu of(Mat a) {
        Require.square(a);
        Require.finite(a);
        int[] exponents = Ejml.columnExponents(a);
        var lu = DecompositionFactory_DDRM.lu(a.rows(), a.cols());
        lu.decompose(Ejml.scaledColumns(a, exponents));
        return new Lu(
                Ejml.mat(lu.getLower(null)),
                Ejml.restoredColumns(lu.getUpper(null), exponents),
                Ejml.mat(lu.getRowPivot(null)));
    }
}
