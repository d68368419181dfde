package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.Function.COS;
import static eigenscope.engine.calculus.Function.COSH;
import static eigenscope.engine.calculus.Function.ERF;
import static eigenscope.engine.calculus.Function.EXP;
import static eigenscope.engine.calculus.Function.FLOOR;
import static eigenscope.engine.calculus.Function.LN;
import static eigenscope.engine.calculus.Function.SIGMOID;
import static eigenscope.engine.calculus.Function.SIGN;
import static eigenscope.engine.calculus.Function.SIN;
import static eigenscope.engine.calculus.Function.SINH;
import static eigenscope.engine.calculus.Function.SQRT;
import static eigenscope.engine.calculus.Terms.ONE;
import static eigenscope.engine.calculus.Terms.TWO;
import static eigenscope.engine.calculus.Terms.ZERO;
import static eigenscope.engine.calculus.Terms.call;
import static eigenscope.engine.calculus.Terms.difference;
import static eigenscope.engine.calculus.Terms.lowered;
import static eigenscope.engine.calculus.Terms.negative;
import static eigenscope.engine.calculus.Terms.product;
import static eigenscope.engine.calculus.Terms.quotient;
import static eigenscope.engine.calculus.Terms.square;
import static eigenscope.engine.calculus.Terms.sum;

import eigenscope.engine.calculus.Comparison.Relation;
import eigenscope.engine.calculus.Expr.Binary;
import eigenscope.engine.calculus.Expr.Call;
import eigenscope.engine.calculus.Expr.If;
import eigenscope.engine.calculus.Expr.Literal;
import eigenscope.engine.calculus.Expr.Named;
import eigenscope.engine.calculus.Expr.Negative;
import eigenscope.engine.calculus.Expr.Sum;
import eigenscope.engine.calculus.Expr.Variable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;

/**
 * Derivatives as formulas, to be read. Numbers come from automatic differentiation, which is faster, exact where a formula cancels, and
 * keeps to the same conventions where a function has no derivative; {@code package-info} lists them.
 */
public final class Derivative {
    private final String x;

    private Derivative(String x) {
        this.x = x;
    }

    /**
     * Returns the derivative of a function by one of its letters, 0 by any other.
     *
     * @return empty if the derivative is too long to be read ({@link Limits#DERIVED_NODES}, {@link Limits#DERIVED_DEPTH}) or has no
     *     formula in this language: {@code digamma} has none
     */
    public static Optional<Expr> of(Expr expr, String letter) {
        if (digammaOf(letter, expr)) return Optional.empty();
        Expr derivative = new Derivative(letter).of(expr);
        return Size.of(derivative).isReadable() ? Optional.of(Simplification.of(derivative)) : Optional.empty();
    }

    /** Says whether a letter is inside a digamma function, whose derivative has no name here. */
    private static boolean digammaOf(String letter, Expr expr) {
        if (expr instanceof Call(Function function, var arguments)
                && function == Function.DIGAMMA
                && Variables.occurs(letter, arguments.getFirst())) return true;
        for (Expr part : expr.parts()) if (digammaOf(letter, part)) return true;
        return false;
    }

    private Expr of(Expr expr) {
        if (!Variables.occurs(x, expr)) return ZERO;
        return switch (expr) {
            case Literal _, Named _ -> ZERO;
            case Variable _ -> ONE;
            case Negative(Expr u) -> negative(of(u));
            case Binary binary -> binary(binary);
            case Call(Function function, var arguments) ->
                arguments.size() == 1
                        ? product(of(arguments.getFirst()), outer(function, expr, arguments.getFirst()))
                        : several(function, arguments);
            case If(Comparison condition, Expr u, Expr v) -> either(condition, of(u), of(v));
            // A bound counts as the whole number it is rounded to, whose derivative is 0.
            case Sum(String index, Expr from, Expr to, Expr u) -> {
                Expr du = index.equals(x) ? ZERO : of(u);
                yield du.equals(ZERO) ? ZERO : new Sum(index, from, to, du);
            }
        };
    }

    private static Expr either(Comparison condition, Expr a, Expr b) {
        return a.equals(b) ? a : new If(condition, a, b);
    }

    private Expr binary(Binary expr) {
        Expr u = expr.left();
        Expr v = expr.right();
        return switch (expr.operator()) {
            case PLUS, MINUS -> sum(slopes(expr));
            case TIMES -> sum(product(of(u), v), product(u, of(v)));
            case OVER -> over(u, v);
            case POWER -> power(u, of(u), v, of(v));
        };
    }

    /** Returns the derivatives of the terms of a chain of sums, which are brought together once and not at every sign. */
    private Iterable<Expr> slopes(Expr chain) {
        var slopes = new ArrayDeque<Expr>();
        Expr rest = chain;
        while (rest instanceof Binary(Operator operator, Expr u, Expr v)
                && (operator == Operator.PLUS || operator == Operator.MINUS)) {
            slopes.addFirst(operator == Operator.PLUS ? of(v) : new Negative(of(v)));
            rest = u;
        }
        slopes.addFirst(of(rest));
        return slopes;
    }

