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
    private String words = "";
    private String fewer = "";

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
        note.setMinWidth(USE_PREF_SIZE);
        widthProperty().subscribe((_, width) -> fit(width.doubleValue()));
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

    /** Says a few words beside the name, fewer where there is no room for all. */
    void note(String inFull, String inBrief) {
        words = inFull;
        fewer = inBrief;
        fit(getWidth());
    }

    private void fit(double width) {
        note.setManaged(!words.isEmpty());
        note.setText(words);
        if (width > 0 && prefWidth(-1) > width) note.setText(fewer);
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
