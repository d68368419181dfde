package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.CompiledTrees.call;
import static eigenscope.engine.calculus.CompiledTrees.letter;
import static eigenscope.engine.calculus.CompiledTrees.minus;
import static eigenscope.engine.calculus.CompiledTrees.negative;
import static eigenscope.engine.calculus.CompiledTrees.number;
import static eigenscope.engine.calculus.CompiledTrees.over;
import static eigenscope.engine.calculus.CompiledTrees.plus;
import static eigenscope.engine.calculus.CompiledTrees.power;
import static eigenscope.engine.calculus.CompiledTrees.sum;
import static eigenscope.engine.calculus.CompiledTrees.times;
import static eigenscope.engine.calculus.CompiledTrees.when;

import eigenscope.engine.calculus.Comparison.Relation;
import java.util.List;
import java.util.random.RandomGenerator;

/** Trees at random, of every kind of node. */
final class CompiledRandomTrees {
    private static final List<Function> TAME = List.of(
            Function.SIN,
            Function.COS,
            Function.TANH,
            Function.ATAN,
            Function.SIGMOID,
            Function.SOFTPLUS,
            Function.GELU,
            Function.ERF);

    private final RandomGenerator random;
    private final List<String> letters;

    CompiledRandomTrees(RandomGenerator random, String... letters) {
        this.random = random;
        this.letters = List.of(letters);
    }

    /** Returns a tree of anything, often undefined at a point. */
    Expr any(int depth) {
        if (depth == 0) return leaf();
        return switch (random.nextInt(9)) {
            case 0 -> plus(any(depth - 1), any(depth - 1));
            case 1 -> minus(any(depth - 1), any(depth - 1));
            case 2 -> times(any(depth - 1), any(depth - 1));
            case 3 -> over(any(depth - 1), any(depth - 1));
            case 4 -> power(any(depth - 1), random.nextBoolean() ? number(random.nextInt(6)) : any(depth - 1));
            case 5 -> when(any(depth - 1), anyOf(Relation.values()), any(depth - 1), any(depth - 1), any(depth - 1));
            case 6 -> {
                Expr term = new CompiledRandomTrees(random, letters.getFirst(), letters.getLast(), "k" + depth)
                        .any(depth - 1);
                yield sum("k" + depth, number(random.nextInt(3)), number(3), term);
            }
            default -> {
                var function = anyOf(Function.values());
                yield function.fewest() == 1
                        ? call(function, any(depth - 1))
                        : call(function, any(depth - 1), any(depth - 1));
            }
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
            default -> call(TAME.get(random.nextInt(TAME.size())), smooth(depth - 1));
        };
    }

    private <T> T anyOf(T[] things) {
        return things[random.nextInt(things.length)];
    }

    private Expr leaf() {
        return switch (random.nextInt(5)) {
            case 0 -> number(Math.rint(random.nextDouble(-40, 40)) / 8);
            case 1 -> negative(letter(letters.getFirst()));
            default -> letter(letters.get(random.nextInt(letters.size())));
        };
    }
}
