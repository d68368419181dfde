package eigenscope;

import eigenscope.cli.Cli;
import eigenscope.cli.Terminal;
import eigenscope.tex.Tex;
import eigenscope.ui.Window;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Does once what the commands and the window do, and shows nothing of it. The build runs it under {@code -XX:AOTCacheOutput}: the classes it
 * touches are then loaded and linked when the program starts. The window opens on JavaFX's headless platform; measured on that, on two cores,
 * from the start of the process: first frame 1400 to 620 ms, with formulas 1700 to 1150.
 */
public final class Rehearsal {
    private static final int PAUSE_MILLIS = 100;

    private Rehearsal() {}

    /**
     * Runs through the commands, then opens the window.
     *
     * @param args none
     * @throws IOException if there is no room for temporary files
     * @throws InterruptedException never: nobody interrupts it
     */
    public static void main(String... args) throws IOException, InterruptedException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createTempDirectory("eigenscope");
        Path svg = folder.resolve("picture.svg");
        Path png = folder.resolve("picture.png");
        String topic = Topics.all().topics().getFirst().about().id();
        run("help");
        run("topics", "--json");
        run("describe", topic);
        run("solve", topic, "--set", "none=0");
        run("solve", topic, "--each", "-");
        run("draw", topic, "--out", svg.toString());
        run("draw", topic, "--out", png.toString());
        for (Path file : List.of(svg, png)) Files.deleteIfExists(file);
        openWindow(folder);
        // In the reverse order, and quietly where the session is just being written.
        for (Path file : List.of(folder, folder.resolve("session.txt")))
            file.toFile().deleteOnExit();
        System.exit(0);
    }

    /** Opens the window where nobody sees it, until a topic with its formulas is in it. */
    private static void openWindow(Path home) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("eigenscope.home", home.toString());
        Window.launch(Topics.all());
        do Thread.sleep(PAUSE_MILLIS);
        while (!isWhole());
    }

    private static boolean isWhole() {
        var whole = new CompletableFuture<Boolean>();
        Platform.runLater(() -> whole.complete(Stage.getWindows().stream()
                .anyMatch(w -> w.getScene() != null && w.getScene().lookup(".formula-view") != null)));
        return whole.join();
    }

    private static void run(String... command) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        InputStream lines = new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8));
        Cli.run(Topics.all(), new Tex(), new Terminal(lines, nowhere, nowhere, false, false), command);
    }
}
