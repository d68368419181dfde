package eigenscope.engine.linalg;

/**
 * A number of about 106 bits, the unevaluated sum of two doubles. Each operation errs by a few units of 2⁻¹⁰⁴, relative to
 * its operands. Source: T. J. Dekker, "A floating-point technique for extending the available precision", Numer. Math. 18
 * (1971); the sum as in M. Joldes, J.-M. Muller, V. Popescu, "Tight and rigorous error bounds for basic building blocks of
 * double-word arithmetic", ACM TOMS 44 (2017), algorithm 6.
 *
 * @param high the nearest double
 * @param low what is missing, at most half an ulp of {@code high}
 */
record DoubleDouble(double high, double low) {
    static final DoubleDouble ZERO = new DoubleDouble(0, 0);

    static DoubleDouble sum(double a, double b) {
        double sum = a + b;
        double back = sum - a;
        return new DoubleDouble(sum, (a - (sum - back)) + (b - back));
    }

    static DoubleDouble difference(double a, double b) {
        return sum(a, -b);
    }

    static DoubleDouble product(double a, double b) {
        double product = a * b;
        return new DoubleDouble(product, Math.fma(a, b, -product));
    }

    DoubleDouble plus(DoubleDouble other) {
        var s = sum(high, other.high);
        var t = sum(low, other.low);
        var v = quickSum(s.high, s.low + t.high);
        return quickSum(v.high, t.low + v.low);
    }

    DoubleDouble minus(DoubleDouble other) {
        return plus(other.negated());
    }

    DoubleDouble times(double k) {
        var p = product(high, k);
        return quickSum(p.high, Math.fma(low, k, p.low));
    }

    /** This number times 2^shift, exact unless it underflows. */
    DoubleDouble shifted(int shift) {
        return new DoubleDouble(Math.scalb(high, shift), Math.scalb(low, shift));
    }

    DoubleDouble times(DoubleDouble other) {
        var p = product(high, other.high);
        return quickSum(p.high, p.low + Math.fma(high, other.low, low * other.high));
    }

    DoubleDouble over(double divisor) {
        double quotient = high / divisor;
        return quickSum(quotient, (Math.fma(-quotient, divisor, high) + low) / divisor);
    }

    /** The square root of a number that is not negative. */
    DoubleDouble sqrt() {
        if (high == 0) return ZERO;
        double root = Math.sqrt(high);
        return quickSum(root, (Math.fma(-root, root, high) + low) / (2 * root));
    }

    DoubleDouble abs() {
        return high < 0 ? negated() : this;
    }

    DoubleDouble negated() {
        return new DoubleDouble(-high, -low);
    }

    double toDouble() {
        return high + low;
    }

    // Demands |a| >= |b| or a = 0.
    private static DoubleDouble quickSum(double a, double b) {
        double sum = a + b;
        return new DoubleDouble(sum, b - (sum - a));
    }
}
