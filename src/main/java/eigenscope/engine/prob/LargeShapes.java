package eigenscope.engine.prob;

/**
 * Tails of gamma and beta laws of large shapes, where the usual prefactor, from powers and a Lanczos sum, loses digits as the
 * shape grows: here the prefactor is {@link Kernel}'s. Relative error 1e-12; the effort grows with the square root of the shape.
 *
 * <p>NIST Digital Library of Mathematical Functions, 8.7.1 and 8.9.2 for the gamma law; A. R. DiDonato and A. H. Morris, Algorithm 708, ACM
 * Transactions on Mathematical Software 18 (1992), section 3, for the beta law; continued fractions by Lentz's method.
 */
final class LargeShapes {
    private static final double LAST_PLACE = 0x1p-53;
    private static final int MOST_TERMS = 1_000_000;

    private LargeShapes() {}

    /** Returns the gamma law's lower tail, for z below the shape. */
    static double gammaLower(double shape, double z) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k < MOST_TERMS && term > sum * LAST_PLACE; k++) {
            term *= z / (shape + k);
            sum += term;
        }
        return Math.exp(Kernel.logGammaKernel(shape, z)) * sum;
    }

    /** Returns the gamma law's upper tail, for z above the shape. */
    static double gammaUpper(double shape, double z) {
        double b = z + 1 - shape;
        double c = Double.MAX_VALUE;
        double d = 1 / b;
        double fraction = d;
        for (int k = 1; k < MOST_TERMS; k++) {
            double a = -k * (k - shape);
            b += 2;
            d = 1 / (a * d + b);
            c = b + a / c;
            fraction *= d * c;
            if (Math.abs(d * c - 1) < LAST_PLACE) break;
        }
        return Math.exp(Kernel.logGammaKernel(shape, z)) * shape * fraction;
    }

    /** Returns the beta law's lower tail, for z = 1 - y below the mean. */
    static double betaLower(BetaLaw law, double z, double y) {
        double a = law.a();
        double b = law.b();
        // The distance from the mean, from which the sum would lose its digits.
        double distance = a * y - b * z;
        double fraction = a * (distance + 1) / (a + 1);
        double c = fraction;
        double d = 0;
        for (int k = 1; k < MOST_TERMS; k++) {
            double before = a + 2 * k - 1;
            double part = k * ((b - k) * z / before);
            double numerator = (a + k - 1) * ((a + b + k - 1) / before) * part * z;
            double denominator = k + part + (a + k) * (distance + 1 + k * (1 + y)) / (a + 2 * k + 1);
            d = 1 / (denominator + numerator * d);
            c = denominator + numerator / c;
            fraction *= c * d;
            if (Math.abs(c * d - 1) < LAST_PLACE) break;
        }
        return Math.exp(law.logKernel(z, y)) / fraction;
    }
}
