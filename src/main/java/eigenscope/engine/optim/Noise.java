package eigenscope.engine.optim;

/**
 * The exact gradient plus normal noise, drawn anew for every step and coordinate, and the same for the same seed and step: all
 * optimisers of a race meet the same noise.
 *
 * @param deviation the standard deviation σ, not negative
 * @param seed what the noise is a function of, with the step
 */
public record Noise(double deviation, long seed) implements Estimator {
    /** Refuses a negative deviation. */
    public Noise {
        Check.notNegative("noise", deviation);
    }

    /** The estimator for a deviation, which is the exact one where there is no noise. */
    public static Estimator of(double deviation, long seed) {
        return deviation == 0 ? new Exact() : new Noise(deviation, seed);
    }

    @Override
    public void estimate(int t, double[] x, double[] exact, double[] g) {
        var random = Draws.of(seed, t);
        // region noise
        // g = ∇f(x) + σ z,   z ~ N(0, 1)
        for (int i = 0; i < g.length; i++) g[i] = exact[i] + deviation * random.nextGaussian();
        // endregion
    }
}
