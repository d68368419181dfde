package eigenscope.engine.optim;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Momentum, the heavy ball: the velocity adds up the gradients and forgets them by and by.
 *
 * <p>Source: B. T. Polyak, "Some methods of speeding up the convergence of iteration methods", USSR Comput. Math. Math. Phys. 4
 * (1964).
 *
 * @param beta1 β₁, what is left of the velocity after a step, in [0, 1)
 */
public record Momentum(double beta1) implements Optimizer {
    /** Refuses what is no share. */
    public Momentum {
        Check.share("beta1", beta1);
    }

    @Override
    public void update(Workspace w) {
        double[] x = w.x;
        double[] g = w.g;
        double[] v = w.v;
        double[] d = w.d;
        double eta = w.rate;
        // region momentum
        // v ← β₁ v + g
        // d = v
        // x ← x − η d
        for (int i = 0; i < w.n; i++) {
            v[i] = beta1 * v[i] + g[i];
            d[i] = v[i];
            x[i] -= eta * d[i];
        }
        // endregion
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.VELOCITY, Quantity.DIRECTION);
    }

    // On λx²/2 the step is linear in (x, v) with determinant β₁ and trace 1 + β₁ − ηλ.
    @Override
    public OptionalDouble stableRate(double curvature) {
        return Optimizer.bound(2 * (1 + beta1), curvature);
    }
}
