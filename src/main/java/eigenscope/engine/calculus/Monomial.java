package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.Operator.OVER;
import static eigenscope.engine.calculus.Operator.POWER;
import static eigenscope.engine.calculus.Operator.TIMES;

import eigenscope.engine.calculus.Expr.Binary;
import eigenscope.engine.calculus.Expr.Call;
import eigenscope.engine.calculus.Expr.Literal;
import eigenscope.engine.calculus.Expr.Named;
import eigenscope.engine.calculus.Expr.Negative;
import eigenscope.engine.calculus.Expr.Variable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A product as one writes it: a number, then letters, then the rest, equal factors as powers, and what it is divided by.
 *
 * @param above number in front, with its sign
 * @param below number it is divided by, positive
 * @param factors what is multiplied
 * @param divisors what it is divided by
 */
record Monomial(BigDecimal above, BigDecimal below, List<Factor> factors, List<Factor> divisors) {
    private static final BigDecimal ONE = BigDecimal.ONE;

    /** Beyond it, a power of 3x is easier to read than one of 3. */
    private static final long MOST_DIGITS = 4;

    /** A power with a whole exponent, positive. */
    record Factor(Expr base, BigInteger exponent) {
        Expr expr() {
            return exponent.equals(BigInteger.ONE)
                    ? base
                    : new Binary(POWER, base, new Literal(exponent.doubleValue()));
        }

        /** Numbers with a name come first, then letters, then functions and sums. */
        int place() {
            return switch (base) {
                case Literal _, Named _ -> 0;
                case Variable _ -> 1;
                default -> 2;
            };
        }
    }

    private static Monomial number(BigDecimal value) {
        return new Monomial(value, ONE, List.of(), List.of());
    }

    private static Monomial factor(Expr base, BigInteger exponent) {
        return new Monomial(ONE, ONE, List.of(new Factor(base, exponent)), List.of());
    }

    static Monomial of(Expr expr) {
        return switch (expr) {
            case Literal(double value) -> number(BigDecimal.valueOf(value).stripTrailingZeros());
            case Negative(Expr u) -> of(u).negative();
            case Binary(Operator operator, Expr u, Expr v) when operator == TIMES -> of(u).times(of(v));
            case Binary(Operator operator, Expr u, Expr v) when operator == OVER -> of(u).over(of(v));
            case Binary(Operator operator, Expr u, Literal(double n))
            when operator == POWER && n >= 1 && n == Math.rint(n) && n < 0x1p53 -> power(u, (long) n);
            default -> factor(expr, BigInteger.ONE);
        };
    }

    /** A power of a product is a product of powers, and a root squared is what it was taken of. Powers of numbers stay as they are written. */
    private static Monomial power(Expr base, long n) {
        BigInteger exponent = BigInteger.valueOf(n);
        if (base instanceof Call(Function function, var arguments) && function == Function.SQRT && n == 2)
            return of(arguments.getFirst());
        Monomial inner = of(base);
        boolean isProduct = inner.divisors.isEmpty() && isOne(inner.below) && !inner.factors.isEmpty();
        boolean isShort = isOne(inner.above) || n * inner.above.precision() <= MOST_DIGITS;
        if (!isProduct || !isShort || inner.factors.stream().anyMatch(f -> !isExact(f.exponent.multiply(exponent))))
            return factor(base, exponent);
        return new Monomial(
                isOne(inner.above) ? ONE : inner.above.pow((int) n),
                ONE,
                inner.factors.stream()
                        .map(f -> new Factor(f.base, f.exponent.multiply(exponent)))
                        .toList(),
                List.of());
    }

    Monomial negative() {
        return new Monomial(above.negate(), below, factors, divisors);
    }

    Monomial times(Monomial other) {
        return new Monomial(
                above.multiply(other.above),
                below.multiply(other.below),
                merged(factors, other.factors),
                merged(divisors, other.divisors));
    }

    /** A divisor that is a fraction itself, or 0, stays as it is. */
    Monomial over(Monomial other) {
        if (other.above.signum() == 0 || !other.divisors.isEmpty() || !isOne(other.below))
            return times(new Monomial(ONE, ONE, List.of(), List.of(new Factor(other.expr(), BigInteger.ONE))));
        return times(
                new Monomial(BigDecimal.valueOf(other.above.signum()), other.above.abs(), List.of(), other.factors));
    }

    private static boolean isOne(BigDecimal number) {
        return number.compareTo(ONE) == 0;
    }

    private static boolean isExact(BigInteger exponent) {
        return exponent.bitLength() <= 53;
    }

    private static List<Factor> merged(List<Factor> some, List<Factor> more) {
        var all = new ArrayList<>(some);
        for (Factor factor : more) {
            int at = 0;
            while (at < all.size() && !all.get(at).base.equals(factor.base)) at++;
            if (at == all.size()) all.add(factor);
            else all.set(at, new Factor(factor.base, all.get(at).exponent.add(factor.exponent)));
        }
        return List.copyOf(all);
    }

    /** Says whether two differ in their numbers only. */
    boolean isLike(Monomial other) {
        return factors.equals(other.factors) && divisors.equals(other.divisors);
    }

    /** Returns the sum of two that differ in their numbers only. */
    Monomial plus(Monomial like) {
        return new Monomial(
                above.multiply(like.below).add(like.above.multiply(below)),
                below.multiply(like.below),
                factors,
                divisors);
    }

    Expr expr() {
        if (above.signum() == 0) return Terms.ZERO;
        BigDecimal[] number = Fractions.shortest(above.abs(), below);
        Expr numerator = product(number[0], factors);
        boolean isWhole = isOne(number[1]) && divisors.isEmpty();
        Expr size = isWhole ? numerator : new Binary(OVER, numerator, product(number[1], divisors));
        return above.signum() < 0 ? new Negative(size) : size;
    }

    private static Expr product(BigDecimal number, List<Factor> factors) {
        Expr product = isOne(number) && !factors.isEmpty() ? null : Fractions.literal(number);
        var ordered = new ArrayList<>(factors);
        ordered.sort(Comparator.comparingInt(Factor::place));
        for (Factor factor : ordered)
            product = product == null ? factor.expr() : new Binary(TIMES, product, factor.expr());
        return product;
    }
}
