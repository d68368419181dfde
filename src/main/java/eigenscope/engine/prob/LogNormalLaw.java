package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/** The law of exp(mu + sigma Z) for a standard normal Z. */
record LogNormalLaw(double mu, double sigma) implements PositiveLaw {
    private double standardised(double x) {
        return (Math.log(x) - mu) / sigma;
    }

    @Override
    // region density
    public double logDensity(double x) {
        if (x == 0) return Double.NEGATIVE_INFINITY;
        return GaussianLaw.STANDARD.logDensity(standardised(x)) - Math.log(sigma) - Math.log(x);
    }
    // endregion

    @Override
    // region cumulative
    public double cumulative(double x) {
        return GaussianLaw.STANDARD.cumulative(standardised(x));
    }
    // endregion

    @Override
    public double survival(double x) {
        return GaussianLaw.STANDARD.survival(standardised(x));
    }

    @Override
    public double quantile(double p, double q) {
        return Math.exp(mu + sigma * GaussianLaw.STANDARD.quantile(p, q));
    }

    @Override
    public Moments moments() {
        double s = sigma * sigma;
        double d = Math.expm1(s);
        return new Moments(
                Math.exp(mu + s / 2),
                d * Math.exp(2 * mu + s),
                (d + 3) * Math.sqrt(d),
                d * (16 + d * (15 + d * (6 + d))));
    }

    @Override
    public double entropy() {
        return mu + Math.log(sigma) + GaussianLaw.STANDARD.entropy();
    }

    @Override
    public double mode() {
        return Math.exp(mu - sigma * sigma);
    }

    @Override
    public Sampler sampler(UniformRandomProvider source) {
        Sampler normal = GaussianLaw.STANDARD.sampler(source);
        return () -> Math.exp(mu + sigma * normal.next());
    }
}
