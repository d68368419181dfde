package eigenscope.engine.calculus;

import java.util.ArrayList;
import java.util.List;

/** What is done with each part of a tree, in a loop: a stream takes thirty calls of the stack at every level, and trees are deep. */
final class Each {
    private Each() {}

    /** What is made of one part. */
    @FunctionalInterface
    interface Step<T> {
        T of(Expr part);
    }

    static <T> List<T> of(List<Expr> parts, Step<T> step) {
        var made = new ArrayList<T>(parts.size());
        for (Expr part : parts) made.add(step.of(part));
        return List.copyOf(made);
    }
}
