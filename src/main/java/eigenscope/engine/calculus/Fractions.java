package eigenscope.engine.calculus;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Quotients of decimal numbers as one writes them. */
final class Fractions {
    private Fractions() {}

    /** Returns two numbers of the same quotient: whole and without a common divisor if they were whole, else as they were. */
    static BigDecimal[] shortest(BigDecimal above, BigDecimal below) {
        if (below.compareTo(BigDecimal.ONE) == 0) return new BigDecimal[] {above, BigDecimal.ONE};
        if (!isWhole(above) || !isWhole(below)) return decimal(above, below);
        BigInteger divisor = above.toBigIntegerExact().gcd(below.toBigIntegerExact());
        return new BigDecimal[] {
            above.divide(new BigDecimal(divisor)), below.divide(new BigDecimal(divisor))
        };
    }

    /** Halves and fifths of decimals are decimals. */
    private static BigDecimal[] decimal(BigDecimal above, BigDecimal below) {
        try {
            return new BigDecimal[] {above.divide(below), BigDecimal.ONE};
        } catch (ArithmeticException e) {
            return new BigDecimal[] {above, below};
        }
    }

    /** Numbers that are too long to be written out are not looked at closely. */
    private static boolean isWhole(BigDecimal x) {
        BigDecimal plain = x.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= 20;
    }
}
