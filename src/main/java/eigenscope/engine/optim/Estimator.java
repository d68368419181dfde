package eigenscope.engine.optim;

/** Where the gradient comes from that an optimiser is given: a function of the point and the step, whatever was drawn before. */
public sealed interface Estimator permits Estimator.Exact, Noise, MiniBatch {
    /**
     * Estimates the gradient.
     *
     * @param t the number of steps made so far
     * @param x the point
     * @param exact the exact gradient there
     * @param g overwritten with the estimate
     */
    void estimate(int t, double[] x, double[] exact, double[] g);

    /** The exact gradient. */
    record Exact() implements Estimator {
        @Override
        public void estimate(int t, double[] x, double[] exact, double[] g) {
            System.arraycopy(exact, 0, g, 0, g.length);
        }
    }
}
