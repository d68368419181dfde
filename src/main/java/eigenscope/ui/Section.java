package eigenscope.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A heading of the inspector with what stands under it. */
final class Section extends VBox {
    private final HBox head = new HBox();

    /** Makes a section; without a heading where it is empty. */
    Section(String heading, Node... body) {
        getStyleClass().add("section");
        head.getStyleClass().add("section-head");
        head.setAlignment(Pos.CENTER_LEFT);
        if (!heading.isEmpty()) {
            var words = new Label(Wording.capitals(heading));
            words.setAccessibleText(heading);
            words.getStyleClass().add("heading");
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            head.getChildren().addAll(words, gap);
            getChildren().add(head);
        }
        getChildren().addAll(body);
    }

    /** Stands nodes under the heading and takes others away; those that stay are left alone, and keep the keyboard. */
    void body(List<Node> next) {
        var children = getChildren();
        children.removeIf(node -> node != head && !next.contains(node));
        int at = children.contains(head) ? 1 : 0;
        for (var node : next) {
            if (children.size() <= at || children.get(at) != node) children.add(at, node);
            at++;
        }
    }

    /** Puts a button at the end of the heading. */
    void action(Node button) {
        head.getChildren().add(button);
    }

    /** Shows the section, or takes it away. */
    void shown(boolean is) {
        setVisible(is);
        setManaged(is);
    }
}
