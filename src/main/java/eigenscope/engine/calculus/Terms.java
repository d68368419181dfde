package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.Operator.MINUS;
import static eigenscope.engine.calculus.Operator.PLUS;
import static eigenscope.engine.calculus.Operator.POWER;

import eigenscope.engine.calculus.Expr.Binary;
import eigenscope.engine.calculus.Expr.Literal;
import eigenscope.engine.calculus.Expr.Negative;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a formula as one writes it by hand: no zero terms, no factors 1, like terms and factors together, signs outside, numbers
 * reckoned as decimals. Unlike {@link Simplification} it is free to: what a rule of differentiation gives is to be equal to the derivative
 * wherever the function has one, in whichever form.
 */
final class Terms {
    static final Expr ZERO = new Literal(0);
    static final Expr ONE = new Literal(1);
    static final Expr TWO = new Literal(2);

    private Terms() {}

    static Expr call(Function function, Expr... arguments) {
        return new Expr.Call(function, List.of(arguments));
    }

    static Expr product(Expr a, Expr b) {
        return Monomial.of(a).times(Monomial.of(b)).expr();
    }

    static Expr quotient(Expr a, Expr b) {
        return Monomial.of(a).over(Monomial.of(b)).expr();
    }

    static Expr square(Expr x) {
        return power(x, TWO);
    }

    static Expr power(Expr base, Expr exponent) {
        return exponent.equals(ZERO)
                ? ONE
                : Monomial.of(new Binary(POWER, base, exponent)).expr();
    }

    /** Returns an exponent lowered by 1. */
    static Expr lowered(Expr exponent) {
        return difference(exponent, ONE);
    }

    static Expr negative(Expr x) {
        return difference(ZERO, x);
    }

    static Expr sum(Expr a, Expr b) {
        return sum(List.of(a, b));
    }

    static Expr sum(Iterable<Expr> all) {
        var terms = new ArrayList<Monomial>();
        for (Expr expr : all) add(expr, true, terms);
        return written(terms);
    }

    static Expr difference(Expr a, Expr b) {
        var terms = new ArrayList<Monomial>();
        add(a, true, terms);
        add(b, false, terms);
        return written(terms);
    }

    private static void add(Expr expr, boolean isPositive, List<Monomial> terms) {
        switch (expr) {
            case Binary(Operator operator, Expr a, Expr b)
            when operator == PLUS || operator == MINUS -> {
                add(a, isPositive, terms);
                add(b, isPositive == (operator == PLUS), terms);
            }
            case Negative(Expr x) -> add(x, !isPositive, terms);
            default -> {
                Monomial term = Monomial.of(expr);
                add(isPositive ? term : term.negative(), terms);
            }
        }
    }

    private static void add(Monomial term, List<Monomial> terms) {
        int at = 0;
        while (at < terms.size() && !terms.get(at).isLike(term)) at++;
        if (at == terms.size()) terms.add(term);
        else terms.set(at, terms.get(at).plus(term));
    }

    /** Writes what is added first, then what is taken away, where the first one would have a sign. */
    private static Expr written(List<Monomial> terms) {
        var left = new ArrayList<>(terms);
        left.removeIf(t -> t.above().signum() == 0);
        for (int i = 1; i < left.size() && left.getFirst().above().signum() < 0; i++)
            if (left.get(i).above().signum() > 0) left.addFirst(left.remove(i));
        Expr sum = null;
        for (Monomial term : left) {
            Expr next = term.expr();
            if (sum == null) sum = next;
            else if (next instanceof Negative(Expr x)) sum = new Binary(MINUS, sum, x);
            else sum = new Binary(PLUS, sum, next);
        }
        return sum == null ? ZERO : sum;
    }
}
