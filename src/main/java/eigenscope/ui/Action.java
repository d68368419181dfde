package eigenscope.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something one can do, by key, button, menu or palette.
 *
 * @param id the name in tests and style sheets, kebab-case
 * @param name what it does, as a command
 * @param keys that do it, the one to show first; may be none
 * @param run does it
 */
record Action(String id, String name, List<KeyCodeCombination> keys, Runnable run) {
    /** Keeps its own copy of the keys. */
    Action {
        keys = List.copyOf(keys);
    }

    /** Returns an action with keys written as JavaFX reads them, such as {@code Shortcut+Z}. */
    static Action of(String id, String name, Runnable run, String... keys) {
        return new Action(
                id,
                name,
                Stream.of(keys)
                        .map(k -> (KeyCodeCombination) KeyCombination.valueOf(k))
                        .toList(),
                run);
    }

    /** Says whether a key event asks for this, whatever has the keyboard. */
    boolean isAskedAnywhere(KeyEvent event) {
        return keys.stream().anyMatch(k -> !isPlain(k) && k.match(event));
    }

    /** Says whether a key event that nothing else wanted asks for this. */
    boolean isAsked(KeyEvent event) {
        return keys.stream().anyMatch(k -> isPlain(k) && k.match(event));
    }

    private static boolean isPlain(KeyCodeCombination key) {
        boolean modified = key.getShortcut() == KeyCombination.ModifierValue.DOWN;
        return !modified && !key.getCode().isFunctionKey();
    }

    /** Returns the keys for eyes, empty for none. */
    String shownKeys() {
        return keys.stream().map(KeyCombination::getDisplayText).collect(Collectors.joining(" or "));
    }
}
