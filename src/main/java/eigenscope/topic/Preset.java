package eigenscope.topic;

import java.util.function.UnaryOperator;

/**
 * A state worth starting from.
 *
 * @param id the name in commands and lessons, kebab-case
 * @param change what it does to the present state; pure
 */
public record Preset(String id, UnaryOperator<State> change) {}
