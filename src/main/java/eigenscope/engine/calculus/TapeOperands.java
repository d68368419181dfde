package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.TapeGraph.NONE;

/** Which nodes a node is made of. */
final class TapeOperands {
    private TapeOperands() {}

    /** Returns the nodes, all earlier ones; of a sum: term and bounds. */
    static int[] of(TapeGraph graph, int node) {
        var n = graph.at(node);
        return switch (n.op()) {
            case CONSTANT, VARIABLE, PARAMETER, INDEX -> new int[0];
            case SUM ->
                new int[] {n.b(), graph.loop(n.a()).from(), graph.loop(n.a()).to()};
            default ->
                n.b() == NONE
                        ? new int[] {n.a()}
                        : n.c() == NONE ? new int[] {n.a(), n.b()} : new int[] {n.a(), n.b(), n.c()};
        };
    }
}
