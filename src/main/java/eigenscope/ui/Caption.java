package eigenscope.ui;

import eigenscope.topic.Param;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** The name of a parameter above its control, unless the heading says it already. */
final class Caption {
    private static final double LETTER = 16;
    /** How LaTeX begins that says no more than the name in words. */
    private static final String WORDS = "\\text{";

    private Caption() {}

    /** Says whether the heading leaves something to say. */
    static boolean isNeeded(Param<?> param, String heading) {
        String label = param.meta().label();
        return !label.equals(param.id()) && !label.equalsIgnoreCase(heading);
    }

    /** Returns the name in words. */
    static Label words(Param<?> param) {
        var words = new Label(param.meta().label());
        words.getStyleClass().add("caption");
        return words;
    }

    /** Puts name and letter above what will follow, where needed. */
    static void above(Pane node, Session session, Param<?> param, String heading) {
        if (!isNeeded(param, heading)) return;
        var line = new HBox(words(param));
        if (!param.meta().tex().startsWith(WORDS))
            line.getChildren().add(new MathNode(session, param.meta().tex(), LETTER));
        line.getStyleClass().add("name");
        node.getChildren().add(line);
    }
}
