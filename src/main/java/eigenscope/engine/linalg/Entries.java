package eigenscope.engine.linalg;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Arithmetic number by number, the same for vectors and matrices. */
final class Entries {
    private Entries() {}

    static double[] map(double[] x, DoubleUnaryOperator f) {
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) y[i] = f.applyAsDouble(x[i]);
        return y;
    }

    static double[] combine(double[] x, double[] y, DoubleBinaryOperator f) {
        double[] z = new double[x.length];
        for (int i = 0; i < z.length; i++) z[i] = f.applyAsDouble(x[i], y[i]);
        return z;
    }

    static boolean areFinite(double[] x) {
        for (double xi : x) if (!Double.isFinite(xi)) return false;
        return true;
    }

    /** Makes every negative zero a plain one, in place. */
    static double[] normalised(double[] x) {
        for (int i = 0; i < x.length; i++) x[i] += 0.0;
        return x;
    }
}
