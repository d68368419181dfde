package eigenscope.topic;

import java.util.function.UnaryOperator;

/**
 * A state worth starting from.
 *
 * @param id the name in commands and lessons, kebab-case
 * @param title the name on screen
 * @param change what it does to the present state; pure
 */
public record Preset(String id, String title, UnaryOperator<State> change) {
    /** A preset that is called on screen as in commands, but for hyphens. */
    public Preset(String id, UnaryOperator<State> change) {
        this(id, id.replace('-', ' '), change);
    }

    /** Calls it by a name that has capitals or accents. */
    public Preset called(String name) {
        return new Preset(id, name, change);
    }
}
