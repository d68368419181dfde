package eigenscope.engine.calculus;

import eigenscope.engine.calculus.Comparison.Relation;
import eigenscope.engine.text.Decimal;
import java.util.List;
import java.util.stream.Collectors;

/** Functions as one types them, every product with its sign. */
public final class PlainText {
    private PlainText() {}

    /** Returns text that {@link Parser#parse} reads as the same tree, if the tree is one that can be typed. */
    public static String of(Expr expr) {
        return new Typed().write(expr).text();
    }

    private record Typed() implements Dialect {
        @Override
        public String sign(Operator operator) {
            return switch (operator) {
                case PLUS, MINUS -> " " + operator.symbol() + " ";
                case TIMES, OVER, POWER -> operator.symbol();
            };
        }

        @Override
        public Piece number(double value) {
            return Piece.atom(Decimal.shortest(value));
        }

        @Override
        public Piece constant(Constant constant) {
            return Piece.atom(constant.symbol());
        }

        @Override
        public Piece variable(String name) {
            return Piece.atom(name);
        }

        @Override
        public Piece power(Piece base, Piece exponent) {
            return new Piece(base.at(Piece.ATOM) + "^" + exponent.at(Piece.POWER), Piece.POWER);
        }

        @Override
        public Piece call(Function function, List<Piece> arguments) {
            return Piece.atom(function.symbol()
                    + arguments.stream().map(Piece::text).collect(Collectors.joining(", ", "(", ")")));
        }

        @Override
        public Piece either(Relation relation, Piece left, Piece right, Piece then, Piece otherwise) {
            return Piece.atom("if(%s %s %s, %s, %s)"
                    .formatted(left.text(), relation.symbol(), right.text(), then.text(), otherwise.text()));
        }

        @Override
        public Piece sum(String index, Expr from, Expr to, Piece term) {
            return Piece.atom("sum(%s, %s, %s, %s)".formatted(index, of(from), of(to), term.text()));
        }
    }
}
