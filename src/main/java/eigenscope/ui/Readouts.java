package eigenscope.ui;

import eigenscope.figure.Ink;
import eigenscope.topic.Readout;
import eigenscope.topic.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The numbers worth showing, one a line. A click copies one in full. */
final class Readouts extends VBox {
    /** What stands in the place of a number that a question asks for. */
    private static final Value VEILED = new Value.Words("?");

    private final Map<String, Line> lines = new LinkedHashMap<>();

    /**
     * A name and its number. The number changes while a hand moves: it says nothing to the panels around as long as the line is as high as
     * it was.
     */
    private static final class Line extends Region {
        private static final double GAP = 12;

        private final Session session;
        private final Readout<?> readout;
        private final Label name;
        private final WordsView number;
        private Value value = new Value.Words("");
        private double narrow;

        Line(Session session, Readout<?> readout) {
            this.session = session;
            this.readout = readout;
            name = new Label(readout.label());
            name.getStyleClass().add("readout-name");
            name.setWrapText(true);
            number = new WordsView(session, true);
            number.setId("readout-" + readout.id());
            if (!readout.columns().isEmpty()) number.headed();
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
            String text = Wording.headed(seen, readout.columns());
            if (text.equals(number.words())) return;
            number.words(text, seen instanceof Value.Undefined ? Ink.MUTED : Ink.TEXT);
            number.setAccessibleText(readout.label() + ": " + text.replace(Character.toString(Tabular.BETWEEN), ", "));
            if (snapSizeY(computePrefHeight(getWidth())) != getHeight()) requestLayout();
            else layoutChildren();
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        /**
         * Says whether the number stands beneath its name; once it had to in a width, it stays there, or lines would jump under the hand. Why
         * there is none takes more room than numbers will.
         */
        private boolean isStacked(double width) {
            boolean isWide = number.words().indexOf('\n') >= 0 || naturalWidth() > room(width);
            if (isWide && !(value instanceof Value.Undefined)) narrow = Math.max(narrow, width);
            return isWide || width <= narrow;
        }

        private double naturalWidth() {
            return name.prefWidth(-1) + GAP + number.naturalWidth();
        }

        private double room(double width) {
            return width - snappedLeftInset() - snappedRightInset();
        }

        @Override
        protected double computePrefWidth(double height) {
            return naturalWidth();
        }

        @Override
        protected double computeMinWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            double insets = snappedTopInset() + snappedBottomInset();
            if (!(width > 0 && isStacked(width))) return insets + name.prefHeight(-1);
            return insets + name.prefHeight(room(width)) + number.height(room(width));
        }

        @Override
        protected void layoutChildren() {
            double left = snappedLeftInset();
            double top = snappedTopInset();
            double room = room(getWidth());
            boolean stacked = isStacked(getWidth());
            double first = name.prefHeight(stacked ? room : -1);
            name.resizeRelocate(left, top, Math.min(name.prefWidth(-1), room), first);
            // Half of the gap is left for what snapping takes: a line that fits must not break.
            double start = stacked ? left : snapPositionX(left + name.getWidth() + GAP / 2);
            double baseline = top + name.getBaselineOffset() + (stacked ? first : 0);
            number.stand(start, snapPositionY(baseline), left + room - start);
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
