package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.TapeGraph.NONE;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Takes down the exact derivative of a graph's nodes by one variable, operation by operation, each with those of its operands (forward
 * automatic differentiation, written out as new operations). What does not depend on the variable has no derivative at all, rather than
 * a zero that would be computed; derived twice, it gives second derivatives.
 *
 * <p>Where a choice makes a value constant, its derivative is 0 however steep the function around it: sqrt(relu(x)) has the slope 0 at
 * x = −1 though sqrt has none at 0. To know, each derivative has a second node, 1 where the value follows the variable.
 *
 * <p>Forward, not reverse: reverse accumulation multiplies what a branch not taken leaves (0 times NaN), and for the one to three
 * variables that are drawn, forward derivatives with shared operations cost no more.
 */
final class TapeSlopes {
    /** The second node of a derivative that is never switched off. */
    private static final int ALWAYS = NONE;

    private final TapeGraph graph;
    private final int variable;
    private final int[] slopes;
    private final int[] active;

    private TapeSlopes(TapeGraph graph, int variable) {
        this.graph = graph;
        this.variable = variable;
        slopes = new int[graph.size()];
        active = new int[graph.size()];
        Arrays.fill(slopes, NONE);
        Arrays.fill(active, ALWAYS);
    }

    /** Returns the node of a node's derivative by a variable. */
    static int derive(TapeGraph graph, int node, int variable) {
        var slopes = new TapeSlopes(graph, variable);
        var used = used(graph, node);
        for (int i = used.nextSetBit(0); i >= 0; i = used.nextSetBit(i + 1)) slopes.derive(i);
        return slopes.orZero(slopes.slopes[node]);
    }

    private static BitSet used(TapeGraph graph, int node) {
        var used = new BitSet();
        used.set(node);
        for (int i = node; i >= 0; i = used.previousSetBit(i - 1))
            for (int operand : TapeOperands.of(graph, i)) used.set(operand);
        return used;
    }

    private void derive(int node) {
        var n = graph.at(node);
        int a = n.a();
        int b = n.b();
        switch (n.op()) {
            case CONSTANT, PARAMETER, INDEX, LESS, AT_MOST, EQUAL, UNEQUAL, SIGN, FLOOR, CEIL, QUOTIENT, STEP -> {}
            case VARIABLE -> slopes[node] = a == variable ? graph.constant(1) : NONE;
            case SELECT -> choose(node, a, b, n.c());
            case MAX -> choose(node, graph.apply(TapeOp.AT_MOST, b, a), a, b);
            case MIN -> choose(node, graph.apply(TapeOp.AT_MOST, a, b), a, b);
            case RELU -> choose(node, graph.apply(TapeOp.LESS, graph.constant(0), a), a, NONE);
            case SUM -> sum(node, a, b);
            case NEGATE -> set(node, slopes[a] == NONE ? NONE : graph.negate(slopes[a]), active[a]);
            case ADD -> set(node, plus(slopes[a], slopes[b]), either(a, b));
            case SUBTRACT -> set(node, minus(slopes[a], slopes[b]), either(a, b));
            case MULTIPLY -> set(node, product(a, b), either(a, b));
            case DIVIDE -> set(node, quotient(node, a, b), either(a, b));
            default -> chain(node, a, b);
        }
    }

    private void set(int node, int slope, int active) {
        slopes[node] = slope;
        this.active[node] = active;
    }

    private void choose(int node, int condition, int then, int otherwise) {
        int a = then == NONE ? NONE : slopes[then];
        int b = otherwise == NONE ? NONE : slopes[otherwise];
        if (a == NONE && b == NONE) return;
        int follows = graph.select(condition, follows(then), follows(otherwise));
        set(node, graph.select(condition, orZero(a), orZero(b)), graph.isConstant(follows, 1) ? ALWAYS : follows);
    }

    private void sum(int node, int loop, int term) {
        if (slopes[term] == NONE) return;
        set(node, graph.sum(loop, slopes[term]), active[term] == ALWAYS ? ALWAYS : graph.sum(loop, active[term]));
    }

    // region slopes
    private int product(int a, int b) {
        if (a == b) return slopes[a] == NONE ? NONE : graph.multiply(twice(a), slopes[a]);
        return plus(times(b, slopes[a]), times(a, slopes[b]));
    }

    private int twice(int a) {
        return graph.multiply(graph.constant(2), a);
    }

    /** (a/b)' = (a' − (a/b) b') / b. */
    private int quotient(int node, int a, int b) {
        int above = minus(slopes[a], times(node, slopes[b]));
        return above == NONE ? NONE : graph.divide(above, b);
    }

    private void chain(int node, int a, int b) {
        int first = slopes[a] == NONE ? NONE : guarded(a, TapeRules.byFirst(graph, node));
        int second = b == NONE || slopes[b] == NONE ? NONE : guarded(b, TapeRules.bySecond(graph, node));
        if (first != NONE || second != NONE) set(node, plus(first, second), either(a, b));
    }
    // endregion

    private int guarded(int operand, int coefficient) {
        int product = times(coefficient, slopes[operand]);
        return active[operand] == ALWAYS ? product : graph.select(active[operand], product, graph.constant(0));
    }

    private int times(int a, int slope) {
        return slope == NONE ? NONE : graph.multiply(a, slope);
    }

    private int plus(int a, int b) {
        return a == NONE ? b : b == NONE ? a : graph.add(a, b);
    }

    private int minus(int a, int b) {
        if (b == NONE) return a;
        return a == NONE ? graph.negate(b) : graph.subtract(a, b);
    }

    private int orZero(int slope) {
        return slope == NONE ? graph.constant(0) : slope;
    }

    /** Returns the node that is not 0 where an operand follows the variable. */
    private int follows(int operand) {
        if (operand == NONE || slopes[operand] == NONE) return graph.constant(0);
        return active[operand] == ALWAYS ? graph.constant(1) : active[operand];
    }

    private int either(int a, int b) {
        int first = follows(a);
        int second = follows(b);
        if (graph.isConstant(first, 1) || graph.isConstant(second, 1)) return ALWAYS;
        if (graph.isConstant(first, 0)) return second;
        return graph.isConstant(second, 0) ? first : graph.apply(TapeOp.MAX, first, second);
    }
}
