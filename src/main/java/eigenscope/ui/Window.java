package eigenscope.ui;

import eigenscope.tex.Tex;
import eigenscope.topic.Catalogue;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** The window on the screen: size, title, full screen, what is remembered, what to do with errors. */
public final class Window {
    private static final String TITLE = "Eigenscope";
    private static final double SMALLEST_WIDTH = 800;
    private static final double SMALLEST_HEIGHT = 540;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 128, 256);

    /** Held here because the logging system forgets loggers nobody holds, filters and all. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final Stage stage;
    private final Shell shell;
    private final Keeper keeper;
    /** A disk may take longer than a frame: reading and writing wait on a thread of their own. */
    private final ExecutorService files = thread("files");

    private Window(Stage stage, Catalogue catalogue, SessionStore store, ExecutorService background) {
        this.stage = stage;
        var found = store.load();
        var memory = found.memory().orElse(Memory.FRESH);
        var worker = new Worker(new Tex(), background, files, Platform::runLater);
        worker.readLetters();
        shell = new Shell(catalogue, worker, memory, RandomGenerator.getDefault());
        keeper = new Keeper(store, () -> shell.memory(size()), files, shell::say);
        Thread.setDefaultUncaughtExceptionHandler(this::failed);
        dress(memory.window());
        shell.onChange(what -> {
            keeper.touch();
            title();
        });
        shell.onPresent(stage::setFullScreen);
        stage.fullScreenProperty().subscribe(full -> {
            if (!full) shell.present(false);
        });
        found.notice().ifPresent(shell::say);
        shell.start(memory.open());
    }

    /**
     * Opens the window and returns; the program ends when it is closed. Ask {@link Display#obstacle()} before.
     *
     * @param catalogue topics of the sidebar; at least one
     */
    public static void launch(Catalogue catalogue) {
        JAVAFX.setFilter(Window::isWorthSaying);
        // Formulas and exports draw with Java 2D into memory; it must not open a display of its own beside JavaFX.
        System.setProperty("java.awt.headless", "true");
        var store = new SessionStore(SessionStore.folder(System::getProperty, System::getenv));
        Platform.startup(() -> {
            Look.loadFonts();
            var window = new Window(new Stage(), catalogue, store, thread("worker"));
            window.stage.show();
        });
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** JavaFX prefers modules and says so at every start; from the class path it works as well, and this is how it is started. */
    private static boolean isWorthSaying(LogRecord line) {
        return line.getMessage() == null || !line.getMessage().startsWith("Unsupported JavaFX configuration");
    }

    private void dress(Memory.Size size) {
        stage.setScene(shell.scene(size.width(), size.height()));
        stage.setMinWidth(SMALLEST_WIDTH);
        stage.setMinHeight(SMALLEST_HEIGHT);
        stage.setMaximized(size.maximised());
        stage.setTitle(TITLE);
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.valueOf("Esc"));
        for (int pixels : ICON_SIZES)
            stage.getIcons()
                    .add(new Image(Window.class
                            .getResource("/icons/eigenscope-" + pixels + ".png")
                            .toExternalForm()));
        stage.setOnHidden(e -> close());
    }

    /** Remembers the session, and lets what is being written come to its end. */
    private void close() {
        keeper.close();
        files.close();
    }

    private void title() {
        String topic =
                shell.session().map(s -> s.topic().about().title() + " \u2013 ").orElse("");
        stage.setTitle(topic + TITLE);
    }

    private Memory.Size size() {
        var scene = stage.getScene();
        return new Memory.Size(scene.getWidth(), scene.getHeight(), stage.isMaximized());
    }

    private void failed(Thread thread, Throwable error) {
        error.printStackTrace();
        String line = "Something went wrong inside: " + error;
        if (Platform.isFxApplicationThread()) shell.say(line);
        else Platform.runLater(() -> shell.say(line));
    }
}
