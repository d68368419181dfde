package eigenscope.ui;

import java.util.Optional;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * An open topic with its panels, kept while the window is open: coming back finds everything as it was left.
 *
 * @param left figure and timeline
 * @param upper those, with the inspector at their right
 * @param whole those, with the bottom panels below
 */
record Workspace(
        Session session,
        FigureView figure,
        Optional<Timeline> timeline,
        VBox left,
        Inspector inspector,
        Bottom bottom,
        SplitPane upper,
        SplitPane whole) {
    /** Builds the panels of a session. */
    static Workspace of(Session session, Progress progress, Splits splits) {
        var pane = new FigurePane(session);
        VBox.setVgrow(pane, Priority.ALWAYS);
        var timeline = Timeline.of(session);
        var left = new VBox(pane);
        left.setMinSize(0, 0);
        timeline.ifPresent(left.getChildren()::add);
        var inspector = new Inspector(session);
        var bottom = new Bottom(session, progress);
        var upper = splits.horizontal("inspector", left, inspector);
        var whole = splits.vertical("bottom", upper, bottom);
        return new Workspace(session, pane.figure(), timeline, left, inspector, bottom, upper, whole);
    }

    /** Shows all panels, or the figure alone. */
    void alone(boolean is) {
        if (is) {
            upper.getItems().remove(inspector);
            whole.getItems().remove(bottom);
        } else if (!upper.getItems().contains(inspector)) {
            upper.getItems().add(inspector);
            whole.getItems().add(bottom);
        }
    }

    /** Stops what goes on by itself. */
    void rest() {
        timeline.ifPresent(Timeline::pause);
        session.light("");
    }
}
