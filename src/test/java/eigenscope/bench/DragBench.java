package eigenscope.bench;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * Drags the first column of the matrix in the real window: picture, formulas and readouts follow, by a new state, solving and typesetting in the
 * background, layout and painting.
 */
final class DragBench {
    private static final String GRIP = "#grip-A-0";
    private static final String[] CHANGING = {"#figure", ".formula-view", ".readouts"};

    private DragBench() {}

    /** Says whether the window shows the topic. */
    static boolean isReady(Stage stage) {
        return stage.getScene() != null && stage.getScene().lookup(GRIP) != null;
    }

    /** Times frames in the window on screen after so many others to warm up. */
    static List<Result> run(Stage stage, int warmUp, int frames) throws Exception {
        var drag = Screen.ask(() -> grab(stage));
        drag.frames(warmUp);
        var before = Screen.ask(() -> Looks.of(stage.getScene(), CHANGING));
        var dragged = drag.frames(frames);
        var after = Screen.ask(() -> Looks.of(stage.getScene(), CHANGING));
        Screen.run(() -> {
            drag.release();
            new Robot().keyRelease(KeyCode.ALT);
        });
        return dragged.results(
                "linear-map dragged, %.0f\u00d7%.0f".formatted(stage.getWidth(), stage.getHeight()),
                "6 / 16 / 33 ms, 256 KB",
                after.flawAfter(before));
    }

    private static Drag grab(Stage stage) {
        Node grip = stage.getScene().lookup(GRIP);
        var drag = new Drag(stage, grip, Drag.Way.ROUND);
        Bounds at = grip.localToScreen(grip.getLayoutBounds());
        drag.press(at.getCenterX(), at.getCenterY());
        // Held, it keeps the grip off eigenlines: every move is to be another state.
        new Robot().keyPress(KeyCode.ALT);
        return drag;
    }
}