    /** (u/w^n)' = (u' w - n u w')/w^(n+1), where n is 1 but for a divisor that is a power already. */
    private Expr over(Expr u, Expr v) {
        if (!Variables.occurs(x, v)) return quotient(of(u), v);
        Expr w = v;
        Expr n = ONE;
        if (v instanceof Binary(Operator operator, Expr base, Literal exponent) && operator == Operator.POWER) {
            w = base;
            n = exponent;
        }
        return quotient(difference(product(of(u), w), product(product(n, u), of(w))), Terms.power(w, sum(n, ONE)));
    }

    private static Expr power(Expr u, Expr du, Expr v, Expr dv) {
        if (dv.equals(ZERO)) return product(product(v, Terms.power(u, lowered(v))), du);
        Expr all = Terms.power(u, v);
        if (u.equals(v)) return product(all, product(du, sum(call(LN, u), ONE)));
        if (!du.equals(ZERO)) return product(all, sum(product(dv, call(LN, u)), quotient(product(v, du), u)));
        return u.equals(new Named(Constant.E)) ? product(dv, all) : product(product(dv, call(LN, u)), all);
    }

    /** Returns the derivative of a function of one argument by that argument; {@code f} is the call itself. */
    private static Expr outer(Function function, Expr f, Expr u) {
        return switch (function) {
            case SIN -> call(COS, u);
            case COS -> negative(call(SIN, u));
            case TAN -> sum(ONE, square(f));
            case ASIN -> quotient(ONE, call(SQRT, difference(ONE, square(u))));
            case ACOS -> negative(quotient(ONE, call(SQRT, difference(ONE, square(u)))));
            case ATAN -> quotient(ONE, sum(ONE, square(u)));
            case SINH -> call(COSH, u);
            case COSH -> call(SINH, u);
            case TANH -> difference(ONE, square(f));
            case EXP -> f;
            case LN, LOG -> quotient(ONE, u);
            case LOG2 -> quotient(ONE, product(u, call(LN, TWO)));
            case LOG10 -> quotient(ONE, product(u, call(LN, new Literal(10))));
            case SQRT -> quotient(ONE, product(TWO, f));
            case CBRT -> quotient(ONE, product(new Literal(3), square(f)));
            case ABS -> call(SIGN, u);
            case SIGN, FLOOR, CEIL, STEP -> ZERO;
            case ERF -> quotient(product(TWO, call(EXP, negative(square(u)))), call(SQRT, new Named(Constant.PI)));
            case GAMMA -> product(f, call(Function.DIGAMMA, u));
            case SIGMOID -> product(f, difference(ONE, f));
            case RELU -> new If(new Comparison(Relation.GREATER, u, ZERO), ONE, ZERO);
            case SOFTPLUS -> call(SIGMOID, u);
            case GELU -> sum(cumulative(u), product(u, density(u)));
            case DIGAMMA, ATAN2, MIN, MAX, MOD ->
                throw new IllegalArgumentException("no derivative of " + function.symbol());
        };
    }

    /** (1 + erf(u/√2))/2. */
    private static Expr cumulative(Expr u) {
        return quotient(sum(ONE, call(ERF, quotient(u, call(SQRT, TWO)))), TWO);
    }

    /** exp(-u²/2)/√(2π). */
    private static Expr density(Expr u) {
        Expr root = call(SQRT, product(TWO, new Named(Constant.PI)));
        return quotient(call(EXP, negative(quotient(square(u), TWO))), root);
    }

    private Expr several(Function function, List<Expr> arguments) {
        Expr u = arguments.get(0);
        Expr v = arguments.get(1);
        return switch (function) {
            case MIN -> extreme(function, Relation.AT_MOST, arguments);
            case MAX -> extreme(function, Relation.AT_LEAST, arguments);
            // ∂ mod(u, v)/∂v = -floor(u/v)
            case MOD -> difference(of(u), product(call(FLOOR, quotient(u, v)), of(v)));
            case ATAN2 -> quotient(difference(product(v, of(u)), product(u, of(v))), sum(square(v), square(u)));
            default -> throw new IllegalArgumentException(function.symbol() + " of several arguments");
        };
    }

    /** The derivative of the first argument that attains the extreme. */
    private Expr extreme(Function function, Relation relation, List<Expr> arguments) {
        int last = arguments.size() - 1;
        Expr derivative = of(arguments.get(last));
        for (int i = last - 1; i >= 0; i--) {
            List<Expr> others = arguments.subList(i + 1, last + 1);
            Expr rest = others.size() == 1 ? others.getFirst() : new Call(function, others);
            derivative = either(new Comparison(relation, arguments.get(i), rest), of(arguments.get(i)), derivative);
        }
        return derivative;
    }
}
