package eigenscope.ui;

import eigenscope.topic.Param;
import eigenscope.topic.Samples;
import eigenscope.topic.Seed;
import eigenscope.topic.State;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A value typed as text: a seed, a data set. */
final class TextualField<T> implements Field {
    private static final int VISIBLE_ROWS = 6;

    private final Param<T> param;
    private final TextInputControl input;
    private final Entry entry;
    private final Label note = new Label();
    private final VBox node = new VBox();
    private T shown;

    /** How a value's text stands in the box. */
    private enum Layout {
        LINE,
        ROWS;

        String laid(String text) {
            return this == ROWS ? text.replace("; ", "\n").replace('-', '\u2212') : text;
        }

        String read(String text) {
            return this == ROWS ? text.strip().replaceAll("\\s*\\R\\s*", "; ") : text;
        }
    }

    private TextualField(Session session, Param<T> param, TextInputControl input, Layout layout, String heading) {
        this.param = param;
        this.input = input;
        input.setId("text-" + param.id());
        input.setAccessibleText(param.meta().label());
        var complaint = new Complaint();
        entry = new Entry(input, complaint, new Entry.Content() {
            @Override
            public String exact() {
                return layout.laid(session.state().text(param));
            }

            @Override
            public void take(String text) {
                session.change(session.state().set(param.id(), layout.read(text)), "");
            }
        });
        shown = session.state().get(param);
        node.getStyleClass().add("field");
        Caption.above(node, session, param, heading);
        node.getChildren().addAll(input, complaint);
    }

    /** Returns the field of a seed: a box, and a button that takes the next. */
    static Field of(Session session, Seed param) {
        var box = new TextField();
        box.getStyleClass().add("seed-box");
        var field = new TextualField<>(
                session, param, box, Layout.LINE, param.meta().label());
        var next = new Button("New", new FontIcon(Feather.SHUFFLE));
        next.setId("new-" + param.id());
        next.setAccessibleText("New seed");
        next.setTooltip(new Tooltip("Draw other random numbers"));
        next.getStyleClass().add("small-button");
        next.setOnAction(e -> {
            var state = session.state();
            session.change(state.with(param, param.sample(Seed.generator(state.get(param)))), "");
        });
        HBox.setHgrow(box, Priority.ALWAYS);
        var line = new HBox();
        line.getStyleClass().add("seed-line");
        line.setAlignment(Pos.CENTER_LEFT);
        field.node.getChildren().set(field.node.getChildren().indexOf(box), line);
        next.setMinWidth(Region.USE_PREF_SIZE);
        var name = Caption.words(param);
        name.setMinWidth(Region.USE_PREF_SIZE);
        line.getChildren().setAll(name, box, next);
        return field;
    }

    /** Returns the field of a data set: a row a line, and how many there are. */
    static Field of(Session session, Samples param, String heading) {
        var box = new TextArea();
        box.setPrefRowCount(VISIBLE_ROWS);
        box.getStyleClass().add("code-box");
        box.setTooltip(new Tooltip("A row a line. Ctrl+Enter takes them."));
        var field = new TextualField<>(session, param, box, Layout.ROWS, heading);
        field.note.getStyleClass().add("hint");
        field.node.getChildren().add(field.note);
        return field;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public List<Param<?>> params() {
        return List.of(param);
    }

    @Override
    public void show(State state) {
        T value = state.get(param);
        if (value instanceof List<?> rows) note.setText(rows.size() == 1 ? "1 row" : rows.size() + " rows");
        if (value.equals(shown)) return;
        shown = value;
        entry.refresh();
    }

    @Override
    public void focus() {
        input.requestFocus();
    }
}
