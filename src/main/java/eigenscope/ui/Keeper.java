package eigenscope.ui;

import java.io.IOException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * Writes the session while it changes: a moment after the last change, but when changes do not end, as while one drags, now and then; and
 * once more at the end. To write after each was refused: a large data set is 20 ms of text.
 */
final class Keeper {
    private static final Duration MOMENT = Duration.millis(400);
    private static final Duration LATEST = Duration.seconds(2);

    private final SessionStore store;
    private final Supplier<Supplier<Memory>> present;
    private final Consumer<String> notices;
    private final PauseTransition moment = new PauseTransition(MOMENT);
    private final PauseTransition latest = new PauseTransition(LATEST);
    private boolean isWaiting;
    private boolean hasFailed;

    /**
     * Prepares to keep.
     *
     * @param present what makes the memory of the moment: asked for on the JavaFX thread, made in the background
     * @param background writes
     * @param notices hears the first failure
     */
    Keeper(SessionStore store, Supplier<Supplier<Memory>> present, Executor background, Consumer<String> notices) {
        this.store = store;
        this.present = present;
        this.notices = notices;
        Runnable write = () -> {
            rest();
            var memory = present.get();
            background.execute(() -> save(memory.get()));
        };
        moment.setOnFinished(e -> write.run());
        latest.setOnFinished(e -> write.run());
    }

    private void rest() {
        isWaiting = false;
        moment.stop();
        latest.stop();
    }

    /** Something has changed. */
    void touch() {
        if (!isWaiting) latest.playFromStart();
        isWaiting = true;
        moment.playFromStart();
    }

    /** Writes what is to be remembered before this returns. */
    void close() {
        rest();
        save(present.get().get());
    }

    private synchronized void save(Memory memory) {
        try {
            store.save(memory);
            hasFailed = false;
        } catch (IOException e) {
            // Once is enough: it would come again with every change.
            if (!hasFailed) Platform.runLater(() -> notices.accept("The session cannot be kept: " + e.getMessage()));
            hasFailed = true;
        }
    }
}
