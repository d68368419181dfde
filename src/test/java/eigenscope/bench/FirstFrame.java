package eigenscope.bench;

import eigenscope.Main;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * Opens the window in a process of its own and prints the milliseconds from the start of the process, which the argument gives in
 * milliseconds of the epoch, to two first frames: of the window, and with topic and formulas in it. Ends with status 1 where the second has
 * no picture.
 */
final class FirstFrame {
    private static final int PATIENCE_SECONDS = 60;

    private final long started;

    private FirstFrame(long started) {
        this.started = started;
    }

    /** Runs the program until its window is whole. */
    public static void main(String... args) throws Exception {
        System.setProperty(
                "eigenscope.home", Files.createTempDirectory("eigenscope").toString());
        var watch = new FirstFrame(Long.parseLong(args[0]));
        var watchdog = new Thread(watch::giveUp);
        watchdog.setDaemon(true);
        watchdog.start();
        Main.main();
        Platform.runLater(watch::window);
    }

    private void giveUp() {
        Beat.rest(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        Runtime.getRuntime().halt(1);
    }

    private void window() {
        Scene scene = Window.getWindows().getFirst().getScene();
        var beat = new Beat(scene);
        beat.await(new First(() -> true, () -> say("window")));
        beat.await(new First(() -> scene.lookup(".formula-view") != null, () -> {
            say("formulas");
            Platform.runLater(() -> end(scene));
        }));
    }

    private void say(String what) {
        System.out.printf("%s %d%n", what, System.currentTimeMillis() - started);
    }

    private static void end(Scene scene) {
        boolean empty =
                Looks.of(scene, "#figure", ".formula-view", ".readouts").flaw().isPresent();
        Runtime.getRuntime().halt(empty ? 1 : 0);
    }

    /** Waits for a condition on the scene and says when it was painted. */
    private record First(java.util.function.BooleanSupplier due, Runnable then) implements Beat.Listener {
        @Override
        public boolean isDue() {
            return due.getAsBoolean();
        }

        @Override
        public void laidOut() {}

        @Override
        public void painted() {
            then.run();
        }
    }
}
