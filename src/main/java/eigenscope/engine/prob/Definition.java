package eigenscope.engine.prob;

import java.util.List;
import java.util.function.Function;

/**
 * What a family is called, which numbers it is given, and how they make a distribution; each family's stands with its record.
 *
 * @param title the name on screen
 * @param making from as many legal numbers as there are parameters
 * @param parameters in order
 */
record Definition(String title, Function<double[], Made> making, List<Parameter> parameters) {
    /** Keeps its own copy. */
    Definition {
        parameters = List.copyOf(parameters);
    }

    static Definition of(String title, Function<double[], Made> making, Parameter... parameters) {
        return new Definition(title, making, List.of(parameters));
    }
}
