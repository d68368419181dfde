package eigenscope.engine.calculus;

import java.util.List;

/** Short ways to write trees down. */
final class CompiledTrees {
    static final Expr X = letter("x");
    static final Expr Y = letter("y");

    private CompiledTrees() {}

    static Expr letter(String name) {
        return new Expr.Variable(name);
    }

    static Expr number(double value) {
        return value < 0 ? negative(new Expr.Literal(-value)) : new Expr.Literal(value);
    }

    static Expr negative(Expr of) {
        return new Expr.Negative(of);
    }

    static Expr plus(Expr a, Expr b) {
        return new Expr.Binary(Operator.PLUS, a, b);
    }

    static Expr minus(Expr a, Expr b) {
        return new Expr.Binary(Operator.MINUS, a, b);
    }

    static Expr times(Expr a, Expr b) {
        return new Expr.Binary(Operator.TIMES, a, b);
    }

    static Expr over(Expr a, Expr b) {
        return new Expr.Binary(Operator.OVER, a, b);
    }

    static Expr power(Expr a, Expr b) {
        return new Expr.Binary(Operator.POWER, a, b);
    }

    static Expr power(Expr a, double b) {
        return power(a, number(b));
    }

    static Expr call(Function function, Expr... arguments) {
        return new Expr.Call(function, List.of(arguments));
    }

    static Expr when(Expr a, Comparison.Relation relation, Expr b, Expr then, Expr otherwise) {
        return new Expr.If(new Comparison(relation, a, b), then, otherwise);
    }

    static Expr sum(String index, Expr from, Expr to, Expr term) {
        return new Expr.Sum(index, from, to, term);
    }

    /** Puts a tree in the place of x. */
    static Expr with(Expr expr, Expr inner) {
        return with(expr, "x", inner);
    }

    /** Puts a tree in the place of a letter. */
    static Expr with(Expr expr, String letter, Expr inner) {
        return switch (expr) {
            case Expr.Literal _ -> expr;
            case Expr.Named _ -> expr;
            case Expr.Variable(String name) -> name.equals(letter) ? inner : expr;
            case Expr.Negative(Expr of) -> negative(with(of, letter, inner));
            case Expr.Binary(Operator operator, Expr a, Expr b) ->
                new Expr.Binary(operator, with(a, letter, inner), with(b, letter, inner));
            case Expr.Call(Function function, List<Expr> arguments) ->
                new Expr.Call(
                        function,
                        arguments.stream().map(a -> with(a, letter, inner)).toList());
            case Expr.If _ -> throw new IllegalArgumentException("only smooth trees are composed");
            case Expr.Sum _ -> throw new IllegalArgumentException("only smooth trees are composed");
        };
    }

    /** (1 − x)² + 100 (y − x²)². */
    static Expr rosenbrock() {
        return plus(power(minus(number(1), X), 2), times(number(100), power(minus(Y, power(X, 2)), 2)));
    }
}
