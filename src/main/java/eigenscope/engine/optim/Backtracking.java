package eigenscope.engine.optim;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Gradient descent with backtracking: the step starts at the rate and is cut until the loss falls enough (Armijo).
 *
 * <p>Where sixty cuts are not enough the point stays: {@link Step#taken} is 0.
 *
 * <p>Source: L. Armijo, "Minimization of functions having Lipschitz continuous first partial derivatives", Pacific J. Math. 16
 * (1966); as algorithm 3.1 in J. Nocedal, S. J. Wright, Numerical Optimization, 2nd ed. (2006).
 *
 * @param shrink ρ, what a step that is too long is multiplied by, in (0, 1)
 * @param sufficient c, the share of the fall that the slope promises which must come true, in (0, 1)
 */
public record Backtracking(double shrink, double sufficient) implements Optimizer {
    // After so many the step is lost: at a minimum, where the loss falls by less than its own rounding, none is enough.
    private static final int MOST_CUTS = 60;

    /** Refuses what is no proper share. */
    public Backtracking {
        Check.properShare("shrink", shrink);
        Check.properShare("sufficient", sufficient);
    }

    /** The usual constants: half a step each time, a ten-thousandth of the promised fall. */
    public static Backtracking usual() {
        return new Backtracking(0.5, 1e-4);
    }

    @Override
    public void update(Workspace w) {
        double[] x = w.x;
        double[] g = w.g;
        double[] d = w.d;
        double[] trial = w.trial;
        double alpha = w.rate;
        double slope = 0;
        for (int i = 0; i < w.n; i++) {
            d[i] = g[i];
            slope += g[i] * g[i];
        }
        // region backtracking
        // α ← ρ α, from η on, until f(x − α d) ≤ f(x) − c α ‖g‖²
        // x ← x − α d
        int cuts = 0;
        while (true) {
            for (int i = 0; i < w.n; i++) trial[i] = x[i] - alpha * d[i];
            w.evaluations++;
            if (w.f.value(trial) <= w.loss - sufficient * alpha * slope) break;
            alpha = cuts++ < MOST_CUTS ? shrink * alpha : 0;
            if (alpha == 0) break;
        }
        for (int i = 0; i < w.n; i++) x[i] -= alpha * d[i];
        // endregion
        w.taken = alpha;
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.DIRECTION);
    }

    // The loss never rises, whatever the rate.
    @Override
    public OptionalDouble stableRate(double curvature) {
        return OptionalDouble.of(Double.POSITIVE_INFINITY);
    }
}
