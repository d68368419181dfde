package eigenscope.engine.optim;

import static eigenscope.engine.optim.Workspace.ratio;

import java.util.List;

/**
 * AdaDelta: the step has the units of the point, by the ratio of running means of squared steps and of squared gradients.
 *
 * <p>Source: M. D. Zeiler, "ADADELTA: an adaptive learning rate method", arXiv:1212.5701 (2012), algorithm 1, which is η = 1; ε
 * stands inside the roots there. The means are of steps before they are multiplied by η.
 *
 * @param beta2 ρ of the paper, what is left of the means after a step, in [0, 1)
 * @param epsilon ε, without which the first step would be zero, and all others; not negative
 */
public record Adadelta(double beta2, double epsilon) implements Optimizer {
    /** Refuses what is no share, and a negative ε. */
    public Adadelta {
        Check.share("beta2", beta2);
        Check.notNegative("epsilon", epsilon);
    }

    @Override
    public void update(Workspace w) {
        double[] x = w.x;
        double[] g = w.g;
        double[] s = w.s;
        double[] u = w.u;
        double[] d = w.d;
        double eta = w.rate;
        // region adadelta
        // s ← β₂ s + (1 − β₂) g²
        // d = g √(u + ε) / √(s + ε)
        // u ← β₂ u + (1 − β₂) d²
        // x ← x − η d
        for (int i = 0; i < w.n; i++) {
            s[i] = beta2 * s[i] + (1 - beta2) * g[i] * g[i];
            d[i] = ratio(g[i] * Math.sqrt(u[i] + epsilon), Math.sqrt(s[i] + epsilon));
            u[i] = beta2 * u[i] + (1 - beta2) * d[i] * d[i];
            x[i] -= eta * d[i];
        }
        // endregion
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.SQUARES, Quantity.DIRECTION, Quantity.SQUARED_STEPS);
    }
}
