package eigenscope.engine.calculus;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The letters of a function that stand for values from outside. */
public final class Variables {
    private Variables() {}

    /** Returns each free letter once, in the order of appearance. The index of a sum is not free in its terms. */
    public static List<String> of(Expr expr) {
        var names = new LinkedHashSet<String>();
        collect(expr, new ArrayDeque<>(), names);
        return List.copyOf(names);
    }

    /** Says whether a letter is free in a function. */
    static boolean occurs(String name, Expr expr) {
        return switch (expr) {
            case Expr.Variable(String other) -> other.equals(name);
            case Expr.Sum(String index, Expr from, Expr to, Expr term) ->
                occurs(name, from) || occurs(name, to) || (!index.equals(name) && occurs(name, term));
            default -> {
                // A loop, for streams take much of the stack at every level.
                for (Expr part : expr.parts()) if (occurs(name, part)) yield true;
                yield false;
            }
        };
    }

    private static void collect(Expr expr, Deque<String> bound, SequencedSet<String> names) {
        switch (expr) {
            case Expr.Variable(String name) -> {
                if (!bound.contains(name)) names.add(name);
            }
            case Expr.Sum(String index, Expr from, Expr to, Expr term) -> {
                collect(from, bound, names);
                collect(to, bound, names);
                bound.push(index);
                collect(term, bound, names);
                bound.pop();
            }
            default -> {
                for (Expr part : expr.parts()) collect(part, bound, names);
            }
        }
    }
}
