package eigenscope.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A control with a hint: beside it where the hint is no higher there, else beneath. */
final class Beside extends Region {
    private static final double GAP = 12;
    private static final double BENEATH = 4;

    private final Region control;
    private final Label hint;

    Beside(Region control, Label hint) {
        this.control = control;
        this.hint = hint;
        hint.setWrapText(true);
        hint.setMinWidth(0);
        getChildren().setAll(control, hint);
    }

    private double room(double width) {
        return width - control.prefWidth(-1) - GAP;
    }

    private boolean fits(double width) {
        double room = room(width);
        // Narrower than a long word, lines would break inside it.
        return room >= control.prefWidth(-1) / 2 && hint.prefHeight(room) <= control.prefHeight(-1);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return control.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return control.prefWidth(-1) + GAP + hint.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = control.prefHeight(-1);
        return width < 0 || fits(width) ? high : high + BENEATH + hint.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double wide = Math.min(width, control.prefWidth(-1));
        double high = control.prefHeight(-1);
        control.resizeRelocate(0, 0, wide, high);
        if (fits(width)) {
            double tall = hint.prefHeight(room(width));
            hint.resizeRelocate(wide + GAP, snapPositionY((high - tall) / 2), room(width), tall);
        } else hint.resizeRelocate(0, high + BENEATH, width, hint.prefHeight(width));
    }
}
