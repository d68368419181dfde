package eigenscope.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A card over the window, one at a time; Esc and a click beside it take it away and give the keyboard back. */
final class Overlay extends StackPane {
    private Node before;

    Overlay() {
        setId("overlay");
        getStyleClass().add("overlay");
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() != KeyCode.ESCAPE) return;
            close();
            event.consume();
        });
        setOnMousePressed(event -> {
            if (event.getTarget() == this) close();
        });
    }

    /** Shows a card and gives the keyboard to a part of it. */
    void open(Region card, Node first) {
        if (!isVisible()) before = getScene().getFocusOwner();
        getChildren().setAll(card);
        setVisible(true);
        first.requestFocus();
    }

    /** Takes the card away, if there is one. */
    void close() {
        if (!isVisible()) return;
        setVisible(false);
        getChildren().clear();
        if (before != null) before.requestFocus();
        before = null;
    }
}
