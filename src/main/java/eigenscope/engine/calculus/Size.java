package eigenscope.engine.calculus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * How large a tree is, counted in steps as many as it has different nodes: a derivative uses parts many times over.
 *
 * @param nodes nodes of the tree
 * @param depth nodes from its root to its deepest leaf
 */
record Size(long nodes, int depth) {
    /** Enough to be too many, and far from the largest number. */
    private static final long MANY = Long.MAX_VALUE / 4;

    static Size of(Expr expr) {
        IdentityHashMap<Expr, Size> known = new IdentityHashMap<>();
        Deque<Expr> open = new ArrayDeque<>();
        open.push(expr);
        while (!open.isEmpty()) {
            Expr top = open.element();
            List<Expr> unknown =
                    top.parts().stream().filter(p -> !known.containsKey(p)).toList();
            unknown.forEach(open::push);
            if (unknown.isEmpty()) known.put(open.pop(), above(top.parts(), known));
        }
        return known.get(expr);
    }

    boolean isReadable() {
        return nodes <= Limits.DERIVED_NODES && depth <= Limits.DERIVED_DEPTH;
    }

    private static Size above(List<Expr> parts, IdentityHashMap<Expr, Size> known) {
        long nodes = 1;
        int depth = 0;
        for (Expr part : parts) {
            Size size = known.get(part);
            nodes = Math.min(nodes + size.nodes, MANY);
            depth = Math.max(depth, size.depth);
        }
        return new Size(nodes, depth + 1);
    }
}
