package eigenscope.engine.calculus;

import eigenscope.engine.calculus.Expr.Binary;
import eigenscope.engine.calculus.Expr.Call;
import eigenscope.engine.calculus.Expr.If;
import eigenscope.engine.calculus.Expr.Literal;
import eigenscope.engine.calculus.Expr.Named;
import eigenscope.engine.calculus.Expr.Negative;
import eigenscope.engine.calculus.Expr.Sum;
import eigenscope.engine.calculus.Expr.Variable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives each sum a letter of its own, for languages in which a letter cannot mean something else inside.
 *
 * @param names what each letter is called here
 * @param taken names that mean something here
 */
record Renaming(Map<String, String> names, Set<String> taken) {
    /** Returns the same function with letters of sums that differ from free ones and from those of the sums around. */
    static Expr distinct(Expr expr) {
        return new Renaming(Map.of(), Set.copyOf(Variables.of(expr))).of(expr);
    }

    private Expr of(Expr expr) {
        return switch (expr) {
            case Literal _, Named _ -> expr;
            case Variable(String name) -> new Variable(names.getOrDefault(name, name));
            case Negative(Expr u) -> new Negative(of(u));
            case Binary(Operator operator, Expr u, Expr v) -> new Binary(operator, of(u), of(v));
            case Call(Function function, var arguments) -> new Call(function, Each.of(arguments, this::of));
            case If(Comparison(var relation, Expr a, Expr b), Expr u, Expr v) ->
                new If(new Comparison(relation, of(a), of(b)), of(u), of(v));
            case Sum(String index, Expr from, Expr to, Expr term) -> {
                String free = free(index);
                yield new Sum(free, of(from), of(to), inside(index, free).of(term));
            }
        };
    }

    private String free(String index) {
        String free = index;
        for (int i = 1; taken.contains(free); i++) free = Letter.of(index).base() + i;
        return free;
    }

    private Renaming inside(String index, String free) {
        var inner = new HashMap<>(names);
        inner.put(index, free);
        var all = new HashSet<>(taken);
        all.add(free);
        return new Renaming(inner, all);
    }
}
