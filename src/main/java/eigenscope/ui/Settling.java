package eigenscope.ui;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Tells when somebody has stopped typing: a moment after the last key, and longer where what stands there looks unfinished. On the JavaFX
 * thread only.
 */
final class Settling {
    private static final Duration MOMENT = Duration.millis(400);
    private static final Duration PATIENCE = Duration.millis(800);

    private final BooleanSupplier isUnfinished;
    private final Runnable then;
    private final PauseTransition pause = new PauseTransition();
    private boolean isOpen;
    private boolean isPatient;

    /**
     * Waits for the first key.
     *
     * @param isUnfinished asked after a moment without a key
     * @param then runs once each time that typing has ended
     */
    Settling(BooleanSupplier isUnfinished, Runnable then) {
        this.isUnfinished = isUnfinished;
        this.then = then;
        pause.setOnFinished(e -> pass());
    }

    private void pass() {
        if (isPatient || !isUnfinished.getAsBoolean()) end();
        else {
            isPatient = true;
            pause.setDuration(PATIENCE);
            pause.playFromStart();
        }
    }

    /** A key was typed. */
    void touch() {
        isOpen = true;
        isPatient = false;
        pause.stop();
        pause.setDuration(MOMENT);
        pause.playFromStart();
    }

    /** A key was typed after which things cannot stay as they are: no pause ends the typing. */
    void hold() {
        isOpen = true;
        pause.stop();
    }

    /** Typing has ended now, if there was any. */
    void end() {
        pause.stop();
        if (!isOpen) return;
        isOpen = false;
        then.run();
    }

    /** Says whether somebody is typing. */
    boolean isOpen() {
        return isOpen;
    }
}
