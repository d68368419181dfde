package eigenscope.bench;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;

/** Turns a loss surface by hand in the real window, with the paths of a race of six optimisers over a thousand steps on it. */
final class TurnBench {
    private static final String TOPIC = "#topic-gradient-descent";
    private static final String RACE = "#preset-race";
    private static final String SHEET = "#sheet-hills";
    private static final String GRIP = "#grip-start-0";
    private static final String FIGURE = "#figure";
    private static final int REST = 1000;

    private TurnBench() {}

    /** Times frames in the window on screen after so many others to warm up. */
    static List<Result> run(Stage stage, int warmUp, int frames) throws Exception {
        Scene scene = stage.getScene();
        for (String button : List.of(TOPIC, RACE, SHEET)) {
            Screen.run(() -> ((ButtonBase) scene.lookup(button)).fire());
            Beat.rest(REST);
        }
        var drag = Screen.ask(() -> grab(stage));
        drag.frames(warmUp);
        var before = Screen.ask(() -> Looks.of(scene, FIGURE));
        var turned = drag.frames(frames);
        var after = Screen.ask(() -> Looks.of(scene, FIGURE));
        Screen.run(drag::release);
        return turned.results(
                "loss surface turned, %.0f\u00d7%.0f".formatted(stage.getWidth(), stage.getHeight()),
                "8 ms",
                after.flawAfter(before));
    }

    // In a corner, away from the handle: that would be dragged instead.
    private static Drag grab(Stage stage) {
        Node figure = stage.getScene().lookup(FIGURE);
        Bounds at = figure.localToScreen(figure.getLayoutBounds());
        var drag = new Drag(stage, stage.getScene().lookup(GRIP), Drag.Way.ROUND);
        drag.press(at.getMinX() + 0.2 * at.getWidth(), at.getMinY() + 0.8 * at.getHeight());
        return drag;
    }
}
