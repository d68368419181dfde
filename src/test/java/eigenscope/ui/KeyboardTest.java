package eigenscope.ui;

import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** A test that presses real keys. */
abstract class KeyboardTest extends ApplicationTest {
    /** Presses keys together, and lets them go. TestFX sleeps after each; here whatever keys cause is done once the JavaFX thread has been round. */
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

    /** Waits until what was asked of the JavaFX thread is done. */
    static void settle() {
        WaitForAsyncUtils.waitForFxEvents(1);
    }
}
