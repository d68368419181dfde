package eigenscope.engine.quadrature;

import java.util.function.DoubleUnaryOperator;

/** Gauss's quadrature with 24 nodes: exact for polynomials up to degree 47, to rounding for what is as smooth on the interval. */
public final class GaussLegendre {
    private static final int ORDER = 24;
    private static final double[] NODES = new double[ORDER];
    private static final double[] WEIGHTS = new double[ORDER];

    static {
        for (int i = 0; i < ORDER; i++) {
            double x = -Math.cos(Math.PI * (i + 0.75) / (ORDER + 0.5));
            double slope = 0;
            // Newton's method from Tricomi's guess; five steps reach the last place.
            for (int step = 0; step < 6; step++) {
                double before = 1;
                double value = x;
                for (int k = 2; k <= ORDER; k++) {
                    double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
                    before = value;
                    value = next;
                }
                slope = ORDER * (x * value - before) / (x * x - 1);
                x -= value / slope;
            }
            NODES[i] = x;
            WEIGHTS[i] = 2 / ((1 - x * x) * slope * slope);
        }
    }

    private GaussLegendre() {}

    /** Returns the integral over one finite interval. */
    public static double integral(DoubleUnaryOperator f, double from, double to) {
        double half = (to - from) / 2;
        double sum = 0;
        for (int i = 0; i < ORDER; i++) sum += WEIGHTS[i] * f.applyAsDouble(from + half * (1 + NODES[i]));
        return half * sum;
    }

    /** Returns the integral over an interval cut into equal panels. */
    public static double integral(DoubleUnaryOperator f, double from, double to, int panels) {
        double width = (to - from) / panels;
        double sum = 0;
        for (int k = 0; k < panels; k++) sum += integral(f, from + k * width, from + (k + 1) * width);
        return sum;
    }
}
