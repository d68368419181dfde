package eigenscope.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons with icons, a tooltip and a name that is read aloud. */
final class Icons {
    private Icons() {}

    /** Returns a flat button for an action: its name and keys are the tooltip. */
    static Button button(Feather icon, Action action) {
        String keys = action.shownKeys().isEmpty() ? "" : "  (" + action.shownKeys() + ")";
        var button = button(icon, action.name(), action.name() + keys, action.run());
        button.setId("do-" + action.id());
        return button;
    }

    private static Button button(Feather icon, String name, String tip, Runnable run) {
        var button = new Button();
        dress(button, icon, name, tip);
        button.setOnAction(e -> run.run());
        return button;
    }

    /** Gives a button an icon in place of words. */
    static void dress(ButtonBase button, Feather icon, String name, String tip) {
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(tip));
    }
}
