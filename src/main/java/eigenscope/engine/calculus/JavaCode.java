package eigenscope.engine.calculus;

import eigenscope.engine.calculus.Comparison.Relation;
import eigenscope.engine.text.Decimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Functions as Java computes them on doubles: {@code Math.sin(x)}, {@code Math.pow(x, 2.0)}. The error function, gamma and digamma are
 * those of Apache Commons Numbers; a sum is a {@code DoubleStream}. What takes a line of its own is called by name and found among
 * {@link #helpers}.
 */
public final class JavaCode {
    private static final Map<Function, String> HELPERS = Map.of(
            Function.LOG2,
            "static double log2(double x) { return Math.log(x) / Math.log(2); }",
            Function.MOD,
            "static double mod(double x, double y) { double r = x % y; return r != 0 && r < 0 != y < 0 ? r + y : r; }",
            Function.SIGMOID,
            "static double sigmoid(double x) { return 1 / (1 + Math.exp(-x)); }",
            Function.RELU,
            "static double relu(double x) { return Math.max(0, x); }",
            Function.SOFTPLUS,
            "static double softplus(double x) { return Math.max(0, x) + Math.log1p(Math.exp(-Math.abs(x))); }",
            Function.GELU,
            "static double gelu(double x) { return x * Erfc.value(-x / Math.sqrt(2)) / 2; }",
            Function.STEP,
            "static double step(double x) { return x >= 0 ? 1 : 0; }");

    private JavaCode() {}

    /** Returns an expression of type double. */
    public static String of(Expr expr) {
        return new Java().write(Renaming.distinct(expr)).text();
    }

    /** Returns the methods, a line each, that the expression of a function calls beside those of libraries. */
    public static List<String> helpers(Expr expr) {
        String code = of(expr);
        return Arrays.stream(Function.values())
                .filter(HELPERS::containsKey)
                .filter(f -> code.matches(".*\\b%s\\(.*".formatted(f.symbol())))
                .map(HELPERS::get)
                .toList();
    }

    private record Java() implements Dialect {
        @Override
        public String sign(Operator operator) {
            return " " + operator.symbol() + " ";
        }

        @Override
        public Piece number(double value) {
            String digits = Decimal.shortest(value);
            boolean isDouble = digits.indexOf('.') >= 0 || digits.indexOf('e') >= 0;
            return Piece.atom(isDouble ? digits : digits + ".0");
        }

        @Override
        public Piece constant(Constant constant) {
            return Piece.atom("Math." + constant.name());
        }

        @Override
        public Piece variable(String name) {
            return Piece.atom(Letter.of(name).ascii());
        }

        @Override
        public Piece power(Piece base, Piece exponent) {
            return Piece.atom("Math.pow(%s, %s)".formatted(base.text(), exponent.text()));
        }

        @Override
        public Piece call(Function function, List<Piece> arguments) {
            List<String> all = arguments.stream().map(Piece::text).toList();
            String list = String.join(", ", all);
            return Piece.atom(
                    switch (function) {
                        case SIN, COS, TAN, ASIN, ACOS, ATAN, ATAN2, SINH, COSH, TANH, EXP, LOG, LOG10, SQRT, CBRT ->
                            math(function, list);
                        case ABS, FLOOR, CEIL -> math(function, list);
                        case LN -> math(Function.LOG, list);
                        case SIGN -> "Math.signum(%s)".formatted(list);
                        case MIN, MAX -> extreme(function, all);
                        case ERF -> "Erf.value(%s)".formatted(list);
                        case GAMMA -> "Gamma.value(%s)".formatted(list);
                        case DIGAMMA -> "Digamma.value(%s)".formatted(list);
                        case LOG2, MOD, SIGMOID, RELU, SOFTPLUS, GELU, STEP ->
                            "%s(%s)".formatted(function.symbol(), list);
                    });
        }

        private static String math(Function function, String arguments) {
            return "Math.%s(%s)".formatted(function.symbol(), arguments);
        }

        private static String extreme(Function function, List<String> arguments) {
            String opening = arguments.stream()
                    .limit(arguments.size() - 1L)
                    .map(a -> "Math.%s(%s, ".formatted(function.symbol(), a))
                    .collect(Collectors.joining());
            return opening + arguments.getLast() + ")".repeat(arguments.size() - 1);
        }

        @Override
        public Piece either(Relation relation, Piece left, Piece right, Piece then, Piece otherwise) {
            return Piece.atom("(%s %s %s ? %s : %s)"
                    .formatted(left.text(), relation.symbol(), right.text(), then.text(), otherwise.text()));
        }

        @Override
        public Piece sum(String index, Expr from, Expr to, Piece term) {
            String i = variable(index).text();
            boolean isWhole = from instanceof Expr.Literal(double value) && value == Math.rint(value);
            String first = isWhole
                    ? write(from).text()
                    : "Math.ceil(%s)".formatted(write(from).text());
            return Piece.atom("DoubleStream.iterate(%s, %s -> %s <= %s, %s -> %s + 1).map(%s -> %s).sum()"
                    .formatted(first, i, i, write(to).at(Piece.SUM), i, i, i, term.text()));
        }
    }
}
