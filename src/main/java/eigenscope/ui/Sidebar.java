package eigenscope.ui;

import eigenscope.topic.Catalogue;
import eigenscope.topic.Topic;
import eigenscope.topic.Wing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Wings with their topics, and how far the learner came in each. */
final class Sidebar extends ScrollPane {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Progress progress;

    /** @param open goes to a topic by its id */
    Sidebar(Catalogue catalogue, Progress progress, Consumer<String> open) {
        this.progress = progress;
        setId("sidebar");
        getStyleClass().add("sidebar");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        var column = new VBox();
        column.getStyleClass().add("sidebar-column");
        for (Wing wing : Wing.values()) {
            var topics = catalogue.topics().stream()
                    .filter(t -> t.about().wing() == wing)
                    .toList();
            if (!topics.isEmpty()) column.getChildren().add(wing(wing, topics, open));
        }
        setContent(column);
        progress.onChange(lesson -> refresh());
        refresh();
    }

    private VBox wing(Wing wing, List<? extends Topic<?>> topics, Consumer<String> open) {
        var heading = new Label(wing.title().toUpperCase(Locale.ROOT));
        heading.getStyleClass().add("heading");
        var box = new VBox(heading);
        box.getStyleClass().add("wing");
        for (var topic : topics) {
            var about = topic.about();
            var row = new Row(about.title());
            row.setId("topic-" + about.id());
            row.setOnAction(e -> open.accept(about.id()));
            rows.put(about.id(), row);
            box.getChildren().add(row);
        }
        return box;
    }

    /** Shows which topic is open. */
    void select(String topic) {
        rows.forEach((id, row) -> row.pseudoClassStateChanged(SELECTED, id.equals(topic)));
    }

    private void refresh() {
        rows.forEach((id, row) -> row.show(progress.of(id).fraction()));
    }

    /** A topic's title and a bar. */
    private static final class Row extends Button {
        private static final double BAR = 26;

        private final Region done = new Region();
        private final String title;

        Row(String title) {
            this.title = title;
            getStyleClass().setAll("topic-row");
            setMaxWidth(Double.MAX_VALUE);
            var name = new Label(title);
            name.getStyleClass().add("topic-name");
            name.setMinWidth(0);
            name.setTextOverrun(OverrunStyle.ELLIPSIS);
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            var bar = new HBox(done);
            bar.getStyleClass().add("topic-bar");
            bar.setMinSize(BAR, 4);
            bar.setMaxSize(BAR, 4);
            done.getStyleClass().add("topic-done");
            var line = new HBox(8, name, bar);
            line.setAlignment(Pos.CENTER_LEFT);
            line.prefWidthProperty().bind(widthProperty().subtract(20));
            setGraphic(line);
        }

        void show(double fraction) {
            done.setMinWidth(BAR * fraction);
            done.setMaxWidth(BAR * fraction);
            setAccessibleText(title + ", lesson " + Math.round(100 * fraction) + " percent done");
        }
    }
}
