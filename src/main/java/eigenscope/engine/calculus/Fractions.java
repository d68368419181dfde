package eigenscope.engine.calculus;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** Quotients of decimal numbers as one writes them. */
final class Fractions {
    /** A quotient with more digits is better read as a fraction. */
    private static final int MOST_DIGITS = 12;

    /** Numbers that are longer are not looked at closely. */
    private static final int LONGEST = 20;

    private Fractions() {}

    /** Returns two numbers of the same quotient: whole and without a common divisor if they were whole, else as they were. */
    static BigDecimal[] shortest(BigDecimal above, BigDecimal below) {
        if (below.compareTo(BigDecimal.ONE) == 0) return new BigDecimal[] {above, BigDecimal.ONE};
        if (!isWhole(above) || !isWhole(below)) return decimal(above, below);
        BigInteger divisor = above.toBigIntegerExact().gcd(below.toBigIntegerExact());
        return new BigDecimal[] {above.divide(new BigDecimal(divisor)), below.divide(new BigDecimal(divisor))};
    }

    /** Halves and fifths of decimals are decimals. */
    private static BigDecimal[] decimal(BigDecimal above, BigDecimal below) {
        BigDecimal quotient = above.divide(below, new MathContext(MOST_DIGITS, RoundingMode.HALF_EVEN));
        boolean isExact = quotient.multiply(below).compareTo(above) == 0;
        return isExact ? new BigDecimal[] {quotient, BigDecimal.ONE} : new BigDecimal[] {above, below};
    }

    /** Returns a number that is not negative, split from its power of ten where no double holds it. */
    static Expr literal(BigDecimal number) {
        double value = number.doubleValue();
        if (Double.isFinite(value) && (value != 0 || number.signum() == 0)) return new Expr.Literal(value);
        int power = number.precision() - number.scale() - 1;
        Expr exponent = new Expr.Literal(Math.abs(power));
        return new Expr.Binary(
                Operator.TIMES,
                new Expr.Literal(number.movePointLeft(power).doubleValue()),
                new Expr.Binary(
                        Operator.POWER, new Expr.Literal(10), power < 0 ? new Expr.Negative(exponent) : exponent));
    }

    private static boolean isWhole(BigDecimal x) {
        BigDecimal plain = x.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= LONGEST;
    }
}
