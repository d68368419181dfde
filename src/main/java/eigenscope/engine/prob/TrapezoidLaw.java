package eigenscope.engine.prob;

import eigenscope.engine.quadrature.GaussLegendre;
import java.util.function.DoubleUnaryOperator;

/**
 * A density that rises in a line from a to b, is level to c, and falls in a line to d. Ramps may be of no width.
 *
 * <p>Every function uses differences with a corner near its argument, so that both ends keep their digits.
 */
record TrapezoidLaw(double a, double b, double c, double d) implements Law {
    private double height() {
        return 1 / ((d - a) / 2 + (c - b) / 2);
    }

    private double riseShare() {
        return height() * (b - a) / 2;
    }

    private double fallShare() {
        return height() * (d - c) / 2;
    }

    @Override
    // region density
    public double density(double x) {
        double height = height();
        if (x < b) return height * ((x - a) / (b - a));
        return x <= c ? height : height * ((d - x) / (d - c));
    }
    // endregion

    @Override
    public double logDensity(double x) {
        return Math.log(density(x));
    }

    @Override
    // region cumulative
    public double cumulative(double x) {
        if (x < b) return riseShare() * square((x - a) / (b - a));
        double level = riseShare() + height() * (Math.min(x, c) - b);
        return x <= c ? level : level + fallShare() * beyondPeak((x - c) / (d - c));
    }
    // endregion

    @Override
    public double survival(double x) {
        if (x > c) return fallShare() * square((d - x) / (d - c));
        double level = fallShare() + height() * (c - Math.max(x, b));
        return x >= b ? level : level + riseShare() * beyondPeak((b - x) / (b - a));
    }

    private static double square(double t) {
        return t * t;
    }

    /** Returns the share of a ramp within a share t of its width from the peak, 1 - (1 - t)^2. */
    private static double beyondPeak(double t) {
        return t * (2 - t);
    }

    /** Returns the share of a ramp's width, from the peak, that holds a share s of it: the inverse of {@link #beyondPeak}. */
    private static double withinPeak(double s) {
        return s / (1 + Math.sqrt(1 - s));
    }

    @Override
    public double quantile(double p, double q) {
        double rise = riseShare();
        double fall = fallShare();
        double level = height() * (c - b);
        if (2 * p < rise) return a + (b - a) * Math.sqrt(p / rise);
        if (2 * q < fall) return d - (d - c) * Math.sqrt(q / fall);
        if (p < rise) return b - (b - a) * withinPeak(q < p ? (q - (fall + level)) / rise : 1 - p / rise);
        if (q < fall) return c + (d - c) * withinPeak(p < q ? (p - (rise + level)) / fall : 1 - q / fall);
        return p < q ? b + (p - rise) / height() : c - (q - fall) / height();
    }

    @Override
    public Moments moments() {
        double middle = a / 4 + b / 4 + c / 4 + d / 4;
        return Moments.around(middle, f -> {
            DoubleUnaryOperator weighted = x -> density(x) * f.applyAsDouble(x - middle);
            return GaussLegendre.integral(weighted, a, b)
                    + GaussLegendre.integral(weighted, b, c)
                    + GaussLegendre.integral(weighted, c, d);
        });
    }

    @Override
    public double entropy() {
        return (riseShare() + fallShare()) / 2 - Math.log(height());
    }

    @Override
    public double mode() {
        return b == c ? b : Double.NaN;
    }

    @Override
    public Support support() {
        return new Support(a, d);
    }
}
