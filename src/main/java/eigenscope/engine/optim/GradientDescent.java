package eigenscope.engine.optim;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Gradient descent: a step straight down.
 *
 * <p>Source: A. Cauchy, "Méthode générale pour la résolution des systèmes d'équations simultanées", C. R. Acad. Sci. 25 (1847).
 */
public record GradientDescent() implements Optimizer {
    @Override
    public void update(Workspace w) {
        double[] x = w.x;
        double[] g = w.g;
        double[] d = w.d;
        double eta = w.rate;
        // region gradient-descent
        // d = g
        // x ← x − η d
        for (int i = 0; i < w.n; i++) {
            d[i] = g[i];
            x[i] -= eta * d[i];
        }
        // endregion
    }

    @Override
    public List<Quantity> quantities() {
        return List.of(Quantity.DIRECTION);
    }

    // A step on λx²/2 multiplies x by 1 − ηλ.
    @Override
    public OptionalDouble stableRate(double curvature) {
        return Optimizer.bound(2, curvature);
    }
}
