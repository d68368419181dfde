package eigenscope.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Equality of matrices up to the rounding of a few dozen operations. */
final class Near {
    /**
     * In ulps of the norm: a 3×3 decomposition by EJML and the product that checks it are some thirty operations, whose
     * roundings add up to less than this.
     */
    static final double TOLERANCE = 32 * 0x1p-52;

    private Near() {}

    static void assertNear(Mat expected, Mat actual, Object what) {
        // Brought to a modest scale first, so that the check itself neither overflows nor underflows.
        int shift = Scaled.exponent(expected.entries());
        double scale = 0;
        double error = 0;
        for (int k = 0; k < expected.entries().length; k++) {
            double x = Math.scalb(expected.entries()[k], -shift);
            scale = Math.hypot(scale, x);
            error = Math.hypot(error, x - Math.scalb(actual.entries()[k], -shift));
        }
        // An ulp of a subnormal number is no small part of it.
        double floor = Math.scalb(Double.MIN_VALUE * 0x1p52, -shift) * 0x1p-52 * 16;
        double bound = TOLERANCE * scale + floor;
        double met = error;
        assertTrue(error <= bound, () -> what + ": " + expected + " and " + actual + " differ by " + met);
    }

    static void assertOrthogonal(Mat q, Object what) {
        assertNear(Mat.identity(q.cols()), q.transpose().times(q), what);
    }
}
