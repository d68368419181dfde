package eigenscope.ui;

import eigenscope.topic.Readout;
import eigenscope.topic.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The numbers worth showing, one a line. A click copies one in full. */
final class Readouts extends VBox {
    private static final PseudoClass UNDEFINED = PseudoClass.getPseudoClass("undefined");

    /** What stands in the place of a number that a question asks for. */
    private static final Value VEILED = new Value.Words("?");

    private final Map<String, Line> lines = new LinkedHashMap<>();

    private static final class Line extends Region {
        private static final double GAP = 12;

        private final Session session;
        private final Readout<?> readout;
        private final Label name;
        private final Label number = new Label();
        private Value value = new Value.Words("");
        private double narrow;
        private boolean showing;

        Line(Session session, Readout<?> readout) {
            this.session = session;
            this.readout = readout;
            name = new Label(readout.label());
            name.getStyleClass().add("readout-name");
            number.getStyleClass().add("readout-value");
            number.setId("readout-" + readout.id());
            number.setWrapText(true);
            number.setAlignment(Pos.BASELINE_RIGHT);
            getStyleClass().add("readout");
            getChildren().setAll(name, number);
            setCursor(Cursor.HAND);
            Tooltip.install(this, new Tooltip("Click to copy"));
            setOnMouseClicked(e -> copy());
            Lit.tie(session, this, readout.term());
        }

        private void copy() {
            if (isVeiled()) return;
            var content = new ClipboardContent();
            content.putString(Wording.exact(value));
            Clipboard.getSystemClipboard().setContent(content);
            session.notice("Copied " + Wording.exact(value));
        }

        private boolean isVeiled() {
            return readout.id().equals(session.veiled());
        }

        void show(Value next) {
            var seen = isVeiled() ? VEILED : next;
            if (seen.equals(value)) return;
            value = seen;
            String text = Wording.whole(seen);
            if (text.equals(number.getText())) return;
            showing = true;
            number.setText(text);
            showing = false;
            if (snapSizeY(computePrefHeight(getWidth())) != getHeight()) requestLayout();
            number.setAccessibleText(readout.label() + ": " + text);
            number.pseudoClassStateChanged(UNDEFINED, seen instanceof Value.Undefined);
        }

        /** Another number, which stands where the last one stood, is no reason to lay out the whole inspector. */
        @Override
        public void requestLayout() {
            if (showing && getWidth() > 0) setNeedsLayout(true);
            else super.requestLayout();
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        /** Says whether the number stands beneath its name; once it had to in a width, it stays there, or lines would jump under the hand. */
        private boolean isStacked(double width) {
            boolean isOneLine = number.getText().indexOf('\n') < 0;
            if (!isOneLine || name.prefWidth(-1) + GAP + number.prefWidth(-1) > room(width)) narrow = width;
            return width <= narrow;
        }

        private double room(double width) {
            return width - snappedLeftInset() - snappedRightInset();
        }

        @Override
        protected double computePrefWidth(double height) {
            return name.prefWidth(-1) + GAP + number.prefWidth(-1);
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            double insets = snappedTopInset() + snappedBottomInset();
            double first = name.prefHeight(-1);
            return insets + (width > 0 && isStacked(width) ? first + number.prefHeight(room(width)) : first);
        }

        @Override
        protected void layoutChildren() {
            double left = snappedLeftInset();
            double top = snappedTopInset();
            double room = room(getWidth());
            double first = name.prefHeight(-1);
            name.resizeRelocate(left, top, Math.min(name.prefWidth(-1), room), first);
            if (isStacked(getWidth())) number.resizeRelocate(left, top + first, room, number.prefHeight(room));
            else number.resizeRelocate(left, top, room, first);
        }
    }

    Readouts(Session session) {
        getStyleClass().add("readouts");
        for (var readout : session.topic().readouts()) lines.put(readout.id(), new Line(session, readout));
        getChildren().setAll(lines.values());
    }

    /** Shows values by their ids. */
    void show(Map<String, Value> values) {
        values.forEach((id, value) -> lines.get(id).show(value));
    }
}
