package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.Operator.MINUS;
import static eigenscope.engine.calculus.Operator.OVER;
import static eigenscope.engine.calculus.Operator.PLUS;
import static eigenscope.engine.calculus.Operator.TIMES;

import eigenscope.engine.calculus.Expr.Binary;
import eigenscope.engine.calculus.Expr.Call;
import eigenscope.engine.calculus.Expr.If;
import eigenscope.engine.calculus.Expr.Literal;
import eigenscope.engine.calculus.Expr.Named;
import eigenscope.engine.calculus.Expr.Negative;
import eigenscope.engine.calculus.Expr.Sum;
import eigenscope.engine.calculus.Expr.Variable;

/**
 * Makes a tree shorter without changing its value anywhere: not where it is undefined or infinite, not by a rounding, not in the sign of a
 * zero, as long as {@code + - * /} are those of IEEE 754 and powers those of {@link Math#pow}.
 *
 * <p>Done are: whole numbers are added, subtracted, multiplied, divided and raised where the result is whole and below 2^53; 1x, x/1 and
 * x^1 are x; x - 0 is x, and x + 0 where x cannot be a negative zero; a sign moves out of products and quotients and into sums; two signs
 * are none; a number goes before what it multiplies; an {@code if} with equal outcomes is the outcome. Not done, since it would change
 * values: 0x is not 0 (x may be infinite), x/x is not 1, x - x is not 0, and 2(3x) is not 6x in the last digit.
 */
public final class Simplification {
    /** Whole numbers up to here are exact, as are their sums and products. */
    private static final double LARGEST_WHOLE = 0x1p53;

    private Simplification() {}

    /** Returns a tree of the same value, no larger. */
    public static Expr of(Expr expr) {
        return switch (expr) {
            case Literal _, Named _, Variable _ -> expr;
            case Negative(Expr x) -> negative(of(x));
            case Binary(Operator operator, Expr left, Expr right) -> binary(operator, of(left), of(right));
            case Call(Function function, var arguments) -> new Call(function, Each.of(arguments, Simplification::of));
            case If(Comparison(var relation, Expr left, Expr right), Expr then, Expr otherwise) -> {
                Expr a = of(then);
                Expr b = of(otherwise);
                yield a.equals(b) ? a : new If(new Comparison(relation, of(left), of(right)), a, b);
            }
            case Sum(String index, Expr from, Expr to, Expr term) -> new Sum(index, of(from), of(to), of(term));
        };
    }

    private static Expr negative(Expr x) {
        return x instanceof Negative(Expr inner) ? inner : new Negative(x);
    }

    private static Expr binary(Operator operator, Expr a, Expr b) {
        Expr folded = folded(operator, a, b);
        if (folded != null) return folded;
        return switch (operator) {
            case PLUS -> plus(a, b);
            case MINUS -> minus(a, b);
            case TIMES -> times(a, b);
            case OVER -> over(a, b);
            case POWER -> is(b, 1) ? a : new Binary(operator, a, b);
        };
    }

    private static boolean is(Expr expr, double value) {
        return expr instanceof Literal(double v) && v == value;
    }

    /** Returns what two whole numbers make, null if they are none or it is not whole. */
    private static Expr folded(Operator operator, Expr left, Expr right) {
        if (!(left instanceof Literal(double a) && right instanceof Literal(double b))) return null;
        if (a != Math.rint(a) || b != Math.rint(b) || a > LARGEST_WHOLE || b > LARGEST_WHOLE) return null;
        double value = switch (operator) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case OVER -> a / b;
            case POWER -> Math.pow(a, b);
        };
        if (!(Math.abs(value) < LARGEST_WHOLE) || value != Math.rint(value)) return null;
        return value < 0 ? new Negative(new Literal(-value)) : new Literal(value);
    }

    private static Expr plus(Expr a, Expr b) {
        if (b instanceof Negative(Expr y)) return binary(MINUS, a, y);
        if (a instanceof Negative(Expr x)) return binary(MINUS, b, x);
        if (is(b, 0) && !mayBeNegativeZero(a)) return a;
        if (is(a, 0) && !mayBeNegativeZero(b)) return b;
        return new Binary(PLUS, a, b);
    }

    private static Expr minus(Expr a, Expr b) {
        if (b instanceof Negative(Expr y)) return binary(PLUS, a, y);
        return is(b, 0) ? a : new Binary(MINUS, a, b);
    }

    private static Expr times(Expr a, Expr b) {
        if (a instanceof Negative(Expr x)) return negative(binary(TIMES, x, b));
        if (b instanceof Negative(Expr y)) return negative(binary(TIMES, a, y));
        if (is(a, 1)) return b;
        if (is(b, 1)) return a;
        return b instanceof Literal && !(a instanceof Literal) ? new Binary(TIMES, b, a) : new Binary(TIMES, a, b);
    }

    private static Expr over(Expr a, Expr b) {
        if (a instanceof Negative(Expr x)) return negative(binary(OVER, x, b));
        if (b instanceof Negative(Expr y)) return negative(binary(OVER, a, y));
        return is(b, 1) ? a : new Binary(OVER, a, b);
    }

    /** Says whether a value may be -0, which a sum with 0 would turn into 0. */
    private static boolean mayBeNegativeZero(Expr expr) {
        return switch (expr) {
            case Literal _, Named _ -> false;
            case Negative(Literal(double value)) -> value == 0;
            case Negative(Named _) -> false;
            case Binary(Operator operator, Expr a, Expr b) ->
                switch (operator) {
                    case PLUS -> mayBeNegativeZero(a) && mayBeNegativeZero(b);
                    case MINUS -> mayBeNegativeZero(a);
                    case POWER -> !(b instanceof Literal(double n) && n % 2 == 0);
                    case TIMES, OVER -> true;
                };
            case Call(Function function, var _) ->
                switch (function) {
                    case EXP, COSH, ABS, SIGMOID, SOFTPLUS -> false;
                    default -> true;
                };
            case If(var _, Expr then, Expr otherwise) -> mayBeNegativeZero(then) || mayBeNegativeZero(otherwise);
            case Negative _, Variable _, Sum _ -> true;
        };
    }
}
