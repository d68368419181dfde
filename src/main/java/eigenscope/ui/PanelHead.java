package eigenscope.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The top line of a panel: its name, what one can choose between, and its actions at the right. */
final class PanelHead extends HBox {
    private final Region gap = new Region();
    private final Label note = new Label();

    PanelHead(String title) {
        var name = new Label(title);
        name.getStyleClass().add("panel-title");
        name.setMinWidth(USE_PREF_SIZE);
        note.getStyleClass().add("panel-note");
        setHgrow(gap, Priority.ALWAYS);
        getStyleClass().add("panel-head");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(name, note, gap);
        note.setManaged(false);
    }

    /** Offers choices of which one is taken. */
    void choices(List<String> labels, String chosen, Consumer<String> take) {
        var buttons = labels.stream().map(ToggleButton::new).toList();
        for (var button : buttons) {
            button.getStyleClass().setAll("toggle-button", "panel-choice");
            button.setSelected(button.getText().equals(chosen));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(e -> {
                for (var other : buttons) other.setSelected(other.equals(button));
                take.accept(button.getText());
            });
        }
        getChildren().removeIf(ToggleButton.class::isInstance);
        getChildren().addAll(1, buttons);
    }

    /** Says a few words beside the name. */
    void note(String words) {
        note.setText(words);
        note.setManaged(!words.isEmpty());
    }

    /** Adds a button at the right. */
    Button action(Ikon icon, String name, Runnable run) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(e -> run.run());
        getChildren().add(button);
        return button;
    }
}
