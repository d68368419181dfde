package eigenscope.engine.linalg;

/**
 * Sums of products whose rounding errors are caught by fused multiply-add and added back.
 *
 * <p>Sources: C.-P. Jeannerod, N. Louvet, J.-M. Muller, "Further analysis of Kahan's algorithm for the accurate computation
 * of 2 × 2 determinants", Math. Comp. 82 (2013); T. Ogita, S. M. Rump, S. Oishi, "Accurate sum and dot product", SIAM J.
 * Sci. Comput. 26 (2005).
 */
final class Compensated {
    // Between these bounds a product and the error of its rounding are both exact doubles.
    private static final double SMALLEST_SAFE = 0x1p-900;
    private static final double LARGEST_SAFE = 0x1p1000;

    private Compensated() {}

    /** ab + cd with a relative error of at most 2 ulps; infinite only where the result itself overflows. */
    static double sumOfProducts(double a, double b, double c, double d) {
        return isSafe(a, b) && isSafe(c, d)
                ? kahan(a, b, c, d)
                : scaledSumOfProducts(a, b, c, d).toDouble();
    }

    /** ab + cd with a relative error of at most 2 ulps, whatever its size; the arguments are finite. */
    static Scaled scaledSumOfProducts(double a, double b, double c, double d) {
        if (isSafe(a, b) && isSafe(c, d)) return new Scaled(kahan(a, b, c, d), 0);
        int ea = Math.getExponent(a);
        int eb = Math.getExponent(b);
        int ec = Math.getExponent(c);
        int ed = Math.getExponent(d);
        boolean firstVanishes = a == 0 || b == 0;
        boolean secondVanishes = c == 0 || d == 0;
        int first = firstVanishes ? ec + ed : ea + eb;
        int second = secondVanishes ? first : ec + ed;
        int e = Math.max(first, second);
        double value = kahan(
                firstVanishes ? 0 : Math.scalb(a, -ea),
                firstVanishes ? 0 : Math.scalb(Math.scalb(b, -eb), first - e),
                secondVanishes ? 0 : Math.scalb(c, -ec),
                secondVanishes ? 0 : Math.scalb(Math.scalb(d, -ed), second - e));
        return new Scaled(value, e);
    }

    /**
     * The dot product of {@code n} numbers of {@code x} and {@code y}, as good as if summed in twice the precision and
     * then rounded; infinite only where the sum itself overflows, and NaN only where an operand is not finite.
     */
    static double dot(double[] x, int startX, int stepX, double[] y, int startY, int stepY, int n) {
        double dot = plainDot(x, startX, stepX, y, startY, stepY, n);
        if (Double.isFinite(dot)) return dot;
        // A product overflowed on the way: once more in units in which none does.
        int ex = Scaled.exponent(x);
        int ey = Scaled.exponent(y);
        double[] smallX = Entries.map(x, xi -> Math.scalb(xi, -ex));
        double[] smallY = Entries.map(y, yi -> Math.scalb(yi, -ey));
        return Math.scalb(plainDot(smallX, startX, stepX, smallY, startY, stepY, n), ex + ey);
    }

    private static double plainDot(double[] x, int startX, int stepX, double[] y, int startY, int stepY, int n) {
        double sum = 0;
        double error = 0;
        for (int i = 0; i < n; i++) {
            double a = x[startX + i * stepX];
            double b = y[startY + i * stepY];
            double product = a * b;
            double next = sum + product;
            double back = next - sum;
            error += Math.fma(a, b, -product) + ((sum - (next - back)) + (product - back));
            sum = next;
        }
        return sum + error;
    }

    // ab + cd = (ab + w) + (cd − w) with w = cd rounded; the second bracket is exact
    private static double kahan(double a, double b, double c, double d) {
        double w = c * d;
        double error = Math.fma(c, d, -w);
        return Math.fma(a, b, w) + error;
    }

    private static boolean isSafe(double a, double b) {
        double product = Math.abs(a * b);
        return (product >= SMALLEST_SAFE && product <= LARGEST_SAFE) || a == 0 || b == 0;
    }
}
