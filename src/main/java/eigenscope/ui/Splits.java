package eigenscope.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** How large the panels beside the picture are, in pixels, by name: the same for every topic, and remembered. */
final class Splits {
    private final Map<String, Double> sizes = new LinkedHashMap<>();
    private final Channel<String> changes = new Channel<>();

    Splits(Map<String, Double> remembered) {
        sizes.putAll(remembered);
    }

    /** Returns the sizes of the panels that were resized. */
    Map<String, Double> sizes() {
        return Collections.unmodifiableMap(sizes);
    }

    /** Returns the size of a panel, the given one if it was never resized. */
    double size(String name, double usual) {
        return sizes.getOrDefault(name, usual);
    }

    /** Resizes a panel. */
    void resize(String name, double size) {
        sizes.put(name, size);
        changes.send(name);
    }

    /** Listens to the names of panels that are resized. */
    void onChange(Consumer<String> listener) {
        changes.add(listener);
    }
}
