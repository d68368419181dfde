package eigenscope.ui;

import eigenscope.topic.Claim;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What is true whatever the learner does, each with a tick; a cross would be a bug of ours, and is shown. */
final class Laws extends VBox {
    private static final PseudoClass BROKEN = PseudoClass.getPseudoClass("broken");

    private final Map<String, Line> lines = new LinkedHashMap<>();

    private static final class Line extends HBox {
        private final String words;
        private final FontIcon icon = new FontIcon(Feather.CHECK);
        private boolean holds = true;

        Line(Claim<?> law) {
            words = law.words();
            var label = new Label(words);
            label.setId("law-" + law.id());
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            setHgrow(label, Priority.ALWAYS);
            getStyleClass().add("law");
            setAlignment(Pos.CENTER_LEFT);
            getChildren().setAll(label, icon);
            setAccessibleText(words + ": true");
        }

        void show(boolean next) {
            if (next == holds) return;
            holds = next;
            icon.setIconCode(next ? Feather.CHECK : Feather.X);
            icon.pseudoClassStateChanged(BROKEN, !next);
            setAccessibleText(words + (next ? ": true" : ": not true"));
        }
    }

    Laws(Session session) {
        getStyleClass().add("laws");
        for (var law : session.topic().laws()) lines.put(law.id(), new Line(law));
        getChildren().setAll(lines.values());
    }

    /** Shows by their ids which hold. */
    void show(Map<String, Boolean> verdicts) {
        verdicts.forEach((id, holds) -> lines.get(id).show(holds));
    }
}
