package eigenscope.engine.linalg;

/** A way from the identity to a 2×2 matrix: which motion a matrix is thought to be. Each begins at I and ends at A exactly. */
public enum Morph {
    /** Every entry moves straight to its value: (1 − t) I + t A. */
    ENTRIES,
    /**
     * By the polar decomposition A = Q P, turning while stretching: R(tθ) ((1 − t) I + t F P), where θ is the angle of the rotation in
     * Q. Where det A &lt; 0 a flip F of the second axis is left over, and passes through the flat.
     */
    ROTATION,
    /** By the singular value decomposition, in three stages of equal time: turn by Vᵀ, stretch by Σ, turn by U. */
    SVD;

    /**
     * Returns the matrix on the way from I to {@code a}.
     *
     * @param a 2×2 and finite
     * @param t 0 at the beginning to 1 at the end
     */
    public Mat at(Mat a, double t) {
        Require.size(a, 2);
        if (t <= 0) return Mat.identity(2);
        if (t >= 1) return a;
        return switch (this) {
            case ENTRIES -> Mat.identity(2).interpolate(a, t);
            case ROTATION -> rotating(a, t);
            case SVD -> staged(a, t);
        };
    }

    private static Mat rotating(Mat a, double t) {
        var polar = Polar.of(a);
        boolean flips = flips(polar.rotation());
        var flip = Mat.diagonal(1, flips ? -1 : 1);
        var turn = polar.rotation().times(flip); // Q = R(θ) F, and F is its own inverse
        var stretch = Mat.identity(2).interpolate(flip.times(polar.stretch()), t);
        return Mat.rotation(t * angle(turn)).times(stretch);
    }

    private static Mat staged(Mat a, double t) {
        var svd = Svd.of(a);
        var flip = Mat.diagonal(1, flips(svd.u()) ? -1 : 1);
        double stage = 3 * t;
        double vt = -angle(svd.v()) * Math.clamp(stage, 0, 1);
        var sigma = Mat.identity(2)
                .interpolate(flip.times(Mat.diagonal(svd.sigma().toArray())), Math.clamp(stage - 1, 0, 1));
        double u = angle(svd.u().times(flip)) * Math.clamp(stage - 2, 0, 1);
        return Mat.rotation(u).times(sigma).times(Mat.rotation(vt));
    }

    private static boolean flips(Mat orthogonal) {
        return orthogonal.det() < 0;
    }

    private static double angle(Mat rotation) {
        return Math.atan2(rotation.at(1, 0), rotation.at(0, 0));
    }
}
