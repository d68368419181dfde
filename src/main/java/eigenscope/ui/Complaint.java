package eigenscope.ui;

import javafx.scene.control.Label;

/** The line beneath a box that says why what was typed cannot be taken; takes no room while there is nothing to say. */
final class Complaint extends Label {
    Complaint() {
        getStyleClass().add("complaint");
        setWrapText(true);
        hush();
    }

    /** Says why. */
    void say(String reason) {
        setText(reason);
        setVisible(true);
        setManaged(true);
    }

    /** Says nothing. */
    void hush() {
        setText("");
        setVisible(false);
        setManaged(false);
    }

    /** Says whether something is said. */
    boolean isSaid() {
        return !getText().isEmpty();
    }
}
