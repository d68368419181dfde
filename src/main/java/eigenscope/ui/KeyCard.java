package eigenscope.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of all keys, derived from the actions and from what sliders and handles do. */
final class KeyCard extends VBox {
    private static final double WIDTH = 620;
    private static final List<List<String>> ON_HANDLES = List.of(
            List.of("Move a handle, a slider or a number by a step", "Arrows"),
            List.of("\u2026 by ten steps", "Shift+Arrows"),
            List.of("\u2026 by a tenth of a step", "Ctrl+Arrows"),
            List.of("\u2026 to the ends of its range", "Home, End"),
            List.of("Type the exact place of a handle", "Enter"),
            List.of("Keep off the lines a handle locks on", "Alt while dragging"),
            List.of("Take a point of a data set away", "Delete, right click"),
            List.of("Pan where a press sets a point", "Shift+Drag, right drag"),
            List.of("Set a point on a surface; turn it", "Click; drag"),
            List.of("Zoom the figure; as it started", "Wheel, + \u2212; 0 or double click"));

    private final ScrollPane scroll;

    KeyCard(Actions actions) {
        getStyleClass().addAll("card", "keys");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        var title = new Label("Keys");
        title.getStyleClass().add("card-title");
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        for (var action : actions.all()) if (!action.keys().isEmpty()) row(grid, action.name(), action.shownKeys());
        for (var line : ON_HANDLES) row(grid, line.get(0), line.get(1));
        scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        getChildren().addAll(title, scroll);
    }

    private static void row(GridPane grid, String name, String keys) {
        var key = new Label(keys);
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        grid.addRow(grid.getRowCount(), new Label(name), key);
    }

    /** Returns what takes the keyboard: arrows scroll it. */
    ScrollPane scroll() {
        return scroll;
    }
}
