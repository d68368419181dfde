package eigenscope.engine.calculus;

import eigenscope.engine.text.Decimal;
import java.util.stream.Collectors;

/** A tree with every operator before its operands: what was understood, without precedence. */
final class Shape {
    private Shape() {}

    static String of(Expr expr) {
        return switch (expr) {
            case Expr.Literal(double value) -> Decimal.shortest(value);
            case Expr.Named(Constant constant) -> constant.name();
            case Expr.Variable(String name) -> name;
            case Expr.Negative(Expr u) -> "(neg %s)".formatted(of(u));
            case Expr.Binary(Operator operator, Expr u, Expr v) ->
                "(%s %s %s)".formatted(operator.symbol(), of(u), of(v));
            case Expr.Call(Function function, var arguments) ->
                arguments.stream().map(Shape::of).collect(Collectors.joining(" ", "(" + function.symbol() + " ", ")"));
            case Expr.If(Comparison(var relation, Expr u, Expr v), Expr then, Expr otherwise) ->
                "(if (%s %s %s) %s %s)".formatted(relation.symbol(), of(u), of(v), of(then), of(otherwise));
            case Expr.Sum(String index, Expr from, Expr to, Expr term) ->
                "(sum %s %s %s %s)".formatted(index, of(from), of(to), of(term));
        };
    }

    /** Returns what a text is understood as. */
    static String of(String text) {
        return of(Texts.good(text));
    }
}
