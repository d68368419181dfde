package eigenscope.engine.prob;

import eigenscope.engine.calculus.Compiled;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A density someone typed: a function divided by the area under it, which {@link eigenscope.engine.quadrature.Quadrature} finds.
 *
 * <p>Tails and quantiles are right to 1e-10 relative where the function is computed that well; moments, entropy and mode come from
 * quadrature and search too. Poles inside other than at 0 cost digits: see {@link #error}.
 */
public final class TypedDensity implements Numerical {
    /** An area that is not known to this part of itself is refused. */
    private static final double KNOWN = 1e-4;

    private final Typed typed;
    private final Compiled compiled;
    private final AreaTable table;
    private final double area;
    private final Moments moments;
    private final double entropy;
    private final double mode;

    private TypedDensity(Typed typed, Compiled compiled, TypedScan scan, AreaTable table) {
        this.typed = typed;
        this.compiled = compiled;
        this.table = table;
        area = table.area();
        double[] cuts = scan.way();
        var expectations = new Expectations(this::density, cuts, quantile(0.5));
        moments = expectations.moments();
        entropy = expectations.entropy();
        mode = mode(cuts);
    }

    /** Makes a density of what was typed, or says why it is none. */
    public static Made of(Typed typed) {
        var compiled = typed.compiled();
        DoubleUnaryOperator f = x -> fadedOut(compiled, x);
        var scan = TypedScan.of(f, typed.low(), typed.high());
        if (scan.fault().isPresent()) return new Made.Refused(scan.fault().get());
        var watch = new Watch(f, TypedScan.ROUNDING * scan.highest());
        var table = new AreaTable(watch, scan.way());
        if (watch.fault != null) return new Made.Refused(watch.fault);
        if (table.area() == 0)
            return new Made.Refused("it is 0 everywhere it was tried: set low and high around where it is not");
        if (table.area() < Double.MIN_NORMAL)
            return new Made.Refused("the area under it is too small for numbers: multiply it by some number");
        if (!(table.error() <= KNOWN * table.area() && table.area() < Double.POSITIVE_INFINITY))
            return new Made.Refused(
                    Double.isFinite(table.error())
                            ? "the area under it is not to be found: it jumps too wildly or falls too slowly"
                            : "the area under it is infinite, so nothing divides it into probabilities");
        return new Made.Good(new TypedDensity(typed, compiled, scan, table));
    }

    /** Beyond places where a function has vanished, 0 times infinity is no number, and is 0 as well. */
    private static double fadedOut(Compiled compiled, double x) {
        double value = compiled.value(x);
        double nearer = x;
        while (Double.isNaN(value) && Math.abs(nearer) > 1) {
            nearer /= 2;
            value = compiled.value(nearer);
        }
        return nearer == x || value == 0 ? value : Double.NaN;
    }

    private double mode(double[] cuts) {
        double[] poles = Arrays.stream(cuts)
                .filter(x -> density(x) == Double.POSITIVE_INFINITY)
                .toArray();
        if (poles.length > 0) return poles.length == 1 ? poles[0] : Double.NaN;
        double near = 1e-6 * (upperQuantile(0.25) - quantile(0.25));
        double[] places = Arrays.stream(table.places())
                .filter(x -> typed.low() < x && x < typed.high())
                .distinct()
                .toArray();
        double highest = Peak.highest(this::density, this::slope, near, places);
        // No place tried is an end itself.
        return Arrays.stream(cuts)
                .filter(x -> Math.abs(x - highest) <= near && density(x) >= density(highest))
                .findFirst()
                .orElse(highest);
    }

    /** Hands values on, and remembers the first that no density has. Of one thread, for as long as the table is made. */
    private static final class Watch implements DoubleUnaryOperator {
        /** Beyond, and as near to 0 as its inverse, 0 times infinity may come up. */
        private static final double FAR = 1e30;

        private final DoubleUnaryOperator f;
        private final double rounding;
        private String fault;

        Watch(DoubleUnaryOperator f, double rounding) {
            this.f = f;
            this.rounding = rounding;
        }

        @Override
        public double applyAsDouble(double x) {
            double value = f.applyAsDouble(x);
            if (value < -rounding && fault == null)
                fault = "it is %s at x = %s, and a density is nowhere negative"
                        .formatted(Shown.roughly(value), Shown.roughly(x));
            if (Double.isNaN(value) && Math.abs(x) < FAR && Math.abs(x) > 1 / FAR && fault == null)
                fault = "it is not a number at x = " + Shown.roughly(x);
            return value < 0 ? 0 : value;
        }
    }

    /** Returns what was typed. */
    public Typed typed() {
        return typed;
    }

    /** Returns what the typed function is multiplied by to be a density. */
    public double constant() {
        return 1 / area;
    }

    /** Returns a bound of the relative error of {@link #constant}, and so of all probabilities. */
    public double error() {
        return table.error() / area;
    }

    @Override
    // region density
    public double density(double x) {
        if (!support().contains(x) || Double.isInfinite(x)) return Double.isNaN(x) ? x : 0;
        double value = compiled.value(x);
        // Far out 0 times infinity is no number, and nothing is there.
        return Double.isNaN(value) ? 0 : Math.max(0, value) / area;
    }
    // endregion

    private double slope(double x) {
        var jet = new double[3];
        compiled.jet(x, jet);
        return jet[1];
    }

    @Override
    // region cumulative
    public double cumulative(double x) {
        if (x <= typed.low()) return 0;
        return x >= typed.high() ? 1 : Math.min(1, table.below(x) / area);
    }
    // endregion

    @Override
    public double survival(double x) {
        if (x <= typed.low()) return 1;
        return x >= typed.high() ? 0 : Math.min(1, table.above(x) / area);
    }

    @Override
    public double quantile(double p) {
        if (p == 0) return typed.low();
        return p > 0.5 ? upperQuantile(1 - p) : p > 0 ? table.withBelow(p * area) : Double.NaN;
    }

    @Override
    public double upperQuantile(double q) {
        if (q == 0) return typed.high();
        return q > 0.5 ? quantile(1 - q) : q > 0 ? table.withAbove(q * area) : Double.NaN;
    }

    @Override
    public Moments moments() {
        return moments;
    }

    @Override
    public double entropy() {
        return entropy;
    }

    @Override
    public double mode() {
        return mode;
    }

    @Override
    public Support support() {
        return new Support(typed.low(), typed.high());
    }

    @Override
    public Sampling sampling() {
        return new InverseTable(this, table.places());
    }

    @Override
    public Sampler sampler(UniformRandomProvider source) {
        return sampling().from(source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TypedDensity d && typed.equals(d.typed);
    }

    @Override
    public int hashCode() {
        return typed.hashCode();
    }

    @Override
    public String toString() {
        return typed.toString();
    }
}
