package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;

/** A test that presses real keys; one at a time, since they share the toolkit and its one stage. */
@ResourceLock("window")
abstract class KeyboardTest extends ApplicationTest {
    private static final int SECONDS = 10;

    /** Presses keys together, and lets them go. TestFX sleeps after each; here whatever keys cause is done once the window is laid out again. */
    @Override
    public final FxRobot push(KeyCode... keys) {
        var keyboard = robotContext().getKeyboardRobot();
        keyboard.pressNoWait(keys);
        settle();
        keyboard.releaseNoWait(keys);
        settle();
        return this;
    }

    /** Presses keys one after the other. */
    @Override
    public final FxRobot type(KeyCode... keys) {
        for (var key : keys) push(key);
        return this;
    }

    /** Types a text, without TestFX's sleeps. */
    @Override
    public final FxRobot write(String text) {
        var base = robotContext().getBaseRobot();
        var scene = window(0).getScene();
        text.chars().forEach(letter -> {
            base.typeKeyboard(scene, KeyCode.UNDEFINED, Character.toString(letter));
            settle();
        });
        return this;
    }

    /** Waits until what was asked of the JavaFX thread is done and the window has been laid out once more. */
    static void settle() {
        var laidOut = new CountDownLatch(1);
        Platform.runLater(() -> Window.getWindows().stream()
                .filter(Window::isShowing)
                .findFirst()
                .ifPresentOrElse(window -> afterPulse(window.getScene(), laidOut::countDown), laidOut::countDown));
        try {
            assertTrue(laidOut.await(SECONDS, TimeUnit.SECONDS), "the window hangs");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void afterPulse(Scene scene, Runnable then) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                then.run();
            }
        });
        Platform.requestNextPulse();
    }
}
