package eigenscope.engine.calculus;

import java.util.List;

/** How a language with infix operators writes a function down. What all have in common, where parentheses must stand, is said here. */
interface Dialect {
    /** Returns an operator with the blanks around it. */
    String sign(Operator operator);

    Piece number(double value);

    Piece constant(Constant constant);

    Piece variable(String name);

    Piece power(Piece base, Piece exponent);

    Piece call(Function function, List<Piece> arguments);

    Piece either(Comparison.Relation relation, Piece left, Piece right, Piece then, Piece otherwise);

    Piece sum(String index, Expr from, Expr to, Piece term);

    /** Returns a function as text. */
    default Piece write(Expr expr) {
        return switch (expr) {
            case Expr.Literal(double value) -> number(value);
            case Expr.Named(Constant constant) -> constant(constant);
            case Expr.Variable(String name) -> variable(name);
            // As a sum, for a sign in front of one operand is to stand out from the operator beside it.
            case Expr.Negative(Expr x) -> new Piece("-" + write(x).at(Piece.PRODUCT), Piece.SUM);
            case Expr.Binary(Operator operator, Expr left, Expr right) -> binary(operator, write(left), write(right));
            case Expr.Call(Function function, var arguments) -> call(function, Each.of(arguments, this::write));
            case Expr.If(Comparison(var relation, Expr left, Expr right), Expr then, Expr otherwise) ->
                either(relation, write(left), write(right), write(then), write(otherwise));
            case Expr.Sum(String index, Expr from, Expr to, Expr term) -> sum(index, from, to, write(term));
        };
    }

    private Piece binary(Operator operator, Piece left, Piece right) {
        String sign = sign(operator);
        return switch (operator) {
            case PLUS, MINUS -> new Piece(left.at(Piece.SUM) + sign + right.at(Piece.PRODUCT), Piece.SUM);
            case TIMES, OVER -> new Piece(left.at(Piece.PRODUCT) + sign + right.at(Piece.POWER), Piece.PRODUCT);
            case POWER -> power(left, right);
        };
    }
}
