package eigenscope.ui;

import eigenscope.topic.Numbers;
import eigenscope.topic.Readout;
import eigenscope.topic.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The numbers worth showing, one a line. A click copies one in full. */
final class Readouts extends VBox {
    private static final PseudoClass UNDEFINED = PseudoClass.getPseudoClass("undefined");

    private final Map<String, Line> lines = new LinkedHashMap<>();

    private static final class Line extends HBox {
        private final String name;
        private final Label number = new Label();
        private Value value = new Value.Words("");

        Line(Session session, Readout<?> readout) {
            name = readout.label();
            var label = new Label(name);
            label.getStyleClass().add("readout-name");
            label.setMinWidth(USE_PREF_SIZE);
            number.getStyleClass().add("readout-value");
            number.setId("readout-" + readout.id());
            number.setMaxWidth(Double.MAX_VALUE);
            number.setMinWidth(0);
            number.setWrapText(true);
            number.setAlignment(Pos.BASELINE_RIGHT);
            setHgrow(number, Priority.ALWAYS);
            getStyleClass().add("readout");
            setAlignment(Pos.BASELINE_LEFT);
            getChildren().setAll(label, number);
            setCursor(Cursor.HAND);
            Tooltip.install(this, new Tooltip("Click to copy"));
            setOnMouseClicked(e -> {
                var content = new ClipboardContent();
                content.putString(exact(value));
                Clipboard.getSystemClipboard().setContent(content);
                session.notice("Copied " + exact(value));
            });
            Lit.tie(session, this, readout.term());
        }

        void show(Value next) {
            if (next.equals(value)) return;
            value = next;
            String text = next.show();
            if (text.equals(number.getText())) return;
            number.setText(text);
            number.setAccessibleText(name + ": " + text);
            number.pseudoClassStateChanged(UNDEFINED, next instanceof Value.Undefined);
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

    /** Returns a value with all its digits. */
    static String exact(Value value) {
        return switch (value) {
            case Value.Num(double x) when Double.isFinite(x) -> Numbers.format(x);
            case Value.Num(double x) -> x > 0 ? "Infinity" : "-Infinity";
            case Value.Cplx(var z) -> "[%s, %s]".formatted(Numbers.format(z.re()), Numbers.format(z.im()));
            case Value.Angle(double radians) -> Numbers.format(radians);
            case Value.Many(var values) ->
                values.stream().map(Readouts::exact).collect(Collectors.joining(", ", "[", "]"));
            case Value.Words _, Value.Truth _, Value.Undefined _ -> value.show();
        };
    }
}
