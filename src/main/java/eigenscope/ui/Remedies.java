package eigenscope.ui;

import eigenscope.topic.Remedy;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** What went wrong, and a button for each way out, in one line if there is room. */
final class Remedies extends FlowPane {
    private final Session session;
    private final Runnable onChange;
    private List<String> shown = List.of();

    /** @param onChange runs when there are others */
    Remedies(Session session, Runnable onChange) {
        this.session = session;
        this.onChange = onChange;
        getStyleClass().add("remedies");
        setPickOnBounds(false);
        setPrefWrapLength(Double.MAX_VALUE);
        session.onFrame(frame -> show(frame.remedies()));
        show(session.frame().remedies());
    }

    private void show(List<Remedy> remedies) {
        var next = remedies.stream()
                .map(r -> String.join("\n", r.id(), r.trouble(), r.words()))
                .toList();
        if (next.equals(shown) && !getChildren().isEmpty()) return;
        shown = next;
        getChildren().clear();
        setVisible(!remedies.isEmpty());
        String trouble = "";
        for (var remedy : remedies) {
            if (!remedy.trouble().equals(trouble)) getChildren().add(words(remedy));
            trouble = remedy.trouble();
            getChildren().add(button(remedy));
        }
        onChange.run();
    }

    private static Label words(Remedy remedy) {
        var label = new Label(remedy.trouble());
        label.getStyleClass().add(remedy.urgent() ? "trouble" : "offer");
        label.setMouseTransparent(true);
        return label;
    }

    private Button button(Remedy remedy) {
        var button = new Button(remedy.words());
        button.setId("remedy-" + remedy.id());
        button.getStyleClass().setAll("button", "pill");
        button.setAccessibleText(remedy.trouble() + ". " + remedy.words());
        button.setOnAction(e -> session.edit(remedy.change().apply(session.state()), ""));
        return button;
    }
}
