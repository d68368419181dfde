package eigenscope.engine.optim;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Nesterov's accelerated gradient: momentum that takes its next stretch into account already.
 *
 * <p>Sources: Y. Nesterov, "A method for solving the convex programming problem with convergence rate O(1/k²)", Soviet Math.
 * Dokl. 27 (1983); in this form, with the gradient at the point itself, Y. Bengio, N. Boulanger-Lewandowski, R. Pascanu,
 * "Advances in optimizing recurrent networks", ICASSP (2013).
 *
 * @param beta1 β₁, what is left of the velocity after a step, in [0, 1)
 */
public record Nesterov(double beta1) implements Optimizer {
    /** Refuses what is no share. */
    public Nesterov {
        Check.share("beta1", beta1);
    }

    @Override
    public void update(Workspace w) {
        double[] x = w.x;
        double[] g = w.g;
        double[] v = w.v;
        double[] d = w.d;
        double eta = w.rate;
        // region nesterov
        // v ← β₁ v + g
        // d = g + β₁ v
        // x ← x − η d
        for (int i = 0; i < w.n; i++) {
            v[i] = beta1 * v[i] + g[i];
            d[i] = g[i] + beta1 * v[i];
            x[i] -= eta * d[i];
        }
        // endregion
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.VELOCITY, Quantity.DIRECTION);
    }

    // On λx²/2 the step is linear in (x, v) with determinant β₁ (1 − ηλ) and trace (1 + β₁)(1 − ηλ).
    @Override
    public OptionalDouble stableRate(double curvature) {
        return Optimizer.bound(2 * (1 + beta1) / (1 + 2 * beta1), curvature);
    }
}
