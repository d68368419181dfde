package eigenscope.ui;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** How scroll panes are painted. */
final class Viewports {
    private Viewports() {}

    /**
     * Has a pane paint what has changed in it and no more. By itself it keeps an image of all it shows, which is good for scrolling; but one
     * number that changes paints the whole image anew.
     */
    static void paintInPlace(ScrollPane pane) {
        pane.skinProperty().subscribe(_ -> {
            Node viewport = pane.lookup(".viewport");
            if (viewport != null) viewport.setCache(false);
        });
    }
}
