package eigenscope.engine.linalg;

/**
 * The polar decomposition A = Q P of a square matrix: first stretch along orthogonal axes by P, then turn by Q.
 *
 * @param rotation Q, orthogonal and of all orthogonal matrices the nearest to A; a rotation where det A ≥ 0, and where det A
 *     &lt; 0 a rotation with a reflection in it (det Q = −1), since P cannot flip. Not unique where A is singular.
 * @param stretch P, symmetric, with the singular values of A for its eigenvalues, none negative
 */
public record Polar(Mat rotation, Mat stretch) {
    /** The decomposition of {@code a}, to a few ulps of its norm. */
    public static Polar of(Mat a) {
        Require.square(a);
        Require.finite(a);
        // σ₁ may exceed the range of doubles where no entry of A or P does.
        int shift = Scaled.excess(a.entries());
        var svd = SvdFactors.of(a.shifted(-shift));
        // region polar
        // A = U Σ Vᵀ = (U Vᵀ) (V Σ Vᵀ) = Q P
        var vt = svd.v().transpose();
        var q = svd.u().times(vt);
        var p = svd.v().times(Mat.diagonal(svd.sigma().toArray())).times(vt);
        // endregion
        return new Polar(q, symmetric(p).shifted(shift));
    }

    // Both halves are equal but for rounding; the upper one is taken.
    private static Mat symmetric(Mat p) {
        int n = p.rows();
        double[] entries = p.entries().clone();
        for (int i = 0; i < n; i++) for (int j = 0; j < i; j++) entries[i * n + j] = entries[j * n + i];
        return Mat.owning(n, n, entries);
    }
}
