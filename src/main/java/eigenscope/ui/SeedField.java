package eigenscope.ui;

import eigenscope.topic.Seed;
import eigenscope.topic.State;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A seed: a box, and a button that takes the next. */
final class SeedField implements Field {
    private final Seed param;
    private final TextField box = new TextField();
    private final Entry entry;
    private final VBox node = new VBox();
    private long shown;

    SeedField(Session session, Seed param) {
        this.param = param;
        shown = session.state().get(param);
        box.setId("text-" + param.id());
        box.setAccessibleText(param.meta().label());
        box.getStyleClass().add("seed-box");
        var complaint = new Complaint();
        entry = new Entry(box, complaint, new Entry.Content() {
            @Override
            public String exact() {
                return session.state().text(param);
            }

            @Override
            public void take(String text) {
                session.change(session.state().set(param.id(), text), "");
            }
        });
        var next = new Button("New", new FontIcon(Feather.SHUFFLE));
        next.setId("new-" + param.id());
        next.setAccessibleText("New seed");
        next.setTooltip(new Tooltip("Draw other random numbers"));
        next.getStyleClass().add("small-button");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.setOnAction(e -> {
            var state = session.state();
            session.change(state.with(param, param.sample(Seed.generator(state.get(param)))), "");
        });
        var name = Caption.words(param);
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(box, Priority.ALWAYS);
        var line = new HBox(name, box, next);
        line.getStyleClass().add("seed-line");
        line.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("field");
        node.getChildren().addAll(line, complaint);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(State state) {
        long value = state.get(param);
        if (value == shown) return;
        shown = value;
        entry.refresh();
    }

    @Override
    public void focus() {
        box.requestFocus();
    }
}
