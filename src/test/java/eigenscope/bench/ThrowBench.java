package eigenscope.bench;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Drags the mean of a normal distribution in the real window: every frame has another distribution, draws from it afresh, counts them and shows
 * curve, area, histogram, formulas and numbers.
 */
final class ThrowBench {
    private static final String TOPIC = "#topic-distributions";
    private static final String SHEET = "#sheet-density";
    private static final String GRIP = "grip-normal-mean-0";
    private static final String DRAWS = "#timeline .text-field";
    private static final String[] CHANGING = {"#figure", ".formula-view", ".readouts"};
    private static final int REST = 1000;

    private ThrowBench() {}

    /** Times frames in the window on screen after so many others to warm up. */
    static List<Result> run(Stage stage, int warmUp, int frames) throws Exception {
        Scene scene = stage.getScene();
        for (String button : List.of(TOPIC, SHEET)) {
            Screen.run(() -> ((ButtonBase) scene.lookup(button)).fire());
            Beat.rest(REST);
        }
        var few = run(stage, 100_000, "4 ms", warmUp, frames);
        var many = run(stage, 1_000_000, "16 ms", warmUp / 2, frames / 2);
        return Stream.concat(few.stream(), many.stream()).toList();
    }

    private static List<Result> run(Stage stage, int draws, String target, int warmUp, int frames) throws Exception {
        Scene scene = stage.getScene();
        Screen.run(() -> {
            var box = (TextField) scene.lookup(DRAWS);
            box.setText(String.valueOf(draws));
            box.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        Beat.rest(REST);
        var drag = Screen.ask(() -> grab(stage));
        drag.frames(warmUp);
        var before = Screen.ask(() -> Looks.of(scene, CHANGING));
        var dragged = drag.frames(frames);
        var after = Screen.ask(() -> Looks.of(scene, CHANGING));
        Screen.run(drag::release);
        return dragged.results(
                "a distribution dragged, %,d fresh draws".formatted(draws), target, after.flawAfter(before));
    }

    private static Drag grab(Stage stage) {
        Node grip = stage.getScene().getRoot().lookupAll(".grip").stream()
                .filter(node -> node.getId().equals(GRIP))
                .findFirst()
                .orElseThrow();
        Bounds at = grip.localToScreen(grip.getLayoutBounds());
        var drag = new Drag(stage, grip, Drag.Way.LEVEL);
        drag.press(at.getCenterX(), at.getCenterY());
        return drag;
    }
}
