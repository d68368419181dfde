package eigenscope.ui;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** One quiet line over the foot of the window that goes away by itself; a click takes it away sooner. */
final class Toast extends Label {
    private static final Duration SHORTEST = Duration.seconds(3);
    private static final Duration PER_LETTER = Duration.millis(45);

    private final PauseTransition rest = new PauseTransition();

    Toast() {
        setId("toast");
        getStyleClass().add("toast");
        setAccessibleRole(AccessibleRole.TEXT);
        setWrapText(true);
        setVisible(false);
        rest.setOnFinished(e -> setVisible(false));
        setOnMouseClicked(e -> setVisible(false));
    }

    /** Says a line, as long as it takes to read it. */
    void say(String line) {
        setText(line);
        setVisible(true);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        rest.setDuration(SHORTEST.add(PER_LETTER.multiply(line.length())));
        rest.playFromStart();
    }
}
