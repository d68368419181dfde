package eigenscope.engine.linalg;

/** Norms of arrays, summed without overflow or underflow on the way. */
final class Norms {
    private Norms() {}

    /** The square root of the sum of the squares; infinite only where it exceeds the range of doubles. */
    static double euclidean(double[] x) {
        int e = Scaled.exponent(x);
        double sum = 0;
        for (double xi : x) {
            double s = Math.scalb(xi, -e);
            sum = Math.fma(s, s, sum);
        }
        return Math.scalb(Math.sqrt(sum), e);
    }

    /** The largest sum of moduli over {@code count} runs, each of {@code n} numbers. */
    static double largestRun(double[] a, int count, int stride, int n, int step) {
        double largest = 0;
        for (int run = 0; run < count; run++) {
            double sum = 0;
            for (int i = 0; i < n; i++) sum += Math.abs(a[run * stride + i * step]);
            largest = Math.max(largest, sum);
        }
        return largest;
    }
}
