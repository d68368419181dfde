package eigenscope.engine.optim;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.SymmetricEigen;
import eigenscope.engine.linalg.Vec;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Newton's method, damped: towards the minimum of the parabola that has the objective's slope and curvature here, by the share η
 * of the way.
 *
 * <p>Where the Hessian is not positive definite that parabola has no minimum, and the plain step might climb. Each curvature is
 * then replaced by its modulus, or by a thousandth of the largest modulus if it is smaller, and the step is marked {@link
 * Step#modified}. Source: J. Nocedal, S. J. Wright, Numerical Optimization, 2nd ed. (2006), 3.3 and 3.4; moduli as in Y. N.
 * Dauphin et al., "Identifying and attacking the saddle point problem", NeurIPS (2014).
 */
public record Newton() implements Optimizer {
    private static final double SMALLEST_SHARE = 1e-3;

    @Override
    public void update(Workspace w) {
        w.f.hessian(w.x, w.exact, w.h);
        double[] x = w.x;
        double[] g = w.g;
        double[] d = w.d;
        double eta = w.rate;
        // region newton
        // H d = g, solved by H = L Lᵀ where the Hessian is positive definite
        // x ← x − η d
        boolean definite = Cholesky.solve(w.h, w.l, g, d);
        if (!definite) solveModified(w.h, g, d);
        for (int i = 0; i < w.n; i++) x[i] -= eta * d[i];
        // endregion
        w.modified = !definite;
    }

    private static void solveModified(double[] h, double[] g, double[] d) {
        Arrays.fill(d, Double.NaN);
        if (!Arrays.stream(h).allMatch(Double::isFinite)) return;
        var eigen = SymmetricEigen.of(Mat.of(d.length, d.length, h));
        var gradient = Vec.of(g);
        // region newton-modified
        // H = Σ λ q qᵀ,   δ = max |λ| / 1000
        // d = Σ (q · g) / max(|λ|, δ) q
        double largest =
                Arrays.stream(eigen.values().toArray()).map(Math::abs).max().orElse(0);
        var direction = Vec.of(new double[d.length]);
        for (int k = 0; k < d.length; k++) {
            var q = eigen.vectors().get(k);
            double curvature = Math.max(Math.abs(eigen.values().at(k)), SMALLEST_SHARE * largest);
            direction = direction.plus(q.times(q.dot(gradient) / curvature));
        }
        // endregion
        // Without any curvature there is no scale: the gradient itself.
        System.arraycopy(largest == 0 ? g : direction.toArray(), 0, d, 0, d.length);
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.DIRECTION);
    }

    // On a parabola of positive curvature a step multiplies the distance to its minimum by 1 − η.
    @Override
    public OptionalDouble stableRate(double curvature) {
        return OptionalDouble.of(2);
    }
}
