package eigenscope.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A picture with a panel at its right or below it. The panel keeps its size in pixels, since the picture wants the rest, whatever that is;
 * in a small window it takes its share at most.
 */
final class Parting extends SplitPane {
    private final String name;
    private final Region panel;
    private final Splits splits;
    private final double usual;
    private final double share;
    private double extent;

    /**
     * Parts two things.
     *
     * @param usual the panel's size in pixels until a hand resizes it
     * @param share the most of the whole it takes by itself, 0 to 1
     */
    Parting(Orientation orientation, String name, Region picture, Region panel, Splits splits, double usual, double share) {
        super(picture, panel);
        this.name = name;
        this.panel = panel;
        this.splits = splits;
        this.usual = usual;
        this.share = share;
        setId("split-" + name);
        setOrientation(orientation);
        setMinSize(0, 0);
        addEventFilter(MouseEvent.MOUSE_RELEASED, e -> remember());
        widthProperty().subscribe(this::place);
        heightProperty().subscribe(this::place);
    }

    private boolean isAcross() {
        return getOrientation() == Orientation.HORIZONTAL;
    }

    private double panelSize() {
        return isAcross() ? panel.getWidth() : panel.getHeight();
    }

    private void place() {
        double now = isAcross() ? getWidth() : getHeight();
        if (now == extent || now < 1 || getDividers().isEmpty()) return;
        extent = now;
        setDividerPosition(0, 1 - Math.min(splits.size(name, usual), share * now) / now);
    }

    private void remember() {
        double size = Math.rint(panelSize());
        double expected = Math.rint(Math.min(splits.size(name, usual), share * extent));
        if (getDividers().isEmpty() || Math.abs(size - expected) <= 2) return;
        splits.resize(name, size);
    }

    /** Shows the panel, or the picture alone. */
    void alone(boolean is) {
        if (is) {
            getItems().remove(panel);
        } else if (!getItems().contains(panel)) {
            getItems().add(panel);
            extent = 0;
            place();
        }
    }
}
