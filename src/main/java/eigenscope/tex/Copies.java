package eigenscope.tex;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A table that hands out copies of what was put in. The parser writes on the atoms it looks up, as in {@code {=}} or
 * {@code \max\nolimits}, and would write for good: later formulas would be spaced otherwise.
 */
final class Copies<V> extends HashMap<String, V> {
    private final transient UnaryOperator<V> copy;

    Copies(Map<String, V> originals, UnaryOperator<V> copy) {
        super(originals);
        this.copy = copy;
    }

    @Override
    public V get(Object name) {
        V original = super.get(name);
        return original == null ? null : copy.apply(original);
    }
}
