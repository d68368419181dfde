package eigenscope.ui;

import eigenscope.figure.Theme;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * The table of all that can be done in the window: buttons, menus, palette and the list of keys are derived from it.
 *
 * @param all in the order of the list of keys
 */
record Actions(List<Action> all) {
    private static final double ZOOM = 1.25;

    /** Keeps its own copy. */
    Actions {
        all = List.copyOf(all);
    }

    /** Returns what can be done in a window. */
    static Actions of(Shell shell, Commands commands) {
        return new Actions(List.of(
                Action.of("palette", "Search everything", shell::openPalette, "Shortcut+K"),
                Action.of("keys", "Show all keys", shell::openKeys, "F1"),
                Action.of("undo", "Undo", () -> shell.session().ifPresent(Session::undo), "Shortcut+Z"),
                Action.of(
                        "redo",
                        "Redo",
                        () -> shell.session().ifPresent(Session::redo),
                        "Shortcut+Y",
                        "Shortcut+Shift+Z"),
                Action.of("reset", "Put everything back but the seed", commands::reset, "Shortcut+R"),
                Action.of("new-seed", "New seed", commands::newSeed, "Shortcut+D"),
                Action.of("play", "Play or pause", commands::play, "Space"),
                Action.of("step-forward", "One step forward in time", () -> commands.step(1), "Period"),
                Action.of("step-back", "One step back in time", () -> commands.step(-1), "Comma"),
                Action.of("zoom-in", "Zoom in", () -> commands.zoom(ZOOM), "Shortcut+Plus", "Shortcut+Equals"),
                Action.of("zoom-out", "Zoom out", () -> commands.zoom(1 / ZOOM), "Shortcut+Minus"),
                Action.of("zoom-home", "Show the picture as it started", commands::home, "Shortcut+0"),
                Action.of("next-sheet", "Next picture", () -> commands.turnSheet(1), "Shortcut+Tab"),
                Action.of("next-topic", "Next topic", () -> shell.turn(1), "Page Down"),
                Action.of("previous-topic", "Previous topic", () -> shell.turn(-1), "Page Up"),
                Action.of("open", "Open a file\u2026", commands::openFile, "Shortcut+O"),
                Action.of("save", "Save the state\u2026", commands::saveFile, "Shortcut+S"),
                Action.of("export", "Export the picture\u2026", commands::exportPicture, "Shortcut+E"),
                Action.of("copy", "Copy the picture", commands::copyPicture, "Shortcut+Shift+C"),
                Action.of("present", "Present: full screen, the figure alone", shell::present, "F5", "F11"),
                Action.of("light", "Light theme", () -> shell.wear(Theme.LIGHT)),
                Action.of("dark", "Dark theme", () -> shell.wear(Theme.DARK)),
                Action.of(
                        "projector", "Projector theme: large type, strong contrast", () -> shell.wear(Theme.PROJECTOR)),
                Action.of("next-theme", "Next theme", commands::nextTheme, "Shortcut+Shift+T"),
                Action.of("sidebar", "Show or hide the topics", shell::toggleSidebar, "Shortcut+B"),
                Action.of(
                        "quit",
                        "Close the window",
                        () -> shell.getScene().getWindow().hide(),
                        "Shortcut+Q")));
    }

    /** Returns the action of an id. */
    Action require(String id) {
        return all.stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no action '" + id + "'"));
    }

    /**
     * Makes the keys work in a scene: those with Ctrl, and function keys, whatever has the keyboard; the plain ones when nothing else wants
     * them.
     */
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> run(event, a -> a.isAskedAnywhere(event)));
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> run(event, a -> a.isAsked(event)));
    }

    private void run(KeyEvent event, Predicate<Action> asked) {
        all.stream().filter(asked).findFirst().ifPresent(action -> {
            event.consume();
            action.run().run();
        });
    }
}
