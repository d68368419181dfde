package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.CompiledTrees.call;
import static eigenscope.engine.calculus.CompiledTrees.minus;
import static eigenscope.engine.calculus.CompiledTrees.number;
import static eigenscope.engine.calculus.CompiledTrees.over;
import static eigenscope.engine.calculus.CompiledTrees.plus;
import static eigenscope.engine.calculus.CompiledTrees.power;
import static eigenscope.engine.calculus.CompiledTrees.times;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Trees at random: of every kind of node, or smooth ones. */
record RandomExpr(RandomGenerator random, List<String> letters, List<Double> numbers) {
    /** Hard to write down. */
    private static final List<Double> ODD =
            List.of(0.0, 1.0, 2.0, 3.0, 10.0, 0.5, 0.1, 2.5, 1e-3, 1e21, 4.9e-324, Double.MAX_VALUE, 7.0);

    /** Of moderate size. */
    private static final List<Double> TAME =
            DoubleStream.iterate(0, x -> x <= 5, x -> x + 0.125).boxed().toList();

    private static final List<Function> SMOOTH = List.of(
            Function.SIN,
            Function.COS,
            Function.TANH,
            Function.ATAN,
            Function.SIGMOID,
            Function.SOFTPLUS,
            Function.GELU,
            Function.ERF);

    /** Trees with all sorts of letters and of numbers, to be written down. */
    RandomExpr(RandomGenerator random) {
        this(random, List.of("x", "y", "w1", "\u03B1", "\u03B32", "n"), ODD);
    }

    /** Trees with these letters and numbers of moderate size, to be computed. */
    static RandomExpr in(RandomGenerator random, String... letters) {
        return new RandomExpr(random, List.of(letters), TAME);
    }

    /** Returns a tree of anything, with at most so many nodes from root to leaf; often undefined at a point. */
    Expr next(int depth) {
        if (depth <= 1 || random.nextInt(8) == 0) return leaf();
        return switch (random.nextInt(10)) {
            case 0 -> new Expr.Negative(next(depth - 1));
            case 1, 2 -> called(depth);
            case 3 -> new Expr.If(comparison(depth), next(depth - 1), next(depth - 1));
            case 4 -> sum(depth);
            default -> new Expr.Binary(pick(List.of(Operator.values())), next(depth - 1), next(depth - 1));
        };
    }

    /** Returns a tree that is smooth and of moderate size wherever its letters are. */
    Expr smooth(int depth) {
        if (depth == 0) return leaf();
        return switch (random.nextInt(7)) {
            case 0 -> plus(smooth(depth - 1), smooth(depth - 1));
            case 1 -> minus(smooth(depth - 1), smooth(depth - 1));
            case 2 -> times(smooth(depth - 1), call(Function.SIN, smooth(depth - 1)));
            case 3 -> over(smooth(depth - 1), plus(number(1), power(smooth(depth - 1), 2)));
            case 4 -> power(plus(number(1.5), call(Function.COS, smooth(depth - 1))), call(Function.ATAN, leaf()));
            default -> call(pick(SMOOTH), smooth(depth - 1));
        };
    }

    private Expr leaf() {
        return switch (random.nextInt(4)) {
            case 0 -> number(pick(numbers));
            case 1 -> new Expr.Named(pick(List.of(Constant.values())));
            default -> new Expr.Variable(pick(letters));
        };
    }

    private Comparison comparison(int depth) {
        return new Comparison(pick(List.of(Comparison.Relation.values())), next(depth - 1), next(depth - 1));
    }

    private Expr called(int depth) {
        Function function = pick(List.of(Function.values()));
        int arguments = function.most() > 3 ? 2 + random.nextInt(2) : function.most();
        return new Expr.Call(
                function,
                Stream.generate(() -> next(depth - 1)).limit(arguments).toList());
    }

    /** A sum of few terms, each of a letter and the index; its end is a letter only where a letter counts. */
    private Expr sum(int depth) {
        boolean isFixed = !letters.contains("n") || random.nextBoolean();
        Expr to = isFixed ? number(random.nextInt(5)) : new Expr.Variable("n");
        var terms = new RandomExpr(random, List.of(pick(letters), "i"), numbers);
        return new Expr.Sum("i", number(1), to, terms.next(depth - 1));
    }

    private <E> E pick(List<E> all) {
        return all.get(random.nextInt(all.size()));
    }
}
