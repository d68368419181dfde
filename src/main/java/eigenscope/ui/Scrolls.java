package eigenscope.ui;

import javafx.scene.control.ScrollPane;

/** Scroll panes over what changes all the time. */
final class Scrolls {
    private Scrolls() {}

    /**
     * Paints what changes inside a scroll pane, and that only: the skin keeps a picture of the whole content, which is made anew whenever a
     * digit changes.
     */
    static void paintDirectly(ScrollPane pane) {
        pane.skinProperty().subscribe(skin -> {
            var viewport = pane.lookup(".viewport");
            if (skin != null && viewport != null) viewport.setCache(false);
        });
    }
}
