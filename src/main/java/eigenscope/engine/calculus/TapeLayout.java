package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.TapeGraph.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Brings the operations that some nodes of a graph need into order, with a register each. An operation stands in the innermost
 * loop on whose index it depends, so what a term has in common with all others is computed before the loop.
 */
final class TapeLayout {
    private static final int FIRST = 1;
    private static final int OTHERS = 2;

    private final TapeGraph graph;
    private final List<Double> constants = new ArrayList<>();
    private final int[] register;
    /** The loops on whose indices a node depends. */
    private final BitSet[] around;
    /** The loop in which a node stands; NONE for outside of all. */
    private final int[] home;
    /** On which variables a node depends, FIRST and OTHERS. */
    private final int[] variables;

    private final BitSet ofValue;
    private int registers;

    private TapeLayout(TapeGraph graph, int[] outputs) {
        this.graph = graph;
        register = new int[graph.size()];
        around = new BitSet[graph.size()];
        home = new int[graph.size()];
        variables = new int[graph.size()];
        ofValue = needed(outputs[0]);
        Arrays.fill(register, NONE);
    }

    /**
     * Lays a program out.
     *
     * @param outputs nodes; the value first
     */
    static TapeProgram of(TapeGraph graph, int variables, int parameters, int... outputs) {
        return new TapeLayout(graph, outputs).program(variables, parameters, outputs);
    }

    private TapeProgram program(int variableCount, int parameterCount, int[] outputs) {
        registers = variableCount + parameterCount;
        var used = needed(outputs);
        for (int i = used.nextSetBit(0); i >= 0; i = used.nextSetBit(i + 1)) classify(i, variableCount);
        var once = part(used, 0);
        var byFirst = part(used, FIRST);
        var byOthers = part(used, OTHERS);
        var byAll = part(used, FIRST | OTHERS);
        return new TapeProgram(
                registers,
                variableCount,
                parameterCount,
                constants.stream().mapToDouble(v -> v).toArray(),
                once,
                byFirst,
                byOthers,
                byAll,
                Arrays.stream(outputs).map(o -> register[o]).toArray());
    }

    private BitSet needed(int... roots) {
        var needed = new BitSet();
        for (int root : roots) needed.set(root);
        for (int i = needed.length() - 1; i >= 0; i = needed.previousSetBit(i - 1))
            for (int operand : TapeOperands.of(graph, i)) needed.set(operand);
        return needed;
    }

    private void classify(int i, int variableCount) {
        var node = graph.at(i);
        around[i] = new BitSet();
        for (int operand : TapeOperands.of(graph, i)) {
            around[i].or(around[operand]);
            variables[i] |= variables[operand];
        }
        switch (node.op()) {
            case CONSTANT -> {
                register[i] = registers++;
                constants.add(graph.value(i));
            }
            case VARIABLE -> {
                register[i] = node.a();
                variables[i] = node.a() == 0 ? FIRST : OTHERS;
            }
            case PARAMETER -> register[i] = variableCount + node.a();
            case INDEX -> around[i].set(node.a());
            case SUM -> around[i].clear(node.a());
            default -> {}
        }
        // A loop within another one is opened later: its number is larger.
        home[i] = around[i].length() - 1;
    }

    private TapeCode part(BitSet used, int onVariables) {
        var nodes = new BitSet();
        used.stream()
                .filter(i -> home[i] == NONE && variables[i] == onVariables)
                .forEach(nodes::set);
        return code(nodes);
    }

    /** Puts nodes of one loop in order. */
    private TapeCode code(BitSet nodes) {
        var code = new TapeCodeWriter();
        var placed = new BitSet();
        for (int i = nodes.nextSetBit(0); i >= 0; i = nodes.nextSetBit(i + 1)) place(i, nodes, placed, code);
        return code.code();
    }

    private void place(int node, BitSet nodes, BitSet placed, TapeCodeWriter code) {
        if (placed.get(node)) return;
        var n = graph.at(node);
        switch (n.op()) {
            case CONSTANT, VARIABLE, PARAMETER -> {}
            case INDEX -> registerOf(node);
            case SUM -> placeSums(n.a(), nodes, placed, code);
            default -> {
                int[] operands = {0, 0, 0, registerOf(node)};
                int[] of = TapeOperands.of(graph, node);
                for (int i = 0; i < of.length; i++) operands[i] = register[of[i]];
                code.add(n.op(), operands);
            }
        }
        placed.set(node);
    }

    /** Places all sums over one index that stand among the nodes as one loop, and before it what their terms need from outside. */
    private void placeSums(int loop, BitSet nodes, BitSet placed, TapeCodeWriter code) {
        int[] sums = nodes.stream()
                .filter(i -> graph.at(i).op() == TapeOp.SUM && graph.at(i).a() == loop)
                .toArray();
        int[] terms = Arrays.stream(sums).map(i -> graph.at(i).b()).toArray();
        var bounds = graph.loop(loop);
        var before = needed(bounds.from(), bounds.to());
        var body = needed(terms);
        before.or(body);
        before.and(nodes);
        for (int i = before.nextSetBit(0); i >= 0; i = before.nextSetBit(i + 1)) place(i, nodes, placed, code);
        int index = registerOf(graph.index(loop));
        var inside = new BitSet();
        body.stream().filter(i -> home[i] == loop).forEach(inside::set);
        var bodyCode = code(inside);
        boolean needed = Arrays.stream(sums).anyMatch(ofValue::get);
        for (int sum : sums) placed.set(sum);
        code.loop(new TapeLoop(
                register[bounds.from()],
                register[bounds.to()],
                index,
                bodyCode,
                Arrays.stream(terms).map(t -> register[t]).toArray(),
                Arrays.stream(sums).map(this::registerOf).toArray(),
                needed));
    }

    private int registerOf(int node) {
        if (register[node] == NONE) register[node] = registers++;
        return register[node];
    }
}
