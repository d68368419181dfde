package eigenscope.engine.calculus;

import java.util.ArrayList;
import java.util.List;

/** The programs of one expression for value, gradient and Hessian, each laid out when it is first asked for. */
final class CompiledOrders {
    private final Expr expr;
    private final List<String> variables;
    private final List<String> parameters;
    private final TapeProgram[] programs = new TapeProgram[3];

    CompiledOrders(Expr expr, List<String> variables, List<String> parameters) {
        this.expr = expr;
        this.variables = variables;
        this.parameters = parameters;
        // At once, so that a letter that stands for nothing is refused at once.
        programs[0] = layOut(0);
    }

    List<String> variables() {
        return variables;
    }

    /**
     * Returns a program.
     *
     * @param order 0 for the value, 1 with the gradient, 2 with the Hessian too
     */
    synchronized TapeProgram program(int order) {
        if (programs[order] == null) programs[order] = layOut(order);
        return programs[order];
    }

    private TapeProgram layOut(int order) {
        var graph = new TapeGraph();
        int value = TapeReader.read(graph, expr, variables, parameters);
        boolean partial = graph.isPartial();
        int n = variables.size();
        var outputs = new ArrayList<Integer>();
        outputs.add(value);
        var slopes = new int[n];
        for (int i = 0; i < n && order > 0; i++) {
            slopes[i] = TapeSlopes.derive(graph, value, i);
            outputs.add(slopes[i]);
        }
        for (int i = 0; i < n && order > 1; i++)
            for (int j = i; j < n; j++) outputs.add(TapeSlopes.derive(graph, slopes[i], j));
        // ln(x) has no slope where it has no value, though 1/x has one.
        if (partial) outputs.subList(1, outputs.size()).replaceAll(o -> graph.apply(TapeOp.DEFINED, value, o));
        int[] nodes = outputs.stream().mapToInt(o -> o).toArray();
        return TapeLayout.of(graph, n, parameters.size(), nodes);
    }
}
