package eigenscope.engine.calculus;

import eigenscope.engine.calculus.Comparison.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes an expression down on a graph. Recursive: the depth of a tree is limited, see {@link Limits}.
 *
 * <p>Both branches of a condition are computed and one is chosen; what a branch that is not chosen gives, NaN or infinite, is dropped.
 * Only its sums are left out, by bounds that are NaN, so that they cost nothing and count nowhere.
 */
final class TapeReader {
    /** Whole powers up to here are products: faster than a power, and as good to 8 ulp. */
    private static final int PRODUCTS = 16;

    private final TapeGraph graph;
    private final Map<String, Integer> letters = new LinkedHashMap<>();
    /** 1 where what is read is looked at; NONE for everywhere. */
    private int taken = TapeGraph.NONE;

    private TapeReader(TapeGraph graph) {
        this.graph = graph;
    }

    /**
     * Reads an expression.
     *
     * @return the node of its value
     * @throws IllegalArgumentException for a letter that stands for nothing
     */
    static int read(TapeGraph graph, Expr expr, List<String> variables, List<String> parameters) {
        var reader = new TapeReader(graph);
        for (int i = 0; i < variables.size(); i++) reader.letters.put(variables.get(i), graph.variable(i));
        for (int i = 0; i < parameters.size(); i++) reader.letters.put(parameters.get(i), graph.parameter(i));
        return reader.read(expr);
    }

    private int read(Expr expr) {
        return switch (expr) {
            case Expr.Literal(double value) -> graph.constant(value);
            case Expr.Named(Constant constant) -> graph.constant(constant.value());
            case Expr.Variable(String name) -> letter(name);
            case Expr.Negative(Expr of) -> graph.negate(read(of));
            case Expr.Binary(Operator operator, Expr left, Expr right) -> binary(operator, left, right);
            case Expr.Call(Function function, List<Expr> arguments) -> call(function, arguments);
            case Expr.If branches -> branches(branches);
            case Expr.Sum sum -> sum(sum);
        };
    }

    private int letter(String name) {
        Integer node = letters.get(name);
        if (node == null)
            throw new IllegalArgumentException("the letter %s stands for nothing here; known are %s"
                    .formatted(name, String.join(", ", letters.keySet())));
        return node;
    }

    private int binary(Operator operator, Expr left, Expr right) {
        if (operator == Operator.POWER) return power(left, right);
        int a = read(left);
        int b = read(right);
        return switch (operator) {
            case PLUS -> graph.add(a, b);
            case MINUS -> graph.subtract(a, b);
            case TIMES -> graph.multiply(a, b);
            case OVER -> graph.divide(a, b);
            case POWER -> throw new AssertionError("read above");
        };
    }

    private int power(Expr left, Expr right) {
        int b = read(right);
        // e is the number, not the nearest double
        if (left instanceof Expr.Named(Constant constant) && constant == Constant.E) return graph.apply(TapeOp.EXP, b);
        int a = read(left);
        if (graph.isConstant(b) && !graph.isConstant(a)) {
            double n = graph.value(b);
            if (n == -1) return graph.divide(graph.constant(1), a);
            if (n == Math.rint(n) && n >= 1 && n <= PRODUCTS) return product(a, (int) n);
        }
        return graph.apply(TapeOp.POWER, a, b);
    }

    private int product(int a, int n) {
        if (n == 1) return a;
        int half = product(a, n / 2);
        int square = graph.multiply(half, half);
        return n % 2 == 0 ? square : graph.multiply(square, a);
    }

    private int call(Function function, List<Expr> arguments) {
        int a = read(arguments.getFirst());
        return switch (function) {
            case MIN -> folded(TapeOp.MIN, a, arguments);
            case MAX -> folded(TapeOp.MAX, a, arguments);
            case ATAN2 -> graph.apply(TapeOp.ATAN2, a, read(arguments.get(1)));
            case MOD -> graph.apply(TapeOp.MOD, a, read(arguments.get(1)));
            case GELU -> graph.multiply(a, graph.apply(TapeOp.NORMAL_CUMULATIVE, a));
            case LN, LOG -> graph.ln(a);
            default -> graph.apply(TapeOp.valueOf(function.name()), a);
        };
    }

    private int folded(TapeOp op, int first, List<Expr> arguments) {
        int result = first;
        for (Expr next : arguments.subList(1, arguments.size())) result = graph.apply(op, result, read(next));
        return result;
    }

    private int branches(Expr.If branches) {
        int condition = condition(branches.condition());
        int before = taken;
        taken = and(before, condition);
        int then = read(branches.then());
        taken = and(before, graph.apply(TapeOp.EQUAL, condition, graph.constant(0)));
        int otherwise = read(branches.otherwise());
        taken = before;
        return graph.select(condition, then, otherwise);
    }

    private int and(int a, int b) {
        return a == TapeGraph.NONE ? b : graph.multiply(a, b);
    }

    private int condition(Comparison comparison) {
        int a = read(comparison.left());
        int b = read(comparison.right());
        Relation relation = comparison.relation();
        return switch (relation) {
            case LESS -> graph.apply(TapeOp.LESS, a, b);
            case AT_MOST -> graph.apply(TapeOp.AT_MOST, a, b);
            case GREATER -> graph.apply(TapeOp.LESS, b, a);
            case AT_LEAST -> graph.apply(TapeOp.AT_MOST, b, a);
            case EQUAL -> graph.apply(TapeOp.EQUAL, a, b);
            case UNEQUAL -> graph.apply(TapeOp.UNEQUAL, a, b);
        };
    }

    private int sum(Expr.Sum sum) {
        int from = bound(sum.from());
        int loop = graph.loop(from, bound(sum.to()));
        Integer outer = letters.put(sum.index(), graph.index(loop));
        int term = read(sum.term());
        if (outer == null) letters.remove(sum.index());
        else letters.put(sum.index(), outer);
        return graph.sum(loop, term);
    }

    private int bound(Expr bound) {
        int node = read(bound);
        return taken == TapeGraph.NONE ? node : graph.select(taken, node, graph.constant(Double.NaN));
    }
}
