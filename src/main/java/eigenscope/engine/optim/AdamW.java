package eigenscope.engine.optim;

import java.util.List;

/**
 * AdamW: Adam with a decay of the weights that does not pass through the running means.
 *
 * <p>Source: I. Loshchilov, F. Hutter, "Decoupled weight decay regularization", ICLR (2019), algorithm 2; the decay is
 * multiplied by the rate, as is usual in libraries.
 *
 * @param adam the method without the decay
 * @param decay λ, not negative
 */
public record AdamW(Adam adam, double decay) implements Optimizer {
    /** Refuses a negative λ. */
    public AdamW {
        Check.notNegative("decay", decay);
    }

    @Override
    public void update(Workspace w) {
        adam.direct(w);
        double[] x = w.x;
        double[] d = w.d;
        double eta = w.rate;
        // region adamw
        // d ← d + λ x
        // x ← x − η d
        for (int i = 0; i < w.n; i++) {
            d[i] += decay * x[i];
            x[i] -= eta * d[i];
        }
        // endregion
    }

    @Override
    public List<Quantity> quantities() {
        return adam.quantities();
    }
}
