package eigenscope.engine.prob;

import org.apache.commons.rng.UniformRandomProvider;

/** The law of -Z. */
record Mirrored(Law law) implements Law {
    @Override
    public double logDensity(double z) {
        return law.logDensity(-z);
    }

    @Override
    public double cumulative(double z) {
        return law.survival(-z);
    }

    @Override
    public double survival(double z) {
        return law.cumulative(-z);
    }

    @Override
    public double quantile(double p, double q) {
        return -law.quantile(q, p);
    }

    @Override
    public Moments moments() {
        Moments m = law.moments();
        return new Moments(-m.mean(), m.variance(), -m.skewness(), m.excessKurtosis());
    }

    @Override
    public double entropy() {
        return law.entropy();
    }

    @Override
    public double mode() {
        return -law.mode();
    }

    @Override
    public Support support() {
        return new Support(-law.support().high(), -law.support().low());
    }

    @Override
    public Sampler sampler(UniformRandomProvider source) {
        Sampler sampler = law.sampler(source);
        return () -> -sampler.next();
    }
}
