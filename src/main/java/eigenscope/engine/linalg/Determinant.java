package eigenscope.engine.linalg;

import org.ejml.dense.row.CommonOps_DDRM;

/** Determinants, kept apart from their powers of two so that none is lost to the range of doubles. */
final class Determinant {
    private Determinant() {}

    /** The determinant of a square matrix; {@link Mat#det} states the accuracy. */
    static Scaled of(Mat m) {
        Require.square(m);
        Require.finite(m);
        double[] a = m.entries();
        return switch (m.rows()) {
            case 1 -> new Scaled(a[0], 0);
            case 2 -> of(a[0], a[1], a[2], a[3]);
            case 3 -> of3(Equilibrated.of(m));
            default -> {
                var equilibrated = Equilibrated.of(m);
                double[] s = equilibrated.scaled().entries().clone();
                yield new Scaled(CommonOps_DDRM.det(Ejml.wrap(m.rows(), m.cols(), s)), equilibrated.exponent());
            }
        };
    }

    /** The determinant of the rows (a, b) and (c, d). */
    static Scaled of(double a, double b, double c, double d) {
        // region det
        // det A = ad − bc, the signed area of the image of the unit square
        return Compensated.scaledSumOfProducts(a, d, -b, c);
        // endregion
    }

    private static Scaled of3(Equilibrated equilibrated) {
        double[] s = equilibrated.scaled().entries();
        // region det3
        // det A = a (ei − fh) − b (di − fg) + c (dh − eg), by the first row, in twice the precision
        var first = minor(s[4], s[5], s[7], s[8]).times(s[0]);
        var second = minor(s[3], s[5], s[6], s[8]).times(s[1]);
        var third = minor(s[3], s[4], s[6], s[7]).times(s[2]);
        var det = first.minus(second).plus(third);
        // endregion
        return new Scaled(det.toDouble(), equilibrated.exponent());
    }

    private static DoubleDouble minor(double a, double b, double c, double d) {
        return DoubleDouble.product(a, d).minus(DoubleDouble.product(b, c));
    }
}
