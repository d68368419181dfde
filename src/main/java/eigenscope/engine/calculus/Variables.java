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
            case Expr.Literal _, Expr.Named _ -> false;
            case Expr.Variable(String other) -> other.equals(name);
            case Expr.Negative(Expr x) -> occurs(name, x);
            case Expr.Binary(_, Expr left, Expr right) -> occurs(name, left) || occurs(name, right);
            case Expr.Call(_, var arguments) -> arguments.stream().anyMatch(a -> occurs(name, a));
            case Expr.If(Comparison(_, Expr left, Expr right), Expr then, Expr otherwise) ->
                occurs(name, left) || occurs(name, right) || occurs(name, then) || occurs(name, otherwise);
            case Expr.Sum(String index, Expr from, Expr to, Expr term) ->
                occurs(name, from) || occurs(name, to) || (!index.equals(name) && occurs(name, term));
        };
    }

    private static void collect(Expr expr, Deque<String> bound, SequencedSet<String> names) {
        switch (expr) {
            case Expr.Literal _, Expr.Named _ -> {}
            case Expr.Variable(String name) -> {
                if (!bound.contains(name)) names.add(name);
            }
            case Expr.Negative(Expr x) -> collect(x, bound, names);
            case Expr.Binary(_, Expr left, Expr right) -> {
                collect(left, bound, names);
                collect(right, bound, names);
            }
            case Expr.Call(_, var arguments) -> arguments.forEach(a -> collect(a, bound, names));
            case Expr.If(Comparison(_, Expr left, Expr right), Expr then, Expr otherwise) -> {
                collect(left, bound, names);
                collect(right, bound, names);
                collect(then, bound, names);
                collect(otherwise, bound, names);
            }
            case Expr.Sum(String index, Expr from, Expr to, Expr term) -> {
                collect(from, bound, names);
                collect(to, bound, names);
                bound.push(index);
                collect(term, bound, names);
                bound.pop();
            }
        }
    }
}
