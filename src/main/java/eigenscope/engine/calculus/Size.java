package eigenscope.engine.calculus;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How large a tree is, counted in steps as many as it has different nodes: a derivative uses parts many times over.
 *
 * @param nodes nodes of the tree
 * @param depth nodes from its root to its deepest leaf
 */
record Size(long nodes, int depth) {
    private static final Size LEAF = new Size(1, 1);

    static Size of(Expr expr) {
        return of(expr, new IdentityHashMap<>());
    }

    boolean isReadable() {
        return nodes <= Limits.DERIVED_NODES && depth <= Limits.DERIVED_DEPTH;
    }

    private static Size of(Expr expr, Map<Expr, Size> known) {
        Size size = known.get(expr);
        if (size != null) return size;
        size = switch (expr) {
            case Expr.Literal _, Expr.Named _, Expr.Variable _ -> LEAF;
            case Expr.Negative(Expr u) -> above(List.of(u), known);
            case Expr.Binary(_, Expr u, Expr v) -> above(List.of(u, v), known);
            case Expr.Call(_, var arguments) -> above(arguments, known);
            case Expr.If(Comparison(_, Expr left, Expr right), Expr u, Expr v) ->
                above(List.of(left, right, u, v), known);
            case Expr.Sum(_, Expr from, Expr to, Expr u) -> above(List.of(from, to, u), known);
        };
        known.put(expr, size);
        return size;
    }

    private static Size above(List<Expr> parts, Map<Expr, Size> known) {
        long nodes = 1;
        int depth = 0;
        for (Expr part : parts) {
            Size size = of(part, known);
            nodes = Math.min(nodes + size.nodes, Long.MAX_VALUE / 2);
            depth = Math.max(depth, size.depth);
        }
        return new Size(nodes, depth + 1);
    }
}
