package eigenscope;

import eigenscope.cli.Cli;
import eigenscope.cli.Terminal;
import eigenscope.tex.Tex;
import eigenscope.ui.Display;
import eigenscope.ui.Window;
import java.util.Optional;

/**
 * Starts the program: a window without arguments, a command with them. No subclass of JavaFX's Application, which would have to stand on
 * the module path; and no class of JavaFX is loaded for a command.
 */
public final class Main {
    private Main() {}

    /**
     * Runs Eigenscope.
     *
     * @param args none for the window, else a command, as {@code eigenscope help} lists them
     */
    public static void main(String... args) {
        // Formulas and pictures are drawn into memory: Java 2D is to look for no display, and macOS to show no icon for
        // it.
        System.setProperty("java.awt.headless", "true");
        int status = args.length > 0 ? command(args) : window();
        if (status != 0) System.exit(status);
    }

    private static int command(String... args) {
        return Cli.run(Topics.all(), new Tex(), Terminal.system(), args);
    }

    private static int window() {
        Optional<String> obstacle = Display.here().obstacle();
        if (obstacle.isPresent()) return gallery(obstacle.get());
        try {
            Window.launch(Topics.all());
            return 0;
        } catch (RuntimeException | LinkageError e) {
            return gallery("JavaFX cannot start (" + e.getMessage() + ")");
        }
    }

    /** Whoever cannot be shown a window is shown what the program draws without one. */
    private static int gallery(String obstacle) {
        String folder = System.getProperty("eigenscope.gallery", "eigenscope-gallery");
        System.err.printf(
                "eigenscope: no window can open here: %s. Commands need none (eigenscope --help). Drawing the"
                        + " gallery:%n",
                obstacle);
        return command("gallery", "--out", folder);
    }
}
