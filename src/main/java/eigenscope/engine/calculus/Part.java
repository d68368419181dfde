package eigenscope.engine.calculus;

import java.util.List;

/**
 * A part of a tree under construction, and how large it is.
 *
 * @param depth nodes from its root to its deepest leaf
 * @param terms terms its sums add at least, whatever its variables are
 */
record Part(Expr expr, int depth, long terms) {
    /** Returns a leaf, or an exponent of raised characters. */
    static Part of(Expr leaf) {
        return new Part(leaf, leaf instanceof Expr.Negative ? 2 : 1, 0);
    }

    static Part negative(Part of, Token at) throws Wrong {
        return checked(new Part(new Expr.Negative(of.expr), of.depth + 1, of.terms), at);
    }

    static Part binary(Operator operator, Part left, Part right, Token at) throws Wrong {
        var expr = new Expr.Binary(operator, left.expr, right.expr);
        return checked(new Part(expr, 1 + Math.max(left.depth, right.depth), left.terms + right.terms), at);
    }

    static Part call(Function function, List<Part> arguments, Token at) throws Wrong {
        var expr = new Expr.Call(function, arguments.stream().map(Part::expr).toList());
        int depth = arguments.stream().mapToInt(Part::depth).max().orElse(0);
        long terms = arguments.stream().mapToLong(Part::terms).sum();
        return checked(new Part(expr, 1 + depth, terms), at);
    }

    static Part either(Comparison.Relation relation, Part left, Part right, Part then, Part otherwise, Token at)
            throws Wrong {
        var expr = new Expr.If(new Comparison(relation, left.expr, right.expr), then.expr, otherwise.expr);
        int depth = Math.max(Math.max(left.depth, right.depth), Math.max(then.depth, otherwise.depth));
        return checked(new Part(expr, 1 + depth, left.terms + right.terms + Math.min(then.terms, otherwise.terms)), at);
    }

    static Part sum(String index, Part from, Part to, Part term, Token at) throws Wrong {
        int depth = 1 + Math.max(term.depth, Math.max(from.depth, to.depth));
        double count = Math.clamp(
                1 + Math.floor(bound(to.expr)) - Math.ceil(bound(from.expr)), 0, 1 + (double) Limits.SUM_TERMS);
        long terms = from.terms + to.terms + (Double.isNaN(count) ? 0 : (long) count) * (1 + term.terms);
        return checked(new Part(new Expr.Sum(index, from.expr, to.expr, term.expr), depth, terms), at);
    }

    /** Returns a bound that is a number, NaN for one that depends on something. */
    private static double bound(Expr bound) {
        return switch (Simplification.of(bound)) {
            case Expr.Literal(double value) -> value;
            case Expr.Negative(Expr.Literal(double value)) -> -value;
            default -> Double.NaN;
        };
    }

    static Wrong tooDeep(int limit, Token at) {
        return new Wrong(at.column(), "the function is nested too deeply; at most %d levels are read".formatted(limit));
    }

    private static Part checked(Part part, Token at) throws Wrong {
        if (part.depth > Limits.DEPTH) throw tooDeep(Limits.DEPTH, at);
        if (part.terms > Limits.SUM_TERMS)
            throw new Wrong(at.column(), "the sums have more than %d terms".formatted(Limits.SUM_TERMS));
        return part;
    }
}
