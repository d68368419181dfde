package eigenscope.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * What became of a formula that is typed: the formula as it was understood, or one sentence why not with a caret under the column. Both stand
 * in one place, so that nothing beneath jumps while a text is bad for a key or two.
 */
final class Echo extends StackPane {
    private static final double SIZE = 17;
    /** How much of the text stands around the caret: what fits beneath the box. */
    static final int BEFORE = 22;

    static final int AFTER = 10;

    private final MathNode math;
    private final ScrollPane good;
    private final Complaint sentence = new Complaint();
    private final Label caret = new Label();
    private final VBox bad = new VBox(sentence, caret);

    Echo(Session session, String id) {
        math = new MathNode(session, "", SIZE);
        good = new ScrollPane(math);
        math.setId("echo-" + id);
        caret.setId("caret-" + id);
        getStyleClass().add("echo");
        good.getStyleClass().add("panel-scroll");
        good.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        good.setFitToHeight(true);
        good.setFocusTraversable(false);
        Scrolls.paintDirectly(good);
        caret.getStyleClass().add("caret-lines");
        caret.setMinHeight(USE_PREF_SIZE);
        bad.getStyleClass().add("echo-bad");
        getChildren().setAll(good, bad);
    }

    /** Shows a formula as LaTeX. */
    void understood(String latex) {
        math.show(latex);
        sentence.hush();
        shown(true);
    }

    /** Says why a text is no formula; the caret's lines may be empty. */
    void refused(String why, String lines) {
        sentence.say(why);
        caret.setText(lines);
        caret.setManaged(!lines.isEmpty());
        shown(false);
    }

    private void shown(boolean isGood) {
        good.setVisible(isGood);
        good.setManaged(isGood);
        bad.setVisible(!isGood);
        bad.setManaged(!isGood);
    }

    /** Says whether the text is refused. */
    boolean isRefused() {
        return sentence.isSaid();
    }
}
