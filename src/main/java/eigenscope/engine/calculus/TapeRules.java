package eigenscope.engine.calculus;

/**
 * The derivatives of the named functions, as operations on what they are taken of. Closed for two derivations: what a rule gives has
 * a rule itself. Each is written without cancellation where another form would have it.
 */
final class TapeRules {
    private final TapeGraph graph;
    private final int node;
    private final int a;
    private final int b;

    private TapeRules(TapeGraph graph, int node) {
        this.graph = graph;
        this.node = node;
        a = graph.at(node).a();
        b = graph.at(node).b();
    }

    /** Returns the derivative of a node's function by its first argument. */
    static int byFirst(TapeGraph graph, int node) {
        return new TapeRules(graph, node).byFirst();
    }

    /** Returns the derivative of a node's function by its second argument. */
    static int bySecond(TapeGraph graph, int node) {
        return new TapeRules(graph, node).bySecond();
    }

    // region rules
    private int byFirst() {
        return switch (graph.at(node).op()) {
            case SIN -> of(TapeOp.COS);
            case COS -> graph.negate(of(TapeOp.SIN));
            // 1 + tan²
            case TAN -> graph.add(constant(1), square(node));
            case ASIN -> over(1, circle());
            case ACOS -> over(-1, circle());
            case ATAN -> over(1, graph.add(constant(1), square(a)));
            // atan2(y, x)/dy = x / (x² + y²)
            case ATAN2 -> graph.divide(b, graph.add(square(a), square(b)));
            case SINH -> of(TapeOp.COSH);
            case COSH -> of(TapeOp.SINH);
            case TANH -> of(TapeOp.SECH_SQUARED);
            case SECH_SQUARED -> times(-2, graph.multiply(of(TapeOp.TANH), node));
            case EXP -> node;
            case EXPM1 -> of(TapeOp.EXP);
            case LN -> over(1, a);
            case LOG1P -> over(1, graph.add(constant(1), a));
            case LOG2 -> over(1 / Math.log(2), a);
            case LOG10 -> over(1 / Math.log(10), a);
            case SQRT -> over(0.5, node);
            case CBRT -> over(1, times(3, square(node)));
            case ABS -> of(TapeOp.SIGN);
            case MOD -> constant(1);
            case ERF -> times(2 / Math.sqrt(Math.PI), of(TapeOp.GAUSSIAN));
            case GAUSSIAN -> times(-2, graph.multiply(a, node));
            case NORMAL_CUMULATIVE -> of(TapeOp.NORMAL_DENSITY);
            case NORMAL_DENSITY -> graph.negate(graph.multiply(a, node));
            case GAMMA -> graph.multiply(node, of(TapeOp.DIGAMMA));
            case DIGAMMA -> of(TapeOp.TRIGAMMA);
            case TRIGAMMA -> of(TapeOp.TETRAGAMMA);
            case SIGMOID -> of(TapeOp.SIGMOID_SLOPE);
            // s'' = −s' tanh(x/2)
            case SIGMOID_SLOPE -> graph.negate(graph.multiply(node, graph.apply(TapeOp.TANH, times(0.5, a))));
            case SOFTPLUS -> of(TapeOp.SIGMOID);
            case POWER -> graph.apply(TapeOp.POWER_SLOPE, a, b, node);
            case POWER_SLOPE -> ofPower(TapeOp.POWER_CURVATURE);
            case POWER_LOG -> ofPower(TapeOp.POWER_MIXED);
            default -> throw none();
        };
    }
    // endregion

    private int bySecond() {
        return switch (graph.at(node).op()) {
            case ATAN2 -> graph.negate(graph.divide(a, graph.add(square(a), square(b))));
            case MOD -> graph.negate(graph.apply(TapeOp.QUOTIENT, a, b));
            case POWER -> graph.apply(TapeOp.POWER_LOG, a, b, node);
            case POWER_SLOPE -> ofPower(TapeOp.POWER_MIXED);
            case POWER_LOG -> ofPower(TapeOp.POWER_LOG_SQUARED);
            default -> throw none();
        };
    }

    /** sqrt(1 − a²), as a product: 1 − a² cancels at 1. */
    private int circle() {
        int product = graph.multiply(graph.subtract(constant(1), a), graph.add(constant(1), a));
        return graph.apply(TapeOp.SQRT, product);
    }

    /** Takes a second derivative of the power that the first one was made of. */
    private int ofPower(TapeOp op) {
        return graph.apply(op, a, b, graph.at(node).c());
    }

    private int of(TapeOp op) {
        return graph.apply(op, a);
    }

    private int constant(double value) {
        return graph.constant(value);
    }

    private int square(int x) {
        return graph.multiply(x, x);
    }

    private int times(double factor, int x) {
        return graph.multiply(constant(factor), x);
    }

    private int over(double above, int below) {
        return graph.divide(constant(above), below);
    }

    private IllegalStateException none() {
        return new IllegalStateException(
                "no third derivatives: " + graph.at(node).op());
    }
}
