package eigenscope.engine.optim;

import static eigenscope.engine.optim.Workspace.ratio;

import java.util.List;

/**
 * AdaGrad: each coordinate has its own rate, which falls with all gradients it has seen.
 *
 * <p>Source: J. Duchi, E. Hazan, Y. Singer, "Adaptive subgradient methods for online learning and stochastic optimization", JMLR
 * 12 (2011).
 *
 * @param epsilon ε, which keeps the quotient finite, not negative
 */
public record Adagrad(double epsilon) implements Optimizer {
    /** Refuses a negative ε. */
    public Adagrad {
        Check.notNegative("epsilon", epsilon);
    }

    @Override
    public void update(Workspace w) {
        double[] x = w.x;
        double[] g = w.g;
        double[] s = w.s;
        double[] d = w.d;
        double eta = w.rate;
        // region adagrad
        // s ← s + g²
        // d = g / (√s + ε)
        // x ← x − η d
        for (int i = 0; i < w.n; i++) {
            s[i] += g[i] * g[i];
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
