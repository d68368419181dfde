package eigenscope.engine.optim;

import static eigenscope.engine.optim.Workspace.ratio;

import java.util.List;

/**
 * Adam: running means of gradients and of their squares, both freed from the bias of their start from zero.
 *
 * <p>Source: D. P. Kingma, J. L. Ba, "Adam: a method for stochastic optimization", ICLR (2015), algorithm 1.
 *
 * @param beta1 β₁, what is left of the mean of gradients after a step, in [0, 1)
 * @param beta2 β₂, what is left of the mean of squares after a step, in [0, 1)
 * @param epsilon ε, which keeps the quotient finite, not negative; outside the root
 */
public record Adam(double beta1, double beta2, double epsilon) implements Optimizer {
    /** Refuses what is no share, and a negative ε. */
    public Adam {
        Check.share("beta1", beta1);
        Check.share("beta2", beta2);
        Check.notNegative("epsilon", epsilon);
    }

    @Override
    public void update(Workspace w) {
        direct(w);
        double[] x = w.x;
        double[] d = w.d;
        double eta = w.rate;
        // region adam-step
        // x ← x − η d
        for (int i = 0; i < w.n; i++) x[i] -= eta * d[i];
        // endregion
    }

    /** Brings the running means up to date and finds the direction; the point stays. */
    void direct(Workspace w) {
        double[] g = w.g;
        double[] v = w.v;
        double[] s = w.s;
        double[] vHat = w.vHat;
        double[] sHat = w.sHat;
        double[] d = w.d;
        int t = w.t;
        // region adam
        // v ← β₁ v + (1 − β₁) g
        // s ← β₂ s + (1 − β₂) g²
        // v̂ = v / (1 − β₁ᵗ)
        // ŝ = s / (1 − β₂ᵗ)
        // d = v̂ / (√ŝ + ε)
        double vBias = 1 - Math.pow(beta1, t);
        double sBias = 1 - Math.pow(beta2, t);
        for (int i = 0; i < w.n; i++) {
            v[i] = beta1 * v[i] + (1 - beta1) * g[i];
            s[i] = beta2 * s[i] + (1 - beta2) * g[i] * g[i];
            vHat[i] = v[i] / vBias;
            sHat[i] = s[i] / sBias;
            d[i] = ratio(vHat[i], Math.sqrt(sHat[i]) + epsilon);
        }
        // endregion
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(
                Quantity.VELOCITY,
                Quantity.SQUARES,
                Quantity.CORRECTED_VELOCITY,
                Quantity.CORRECTED_SQUARES,
                Quantity.DIRECTION);
    }
}
