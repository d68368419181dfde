package eigenscope.engine.calculus;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Trees of every kind of node. */
record RandomExpr(RandomGenerator random, List<String> letters) {
    private static final double[] NUMBERS = {0, 1, 2, 3, 10, 0.5, 0.1, 2.5, 1e-3, 1e21, 4.9e-324, Double.MAX_VALUE, 7};

    RandomExpr(RandomGenerator random) {
        this(random, List.of("x", "y", "w1", "α", "γ2", "n"));
    }

    /** Returns a tree with at most so many nodes from root to leaf. */
    Expr next(int depth) {
        if (depth <= 1 || random.nextInt(8) == 0) return leaf();
        return switch (random.nextInt(10)) {
            case 0 -> new Expr.Negative(next(depth - 1));
            case 1, 2 -> call(depth);
            case 3 -> new Expr.If(comparison(depth), next(depth - 1), next(depth - 1));
            case 4 -> sum(depth);
            default -> new Expr.Binary(pick(Operator.values()), next(depth - 1), next(depth - 1));
        };
    }

    private Expr leaf() {
        return switch (random.nextInt(4)) {
            case 0 -> new Expr.Literal(NUMBERS[random.nextInt(NUMBERS.length)]);
            case 1 -> new Expr.Named(pick(Constant.values()));
            default -> new Expr.Variable(letters.get(random.nextInt(letters.size())));
        };
    }

    private Comparison comparison(int depth) {
        return new Comparison(pick(Comparison.Relation.values()), next(depth - 1), next(depth - 1));
    }

    private Expr call(int depth) {
        Function function = pick(Function.values());
        int arguments = function.most() > 3 ? 2 + random.nextInt(2) : function.most();
        return new Expr.Call(
                function,
                Stream.generate(() -> next(depth - 1)).limit(arguments).toList());
    }

    /** A sum of few terms. */
    private Expr sum(int depth) {
        Expr to = random.nextBoolean() ? new Expr.Literal(random.nextInt(5)) : new Expr.Variable("n");
        return new Expr.Sum("i", new Expr.Literal(1), to, new RandomExpr(random, List.of("x", "i")).next(depth - 1));
    }

    private <E> E pick(E[] all) {
        return all[random.nextInt(all.length)];
    }
}
