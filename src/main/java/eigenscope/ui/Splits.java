package eigenscope.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * Where panels are parted, the same for every topic. What stands first takes the room that a larger window gives; the others keep their
 * sizes, which are remembered in pixels because a picture wants the rest, whatever it is.
 */
final class Splits {
    private final Map<String, Double> sizes = new LinkedHashMap<>();
    private final Channel<String> changes = new Channel<>();

    Splits(Map<String, Double> remembered) {
        sizes.putAll(remembered);
    }

    /** Returns the sizes of the panels that were parted, in pixels, by name. */
    Map<String, Double> sizes() {
        return Collections.unmodifiableMap(sizes);
    }

    /** Listens to the names of panels whose size changes. */
    void onChange(Consumer<String> listener) {
        changes.add(listener);
    }

    /** Puts a panel to the right of what takes the room. */
    SplitPane horizontal(String name, Region first, Region panel) {
        return pane(Orientation.HORIZONTAL, name, first, panel);
    }

    /** Puts a panel below what takes the room. */
    SplitPane vertical(String name, Region first, Region panel) {
        return pane(Orientation.VERTICAL, name, first, panel);
    }

    private SplitPane pane(Orientation orientation, String name, Region first, Region panel) {
        boolean across = orientation == Orientation.HORIZONTAL;
        var pane = new SplitPane(first, panel);
        pane.setOrientation(orientation);
        pane.setId("split-" + name);
        pane.setMinSize(0, 0);
        SplitPane.setResizableWithParent(panel, false);
        Double size = sizes.get(name);
        if (size != null && across) panel.setPrefWidth(size);
        if (size != null && !across) panel.setPrefHeight(size);
        var extent = across ? panel.widthProperty() : panel.heightProperty();
        extent.subscribe(now -> {
            if (now.doubleValue() < 1 || panel.getParent() == null) return;
            sizes.put(name, now.doubleValue());
            changes.send(name);
        });
        return pane;
    }
}
