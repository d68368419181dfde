package eigenscope.engine.calculus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The value of a tree, straight from its definition: slow, and with nothing in common with the tape but the special functions. */
final class Reference {
    private Reference() {}

    static double value(Expr expr, Map<String, Double> at) {
        return switch (expr) {
            case Expr.Literal(double value) -> value;
            case Expr.Named(Constant constant) -> constant.value();
            case Expr.Variable(String name) -> at.get(name);
            case Expr.Negative(Expr u) -> -value(u, at);
            case Expr.Binary(Operator operator, Expr u, Expr v) -> binary(operator, value(u, at), value(v, at));
            case Expr.Call(Function function, var arguments) ->
                call(function, arguments.stream().map(a -> value(a, at)).toList());
            case Expr.If(Comparison c, Expr u, Expr v) -> holds(c, at) ? value(u, at) : value(v, at);
            case Expr.Sum(String index, Expr from, Expr to, Expr term) -> {
                double sum = 0;
                var inside = new HashMap<>(at);
                for (double i = Math.ceil(value(from, at)); i <= Math.floor(value(to, at)); i++) {
                    inside.put(index, i);
                    sum += value(term, inside);
                }
                yield sum;
            }
        };
    }

    private static double binary(Operator operator, double a, double b) {
        return switch (operator) {
            case PLUS -> a + b;
            case MINUS -> a - b;
            case TIMES -> a * b;
            case OVER -> a / b;
            case POWER -> Math.pow(a, b);
        };
    }

    private static boolean holds(Comparison c, Map<String, Double> at) {
        double a = value(c.left(), at);
        double b = value(c.right(), at);
        return switch (c.relation()) {
            case LESS -> a < b;
            case AT_MOST -> a <= b;
            case GREATER -> a > b;
            case AT_LEAST -> a >= b;
            case EQUAL -> a == b;
            case UNEQUAL -> a < b || a > b;
        };
    }

    private static double call(Function function, List<Double> all) {
        double a = all.getFirst();
        double b = all.getLast();
        return switch (function) {
            case SIN -> Math.sin(a);
            case COS -> Math.cos(a);
            case TAN -> Math.tan(a);
            case ASIN -> Math.asin(a);
            case ACOS -> Math.acos(a);
            case ATAN -> Math.atan(a);
            case ATAN2 -> Math.atan2(a, b);
            case SINH -> Math.sinh(a);
            case COSH -> Math.cosh(a);
            case TANH -> Math.tanh(a);
            case EXP -> Math.exp(a);
            case LN, LOG -> Math.log(a);
            case LOG2 -> Math.log(a) / Math.log(2);
            case LOG10 -> Math.log10(a);
            case SQRT -> Math.sqrt(a);
            case CBRT -> Math.cbrt(a);
            case ABS -> Math.abs(a);
            case SIGN -> Math.signum(a);
            case MIN -> all.stream().mapToDouble(x -> x).reduce(Math::min).orElseThrow();
            case MAX -> all.stream().mapToDouble(x -> x).reduce(Math::max).orElseThrow();
            case FLOOR -> Math.floor(a);
            case CEIL -> Math.ceil(a);
            case MOD -> a - b * Math.floor(a / b);
            case ERF -> SpecialErf.erf(a);
            case GAMMA -> SpecialGamma.gamma(a);
            case DIGAMMA -> SpecialGamma.digamma(a);
            case SIGMOID -> 1 / (1 + Math.exp(-a));
            case RELU -> Math.max(0, a);
            case SOFTPLUS -> Math.max(0, a) + Math.log1p(Math.exp(-Math.abs(a)));
            case GELU -> a * (1 + SpecialErf.erf(a / Math.sqrt(2))) / 2;
            case STEP -> a >= 0 ? 1 : 0;
        };
    }
}
