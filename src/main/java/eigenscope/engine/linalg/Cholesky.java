package eigenscope.engine.linalg;

import java.util.Optional;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The Cholesky decomposition A = L Lᵀ of a symmetric positive definite n×n matrix, to a few ulps of the norm.
 *
 * @param l n×n, lower triangular, its diagonal positive
 */
public record Cholesky(Mat l) {
    /** The decomposition of {@code a}, of which the lower triangle is read; empty where a pivot is not positive. */
    public static Optional<Cholesky> of(Mat a) {
        Require.square(a);
        Require.finite(a);
        // An even power of two, so that its root is one too.
        int half = -Math.floorDiv(Scaled.exponent(a.entries()), 2);
        var cholesky = DecompositionFactory_DDRM.chol(a.rows(), true);
        if (!cholesky.decompose(Ejml.scaled(a, 2 * half))) return Optional.empty();
        return Optional.of(new Cholesky(Ejml.mat(cholesky.getT(null)).shifted(-half)));
    }

    /** The solution z of L z = b, with as many components. */
    public Vec solveLower(Vec b) {
        Require.equal("components", l.rows(), b.size());
        double[] z = b.toArray();
        for (int i = 0; i < z.length; i++) {
            for (int k = 0; k < i; k++) z[i] -= l.at(i, k) * z[k];
            z[i] /= l.at(i, i);
        }
        return Vec.owning(z);
    }

    /** The solution x of A x = b. */
    public Vec solve(Vec b) {
        double[] x = solveLower(b).toArray();
        // Lᵀ x = z
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) x[i] -= l.at(k, i) * x[k];
            x[i] /= l.at(i, i);
        }
        return Vec.owning(x);
    }

    /** ln det A. */
    public double logDet() {
        double sum = 0;
        for (int i = 0; i < l.rows(); i++) sum += Math.log(l.at(i, i));
        return 2 * sum;
    }
}
