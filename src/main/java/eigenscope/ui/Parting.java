package eigenscope.ui;

import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A picture with a panel at its right or below it, and a line between them to drag. The panel keeps its size in pixels, since the picture
 * wants the rest, whatever that is; in a small window it takes its share at most. JavaFX's SplitPane keeps proportions instead, and learns
 * its first one a layout too late.
 */
final class Parting extends Region {
    private static final double LINE = 1;
    private static final double HANDLE = 7;
    private static final double SMALLEST = 150;

    private final boolean across;
    private final String name;
    private final Region picture;
    private final Region panel;
    private final Region line = new Region();
    private final Region handle = new Region();
    private final Splits splits;
    private final double usual;
    private final double share;
    private double scale = 1;

    /**
     * Parts two things.
     *
     * @param orientation horizontal for a panel at the right, vertical for one below
     * @param usual the panel's size in pixels until a hand resizes it
     * @param share the most of the whole it takes, 0 to 1
     */
    Parting(
            Orientation orientation,
            String name,
            Region picture,
            Region panel,
            Splits splits,
            double usual,
            double share) {
        across = orientation == Orientation.HORIZONTAL;
        this.name = name;
        this.picture = picture;
        this.panel = panel;
        this.splits = splits;
        this.usual = usual;
        this.share = share;
        setMinSize(0, 0);
        line.getStyleClass().add("parting-line");
        handle.setId("parting-" + name);
        handle.getStyleClass().add("parting-handle");
        handle.setCursor(across ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        getChildren().addAll(picture, panel, line, handle);
        splits.onChange(resized -> requestLayout());
    }

    /** Makes the panel as much larger as its type is. */
    void scale(double factor) {
        scale = factor;
        requestLayout();
    }

    private void drag(MouseEvent event) {
        var at = sceneToLocal(event.getSceneX(), event.getSceneY());
        double size = across ? getWidth() - at.getX() : getHeight() - at.getY();
        splits.resize(name, Math.rint(Math.max(SMALLEST, size) / scale));
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        double extent = across ? getWidth() : getHeight();
        boolean both = panel.getParent() == this;
        double size = both ? Math.rint(Math.min(scale * splits.size(name, usual), share * extent)) : -LINE;
        double rest = Math.max(0, extent - size - LINE);
        place(picture, 0, rest);
        if (!both) return;
        place(line, rest, LINE);
        place(handle, rest - HANDLE / 2, HANDLE);
        place(panel, rest + LINE, size);
    }

    private void place(Region part, double from, double size) {
        if (across) part.resizeRelocate(from, 0, size, getHeight());
        else part.resizeRelocate(0, from, getWidth(), size);
    }

    /** Shows the picture alone, or both again. */
    void alone(boolean is) {
        if (is) getChildren().removeAll(panel, line, handle);
        else if (panel.getParent() == null) getChildren().addAll(panel, line, handle);
    }
}
