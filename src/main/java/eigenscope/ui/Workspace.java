package eigenscope.ui;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * An open topic with its panels, kept while the window is open: coming back finds everything as it was left.
 *
 * @param upper figure and timeline, with the inspector at their right
 * @param whole those, with the bottom panels below
 */
record Workspace(
        Session session, FigureView figure, Optional<Timeline> timeline, Bottom bottom, Parting upper, Parting whole) {
    private static final double INSPECTOR = 312;
    private static final double BOTTOM = 240;

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
        var upper = new Parting(Orientation.HORIZONTAL, "inspector", left, inspector, splits, INSPECTOR, 0.45);
        var whole = new Parting(Orientation.VERTICAL, "bottom", upper, bottom, splits, BOTTOM, 0.4);
        for (var parting : List.of(upper, whole)) {
            parting.scale(session.theme().scale());
            session.onTheme(theme -> parting.scale(theme.scale()));
        }
        return new Workspace(session, pane.figure(), timeline, bottom, upper, whole);
    }

    /** Shows all panels, or the figure alone. */
    void alone(boolean is) {
        upper.alone(is);
        whole.alone(is);
    }

    /** Stops what goes on by itself. */
    void rest() {
        timeline.ifPresent(Timeline::pause);
        session.light("");
    }
}
