package eigenscope.engine.linalg;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The singular value decomposition A = U Σ Vᵀ of an m×n matrix: turn by Vᵀ, stretch along the axes by Σ, turn by U.
 *
 * <p>2×2: in closed form, both singular values to a few ulps of themselves. 3×3: by EJML, with the small singular values
 * sharpened by the cofactors and the determinant, to about 1e−14 of themselves. Beyond: to a few ulps of the largest.
 *
 * @param u m×m, orthogonal
 * @param sigma the min(m, n) singular values, descending, none negative; infinite beyond the range of doubles
 * @param v n×n, orthogonal
 * @param rank the number of independent columns; see {@link #rank()}
 * @param condition the ratio σ₁/σₙ; infinite when the smallest singular value is zero or the ratio exceeds the range of doubles
 */
public record Svd(Mat u, Vec sigma, Mat v, int rank, double condition) {
    /**
     * The decomposition of {@code a}.
     *
     * <p>For 2×2 the signs and turns are settled: V is a rotation by an angle in [−π/2, π/2]; U is a rotation where det A ≥ 0
     * and a rotation after the flip of the second axis where det A &lt; 0. Where both singular values are equal every V will
     * do, and V = I is taken: a rotation is its own U. The choice is continuous wherever the singular values differ, but for
     * the passage of V through a quarter turn, where both U and V change sign: no choice avoids that.
     */
    public static Svd of(Mat a) {
        Require.finite(a);
        var factors = SvdFactors.of(a);
        // The largest singular value may exceed the range of doubles where the ratio does not.
        int excess = Scaled.excess(a.entries());
        var tame = excess == 0 ? factors : SvdFactors.of(a.shifted(-excess));
        return new Svd(factors.u(), factors.sigma(), factors.v(), Rank.of(a), condition(tame.sigma()));
    }

    /**
     * The number of singular values σᵢ &gt; max(m, n) · 2⁻⁵² · σ₁ of the matrix whose rows and columns were first brought to
     * a common scale by powers of two. That scaling changes no rank; without it diag(1, 10⁻²⁰) would count as singular for no
     * more than its choice of units. What is left below the tolerance is a cancellation down to the rounding of the entries.
     */
    @Override
    public int rank() {
        return rank;
    }

    /** The dimension of the null space, n − rank. */
    public int nullity() {
        return v.cols() - rank;
    }

    /** An orthonormal basis of the vectors that A takes to zero; empty when there is only zero. */
    public List<Vec> nullSpace() {
        return columns(v, rank, v.cols());
    }

    /** An orthonormal basis of the images, the span of the columns of A; empty for the zero matrix. */
    public List<Vec> columnSpace() {
        return columns(u, 0, rank);
    }

    private static double condition(Vec sigma) {
        double smallest = sigma.at(sigma.size() - 1);
        return smallest == 0 ? Double.POSITIVE_INFINITY : sigma.at(0) / smallest;
    }

    private static List<Vec> columns(Mat a, int from, int to) {
        return IntStream.range(from, to).mapToObj(a::column).toList();
    }
}
