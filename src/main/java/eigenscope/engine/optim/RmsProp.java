package eigenscope.engine.optim;

import static eigenscope.engine.optim.Workspace.ratio;

import java.util.List;

/**
 * RMSProp: each coordinate is divided by the root of a running mean of its squared gradients.
 *
 * <p>Source: T. Tieleman, G. Hinton, "Lecture 6.5: RMSProp", Coursera: Neural Networks for Machine Learning (2012).
 *
 * @param beta2 β₂, what is left of the mean after a step, in [0, 1)
 * @param epsilon ε, which keeps the quotient finite, not negative; outside the root
 */
public record RmsProp(double beta2, double epsilon) implements Optimizer {
    /** Refuses what is no share, and a negative ε. */
    public RmsProp {
        Check.share("beta2", beta2);
        Check.notNegative("epsilon", epsilon);
    }

    @Override
    public void update(Workspace w) {
        double[] x = w.x;
        double[] g = w.g;
        double[] s = w.s;
        double[] d = w.d;
        double eta = w.rate;
        // region rmsprop
        // s ← β₂ s + (1 − β₂) g²
        // d = g / (√s + ε)
        // x ← x − η d
        for (int i = 0; i < w.n; i++) {
            s[i] = beta2 * s[i] + (1 - beta2) * g[i] * g[i];
            d[i] = ratio(g[i], Math.sqrt(s[i]) + epsilon);
            x[i] -= eta * d[i];
        }
        // endregion
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.SQUARES, Quantity.DIRECTION);
    }
}
