package eigenscope.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** The JavaFX thread, as seen from others. */
final class Screen {
    private static final int PATIENCE_SECONDS = 20;

    private Screen() {}

    /** Runs something on the JavaFX thread and waits for its answer. */
    static <T> T ask(Callable<T> task) throws Exception {
        var answer = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                answer.complete(task.call());
            } catch (Exception e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Does something on the JavaFX thread and waits until it is done. */
    static void run(Runnable task) throws Exception {
        ask(() -> {
            task.run();
            return true;
        });
    }
}
