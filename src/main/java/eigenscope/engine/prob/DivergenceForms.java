package eigenscope.engine.prob;

import static org.apache.commons.numbers.gamma.Digamma.value;

import org.apache.commons.numbers.gamma.LogBeta;
import org.apache.commons.numbers.gamma.LogGamma;

/** Closed forms of divergences between members of one family; NaN where there is none here. */
final class DivergenceForms {
    private DivergenceForms() {}

    static double kullbackLeibler(Distribution p, Distribution q) {
        return switch (p) {
            case Normal a when q instanceof Normal b -> normal((a.mean() - b.mean()) / b.sd(), a.sd() / b.sd());
            case LogNormal a
            when q instanceof LogNormal b -> normal((a.mu() - b.mu()) / b.sigma(), a.sigma() / b.sigma());
            case Exponential a when q instanceof Exponential b -> excess(b.rate() / a.rate());
            case Gamma a when q instanceof Gamma b -> gamma(a.shape(), a.scale(), b.shape(), b.scale());
            case ChiSquared a when q instanceof ChiSquared b -> gamma(a.df() / 2, 2, b.df() / 2, 2);
            case Beta a when q instanceof Beta b -> beta(a, b);
            case Laplace a
            when q instanceof Laplace b -> {
                double way = Math.abs(a.location() - b.location()) / b.scale();
                double ratio = a.scale() / b.scale();
                yield excess(ratio) + way + ratio * Math.expm1(-way / ratio);
            }
            case Cauchy a
            when q instanceof Cauchy b -> {
                // F. Chyzak and F. Nielsen, arXiv:1905.10965; 1 + the distance of the two in the half-plane
                double way = (a.location() - b.location()) / a.scale() * ((a.location() - b.location()) / b.scale());
                double ratio = (a.scale() - b.scale()) / a.scale() * ((a.scale() - b.scale()) / b.scale());
                yield Math.log1p((way + ratio) / 4);
            }
            case Uniform a when q instanceof Uniform b -> Math.log((b.high() - b.low()) / (a.high() - a.low()));
            case Pareto a
            when q instanceof Pareto b -> excess(b.shape() / a.shape()) + b.shape() * Math.log(a.scale() / b.scale());
            case Weibull a when q instanceof Weibull b -> weibull(a, b);
            case Poisson a when q instanceof Poisson b -> relative(a.rate(), b.rate());
            case Bernoulli a when q instanceof Bernoulli b -> twoWay(a.p(), b.p());
            case Binomial a when q instanceof Binomial b && a.n() == b.n() -> a.n() * twoWay(a.p(), b.p());
            case Geometric a when q instanceof Geometric b -> twoWay(a.p(), b.p()) / a.p();
            case NegativeBinomial a
            when q instanceof NegativeBinomial b && a.r() == b.r() -> a.r() * twoWay(a.p(), b.p()) / a.p();
            default -> Double.NaN;
        };
    }

    /** Returns t − 1 − ln t, with all its digits near t = 1. */
    private static double excess(double t) {
        return t - 1 - Math.log1p(t - 1);
    }

    /** Returns x ln(x/y) − x + y, 0 at x = y. */
    private static double relative(double x, double y) {
        return x == 0 ? y : x * excess(y / x);
    }

    private static double twoWay(double a, double b) {
        return relative(a, b) + relative(1 - a, 1 - b);
    }

    private static double normal(double way, double ratio) {
        return (excess(ratio * ratio) + way * way) / 2;
    }

    private static double gamma(double shape, double scale, double otherShape, double otherScale) {
        return (shape - otherShape) * value(shape)
                - LogGamma.value(shape)
                + LogGamma.value(otherShape)
                + (otherShape - shape) * Math.log(otherScale / scale)
                + shape * excess(scale / otherScale);
    }

    private static double beta(Beta a, Beta b) {
        return LogBeta.value(b.alpha(), b.beta())
                - LogBeta.value(a.alpha(), a.beta())
                + (a.alpha() - b.alpha()) * value(a.alpha())
                + (a.beta() - b.beta()) * value(a.beta())
                + (b.alpha() - a.alpha() + b.beta() - a.beta()) * value(a.alpha() + a.beta());
    }

    /** C. Bauckhage, arXiv:1310.3713. */
    private static double weibull(Weibull a, Weibull b) {
        double ratio = b.shape() / a.shape();
        double stretch = b.shape() * Math.log(a.scale() / b.scale());
        return -Math.log(ratio)
                - stretch
                + (ratio - 1) * Kernel.EULER
                - 1
                + Math.exp(stretch + LogGamma.value(1 + ratio));
    }

