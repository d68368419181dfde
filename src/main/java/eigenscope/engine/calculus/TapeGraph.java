package eigenscope.engine.calculus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An expression and its derivatives while they are taken down: operations in an order in which each uses only earlier ones,
 * and equal ones stand once, so that value and derivatives share what they have in common. Grows; is not changed otherwise.
 */
final class TapeGraph {
    /** What stands for an operand that an operation does not take. */
    static final int NONE = -1;

    /**
     * One operation.
     *
     * @param a first operand; the number of a variable, a parameter or the loop of an index or a sum
     * @param b second operand; the term of a sum
     * @param c third operand
     * @param bits of a constant
     */
    record Node(TapeOp op, int a, int b, int c, long bits) {}

    /** A sum's loop: over the whole numbers from one node's value to another's. */
    record Loop(int from, int to) {}

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();
    private final List<Loop> loops = new ArrayList<>();

    int size() {
        return nodes.size();
    }

    Node at(int node) {
        return nodes.get(node);
    }

    Loop loop(int loop) {
        return loops.get(loop);
    }

    int loops() {
        return loops.size();
    }

    int constant(double value) {
        return keep(new Node(TapeOp.CONSTANT, NONE, NONE, NONE, Double.doubleToRawLongBits(value)));
    }

    int variable(int number) {
        return keep(new Node(TapeOp.VARIABLE, number, NONE, NONE, 0));
    }

    int parameter(int number) {
        return keep(new Node(TapeOp.PARAMETER, number, NONE, NONE, 0));
    }

    /** Opens a loop over whole numbers and returns its number. */
    int loop(int from, int to) {
        loops.add(new Loop(from, to));
        return loops.size() - 1;
    }

    int index(int loop) {
        return keep(new Node(TapeOp.INDEX, loop, NONE, NONE, 0));
    }

    int sum(int loop, int term) {
        return keep(new Node(TapeOp.SUM, loop, term, NONE, 0));
    }

    int apply(TapeOp op, int a) {
        return apply(op, a, NONE, NONE);
    }

    int apply(TapeOp op, int a, int b) {
        return apply(op, a, b, NONE);
    }

    /** Takes an operation down, or its value if that is known already. */
    int apply(TapeOp op, int a, int b, int c) {
        if (isConstant(a) && (b == NONE || isConstant(b)) && (c == NONE || isConstant(c)))
            return constant(TapeValues.of(op, value(a), value(b), value(c)));
        boolean commutes = op == TapeOp.ADD || op == TapeOp.MULTIPLY;
        return commutes && a > b ? keep(new Node(op, b, a, c, 0)) : keep(new Node(op, a, b, c, 0));
    }

    int add(int a, int b) {
        if (at(b).op() == TapeOp.NEGATE) return subtract(a, at(b).a());
        if (at(a).op() == TapeOp.NEGATE) return subtract(b, at(a).a());
        return apply(TapeOp.ADD, a, b);
    }

    int subtract(int a, int b) {
        if (at(b).op() == TapeOp.NEGATE) return add(a, at(b).a());
        if (isConstant(b, 1) && at(a).op() == TapeOp.EXP) return apply(TapeOp.EXPM1, at(a).a());
        if (isConstant(a, 1) && at(b).op() == TapeOp.EXP) return negate(apply(TapeOp.EXPM1, at(b).a()));
        return apply(TapeOp.SUBTRACT, a, b);
    }

    int ln(int a) {
        int beside = besideOne(a);
        return beside == NONE ? apply(TapeOp.LN, a) : apply(TapeOp.LOG1P, beside);
    }

    /**
     * Returns what a sum adds to a 1 that stands in it, NONE if none does. A 1 among several terms is found only where none of them can be
     * negative, or another order might lose the small one of ln(1 + x + y) at x = −1.
     */
    private int besideOne(int node) {
        if (at(node).op() != TapeOp.ADD) return NONE;
        int a = at(node).a();
        int b = at(node).b();
        if (isConstant(a, 1)) return b;
        if (isConstant(b, 1)) return a;
        if (!isNotNegative(node)) return NONE;
        int left = besideOne(a);
        if (left != NONE) return add(left, b);
        int right = besideOne(b);
        return right == NONE ? NONE : add(a, right);
    }

    private boolean isNotNegative(int node) {
        var n = at(node);
        return switch (n.op()) {
            case CONSTANT -> value(node) >= 0;
            case EXP, ABS, SQRT -> true;
            case MULTIPLY -> n.a() == n.b() || (isNotNegative(n.a()) && isNotNegative(n.b()));
            case ADD, DIVIDE -> isNotNegative(n.a()) && isNotNegative(n.b());
            default -> false;
        };
    }

    int multiply(int a, int b) {
        if (isConstant(b) && !isConstant(a)) return multiply(b, a);
        if (isConstant(a, 1)) return b;
        if (isConstant(a, -1)) return negate(b);
        if (at(a).op() == TapeOp.NEGATE) return negate(multiply(at(a).a(), b));
        if (at(b).op() == TapeOp.NEGATE) return negate(multiply(a, at(b).a()));
        return apply(TapeOp.MULTIPLY, a, b);
    }

    int divide(int a, int b) {
        return isConstant(b, 1) ? a : apply(TapeOp.DIVIDE, a, b);
    }

    int negate(int a) {
        return at(a).op() == TapeOp.NEGATE ? at(a).a() : apply(TapeOp.NEGATE, a);
    }

    int select(int condition, int then, int otherwise) {
        if (then == otherwise) return then;
        if (isConstant(condition)) return value(condition) != 0 ? then : otherwise;
        return apply(TapeOp.SELECT, condition, then, otherwise);
    }

    boolean isConstant(int node, double value) {
        return isConstant(node) && value(node) == value;
    }

    boolean isConstant(int node) {
        return at(node).op() == TapeOp.CONSTANT;
    }

    /** Returns a constant's value; NaN for no operand. */
    double value(int constant) {
        return constant == NONE
                ? Double.NaN
                : Double.longBitsToDouble(at(constant).bits());
    }

    /** Says whether what stands here may be NaN at finite numbers that are not too large. */
    boolean isPartial() {
        return IntStream.range(0, size())
                .anyMatch(i -> at(i).op().isPartial() || (isConstant(i) && !Double.isFinite(value(i))));
    }

    private int keep(Node node) {
        return known.computeIfAbsent(node, n -> {
            nodes.add(n);
            return nodes.size() - 1;
        });
    }
}
