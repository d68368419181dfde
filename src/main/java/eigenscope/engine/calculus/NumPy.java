package eigenscope.engine.calculus;

import eigenscope.engine.calculus.Comparison.Relation;
import eigenscope.engine.text.Decimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Functions as NumPy computes them, for numbers and arrays alike: {@code np.sin(x)}, {@code x**2}. What NumPy lacks is SciPy's: erf, gamma,
 * digamma, expit, ndtr. A sum is Python's own over a range, its bounds numbers.
 */
public final class NumPy {
    private NumPy() {}

    /** Returns an expression of Python. */
    public static String of(Expr expr) {
        return new Python().write(expr).text();
    }

    private record Python() implements Dialect {
        @Override
        public String sign(Operator operator) {
            return switch (operator) {
                case PLUS, MINUS -> " " + operator.symbol() + " ";
                case TIMES, OVER -> operator.symbol();
                case POWER -> "**";
            };
        }

        @Override
        public Piece number(double value) {
            return Piece.atom(Decimal.shortest(value));
        }

        @Override
        public Piece constant(Constant constant) {
            return switch (constant) {
                case PI, E -> Piece.atom("np." + constant.symbol());
                case TAU -> new Piece("2*np.pi", Piece.PRODUCT);
            };
        }

        @Override
        public Piece variable(String name) {
            String ascii = Letter.of(name).ascii();
            // A word of Python's own.
            return Piece.atom(ascii.equals("lambda") ? "lambda_" : ascii);
        }

        @Override
        public Piece power(Piece base, Piece exponent) {
            return new Piece(base.at(Piece.ATOM) + sign(Operator.POWER) + exponent.at(Piece.POWER), Piece.POWER);
        }

        @Override
        public Piece call(Function function, List<Piece> arguments) {
            String list = arguments.stream().map(Piece::text).collect(Collectors.joining(", "));
            return Piece.atom(
                    switch (function) {
                        case SIN, COS, TAN, SINH, COSH, TANH, EXP, LOG, LOG2, LOG10, SQRT, CBRT ->
                            numPy(function, list);
                        case ABS, SIGN, FLOOR, CEIL, MOD -> numPy(function, list);
                        case LN -> numPy(Function.LOG, list);
                        case ASIN, ACOS, ATAN, ATAN2 ->
                            "np.arc%s(%s)".formatted(function.symbol().substring(1), list);
                        case MIN, MAX -> "np.%simum.reduce([%s])".formatted(function.symbol(), list);
                        case RELU -> "np.maximum(0, %s)".formatted(list);
                        case SOFTPLUS -> "np.logaddexp(0, %s)".formatted(list);
                        case STEP -> "np.heaviside(%s, 1)".formatted(list);
                        case ERF, GAMMA, DIGAMMA -> "scipy.special.%s(%s)".formatted(function.symbol(), list);
                        case SIGMOID -> "scipy.special.expit(%s)".formatted(list);
                        case GELU -> "(lambda t: t*scipy.special.ndtr(t))(%s)".formatted(list);
                    });
        }

        private static String numPy(Function function, String arguments) {
            return "np.%s(%s)".formatted(function.symbol(), arguments);
        }

        @Override
        public Piece either(Relation relation, Piece left, Piece right, Piece then, Piece otherwise) {
            return Piece.atom("np.where(%s %s %s, %s, %s)"
                    .formatted(left.text(), relation.symbol(), right.text(), then.text(), otherwise.text()));
        }

        @Override
        public Piece sum(String index, Expr from, Expr to, Piece term) {
            return Piece.atom("sum(%s for %s in range(%s, %s))"
                    .formatted(term.text(), variable(index).text(), bound(from, "ceil", 0), bound(to, "floor", 1)));
        }

        /** A range ends before its second bound. */
        private String bound(Expr bound, String rounded, int beyond) {
            if (bound instanceof Expr.Literal(double value) && value == Math.rint(value) && value < Limits.SUM_TERMS)
                return Integer.toString((int) value + beyond);
            String whole = "int(np.%s(%s))".formatted(rounded, of(bound));
            return beyond == 0 ? whole : whole + " + " + beyond;
        }
    }
}
