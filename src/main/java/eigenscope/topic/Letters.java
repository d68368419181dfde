package eigenscope.topic;

import eigenscope.engine.calculus.Expr;
import eigenscope.engine.calculus.Variables;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The letters a typed function may have.
 *
 * @param variables those it is a function of
 * @param free those that become parameters with a slider where they stand in the function
 */
public record Letters(List<String> variables, List<String> free) {
    /** Keeps its own copies. */
    public Letters {
        variables = List.copyOf(variables);
        free = List.copyOf(free);
    }

    /** Returns letters a function is of, and no others. */
    public static Letters of(String... variables) {
        return new Letters(List.of(variables), List.of());
    }

    /**
     * Allows the letters a to z besides, but for e.
     *
     * @param taken ids of the topic's other parameters that are single letters
     */
    public Letters andSliders(String... taken) {
        List<String> all =
                IntStream.rangeClosed('a', 'z').mapToObj(Character::toString).toList();
        return new Letters(variables, all)
                .without("e")
                .without(variables.toArray(String[]::new))
                .without(taken);
    }

    /** Returns the same with some letters not free. */
    Letters without(String... taken) {
        return new Letters(
                variables,
                free.stream().filter(f -> !Arrays.asList(taken).contains(f)).toList());
    }

    /** Returns all of them. */
    List<String> known() {
        return Stream.concat(variables.stream(), free.stream()).toList();
    }

    /** Returns the first letter of a function that is none of these. */
    Optional<String> strangeIn(Expr expr) {
        return Variables.of(expr).stream()
                .filter(letter -> !known().contains(letter))
                .findFirst();
    }

    /** Returns the free ones that stand in a function, in their order there. */
    List<String> freeIn(Expr expr) {
        return Variables.of(expr).stream().filter(free::contains).toList();
    }
}
