package eigenscope.engine.quadrature;

import java.util.function.DoubleUnaryOperator;

/**
 * The Gauss-Kronrod rule of 10 and 21 points over one panel.
 *
 * <p>Source: R. Piessens and others, QUADPACK (1983), routine QK21: nodes, weights, and the estimate of the error, which raises the
 * difference of the two rules to the power 3/2, as the better rule is that much better where the function is smooth.
 */
public final class Kronrod {
    /** Nodes above the middle of [-1, 1]; those with odd index are Gauss's. */
    private static final double[] NODES = {
        0.9956571630258081, 0.9739065285171717,
        0.9301574913557082, 0.8650633666889845,
        0.7808177265864169, 0.6794095682990244,
        0.5627571346686047, 0.4333953941292472,
        0.2943928627014602, 0.14887433898163122
    };

    private static final double[] WEIGHTS = {
        0.011694638867371874, 0.032558162307964725,
        0.054755896574351995, 0.07503967481091996,
        0.0931254545836976, 0.10938715880229764,
        0.12349197626206584, 0.13470921731147334,
        0.14277593857706009, 0.14773910490133849
    };
    private static final double MIDDLE_WEIGHT = 0.1494455540029169;

    private static final double[] GAUSS_WEIGHTS = {
        0.06667134430868814, 0.1494513491505806,
        0.21908636251598204, 0.26926671930999635,
        0.29552422471475287
    };

    /** What rounding leaves of an integral, in units of the integral of the absolute value. */
    private static final double ROUNDING = 10 * Math.ulp(1.0);

    private Kronrod() {}

    /**
     * A piece of the way of integration.
     *
     * @param from where it begins
     * @param to where it ends
     * @param value the integral over it
     * @param size the integral of the absolute value
     * @param error a bound of the error; infinite where the function is
     */
    public record Panel(double from, double to, double value, double size, double error) {}

    /** Integrates over one panel with 21 values of the function. */
    public static Panel panel(DoubleUnaryOperator f, double from, double to) {
        double middle = 0.5 * (from + to);
        double half = 0.5 * (to - from);
        var values = new double[2 * NODES.length + 1];
        for (int i = 0; i < NODES.length; i++) {
            values[i] = f.applyAsDouble(middle - half * NODES[i]);
            values[values.length - 1 - i] = f.applyAsDouble(middle + half * NODES[i]);
        }
        values[NODES.length] = f.applyAsDouble(middle);
        boolean infinite = false;
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i])) return new Panel(from, to, Double.NaN, 0, Double.POSITIVE_INFINITY);
            if (Double.isInfinite(values[i])) {
                values[i] = 0;
                infinite = true;
            }
        }
        return summed(from, to, half, values, infinite);
    }

    private static Panel summed(double from, double to, double half, double[] values, boolean infinite) {
        double kronrod = MIDDLE_WEIGHT * values[NODES.length];
        double size = Math.abs(kronrod);
        double gauss = 0;
        for (int i = 0; i < NODES.length; i++) {
            double left = values[i];
            double right = values[values.length - 1 - i];
            kronrod += WEIGHTS[i] * (left + right);
            size += WEIGHTS[i] * (Math.abs(left) + Math.abs(right));
            if (i % 2 == 1) gauss += GAUSS_WEIGHTS[i / 2] * (left + right);
        }
        double mean = 0.5 * kronrod;
        double spread = MIDDLE_WEIGHT * Math.abs(values[NODES.length] - mean);
        for (int i = 0; i < NODES.length; i++)
            spread += WEIGHTS[i] * (Math.abs(values[i] - mean) + Math.abs(values[values.length - 1 - i] - mean));
        double difference = Math.abs(kronrod - gauss);
        double error = spread > 0 ? spread * Math.min(1, Math.pow(200 * difference / spread, 1.5)) : difference;
        error = Math.max(error, ROUNDING * size) * half;
        return new Panel(from, to, kronrod * half, size * half, infinite ? Double.POSITIVE_INFINITY : error);
    }
}