    /** Returns ln ∫ √(pq). */
    static double logOverlap(Distribution p, Distribution q) {
        return switch (p) {
            case Normal a when q instanceof Normal b -> normalOverlap(a.mean() - b.mean(), a.sd(), b.sd());
            case LogNormal a when q instanceof LogNormal b -> normalOverlap(a.mu() - b.mu(), a.sigma(), b.sigma());
            case Exponential a when q instanceof Exponential b -> gammaOverlap(1, a.rate(), 1, b.rate());
            case Gamma a when q instanceof Gamma b -> gammaOverlap(a.shape(), 1 / a.scale(), b.shape(), 1 / b.scale());
            case ChiSquared a when q instanceof ChiSquared b -> gammaOverlap(a.df() / 2, 1, b.df() / 2, 1);
            case Beta a
            when q instanceof Beta b ->
                LogBeta.value((a.alpha() + b.alpha()) / 2, (a.beta() + b.beta()) / 2)
                        - LogBeta.value(a.alpha(), a.beta()) / 2
                        - LogBeta.value(b.alpha(), b.beta()) / 2;
            case Poisson a
            when q instanceof Poisson b ->
                -Math.pow((a.rate() - b.rate()) / (Math.sqrt(a.rate()) + Math.sqrt(b.rate())), 2) / 2;
            case Bernoulli a when q instanceof Bernoulli b -> bernoulliOverlap(a.p(), b.p());
            case Binomial a when q instanceof Binomial b && a.n() == b.n() -> a.n() * bernoulliOverlap(a.p(), b.p());
            default -> Double.NaN;
        };
    }

    private static double normalOverlap(double way, double s, double t) {
        double scale = Math.hypot(s, t);
        return (Math.log1p(-Math.pow((s - t) / scale, 2)) - Math.pow(way / scale, 2) / 2) / 2;
    }

    private static double gammaOverlap(double shape, double rate, double otherShape, double otherRate) {
        double middle = (shape + otherShape) / 2;
        return LogGamma.value(middle)
                - (LogGamma.value(shape) + LogGamma.value(otherShape)) / 2
                + (shape * Math.log1p((rate - otherRate) / (rate + otherRate))
                                + otherShape * Math.log1p((otherRate - rate) / (rate + otherRate)))
                        / 2;
    }

    /** ½ (√a − √b)² + ½ (√(1−a) − √(1−b))² is one minus the overlap. */
    private static double bernoulliOverlap(double a, double b) {
        return Math.log1p(-(Math.pow(rootGap(a, b), 2) + Math.pow(rootGap(1 - a, 1 - b), 2)) / 2);
    }

    private static double rootGap(double a, double b) {
        return a == b ? 0 : (a - b) / (Math.sqrt(a) + Math.sqrt(b));
    }

    /** The quantile functions of two of a family differ by a location and a multiple of the standard quantile Z: E |way + stretch Z|. */
    static double wasserstein(Distribution p, Distribution q) {
        return switch (p) {
            case Normal a when q instanceof Normal b -> normalWay(a.mean() - b.mean(), a.sd() - b.sd());
            case Laplace a
            when q instanceof Laplace b -> {
                double way = Math.abs(a.location() - b.location());
                double stretch = Math.abs(a.scale() - b.scale());
                yield stretch == 0 ? way : way + stretch * Math.exp(-way / stretch);
            }
            case Logistic a
            when q instanceof Logistic b -> {
                double way = Math.abs(a.location() - b.location());
                double stretch = Math.abs(a.scale() - b.scale());
                yield stretch == 0 ? way : way + 2 * stretch * Math.log1p(Math.exp(-way / stretch));
            }
            case Uniform a when q instanceof Uniform b -> linearWay(a.low() - b.low(), a.high() - b.high());
            case Cauchy a when q instanceof Cauchy b && a.scale() == b.scale() -> Math.abs(a.location() - b.location());
            case Levy a when q instanceof Levy b && a.scale() == b.scale() -> Math.abs(a.location() - b.location());
            case Gumbel a when q instanceof Gumbel b && a.scale() == b.scale() -> Math.abs(a.location() - b.location());
            // One lies above the other throughout, so that the mean way is the difference of means.
            case Exponential a when q instanceof Exponential b -> Math.abs(1 / a.rate() - 1 / b.rate());
            case Gamma a
            when q instanceof Gamma b && a.shape() == b.shape() -> a.shape() * Math.abs(a.scale() - b.scale());
            case ChiSquared a when q instanceof ChiSquared b -> Math.abs(a.df() - b.df());
            case Poisson a when q instanceof Poisson b -> Math.abs(a.rate() - b.rate());
            case Bernoulli a when q instanceof Bernoulli b -> Math.abs(a.p() - b.p());
            case Binomial a when q instanceof Binomial b && a.n() == b.n() -> a.n() * Math.abs(a.p() - b.p());
            case Geometric a when q instanceof Geometric b -> Math.abs(a.p() - b.p()) / a.p() / b.p();
            default -> Double.NaN;
        };
    }

    private static double normalWay(double way, double stretch) {
        double scale = Math.abs(stretch);
        if (scale == 0) return Math.abs(way);
        var standard = new Normal(0, 1);
        double z = Math.abs(way) / scale;
        return scale * 2 * standard.density(z) + Math.abs(way) * (1 - 2 * standard.survival(z));
    }

    private static double linearWay(double low, double high) {
        double sum = Math.abs(low) + Math.abs(high);
        return low * high >= 0 ? sum / 2 : (low * low + high * high) / (2 * sum);
    }
}
