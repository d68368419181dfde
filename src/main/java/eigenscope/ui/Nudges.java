package eigenscope.ui;

import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that move a number: arrows one step, with Shift ten, with Ctrl a tenth; Home and End to the slider's ends. */
final class Nudges {
    private static final Set<KeyCode> KEYS = Set.of(
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.END);
    private static final Set<KeyCode> BOX_KEYS = Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN);
    private static final double LARGE = 10;

    private Nudges() {}

    /** Listens to all the keys on a slider. */
    static void onSlider(Node slider, Component<?> component) {
        listen(slider, component, KEYS);
    }

    /** Listens to the keys that do not move the caret of a box. */
    static void inBox(Node box, Component<?> component) {
        listen(box, component, BOX_KEYS);
    }

    private static void listen(Node node, Component<?> component, Set<KeyCode> keys) {
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isAltDown() || !keys.contains(event.getCode())) return;
            press(component, event);
            event.consume();
        });
        // All that a held key did is one step of undo.
        node.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (keys.contains(event.getCode())) component.session().seal();
        });
    }

    private static void press(Component<?> component, KeyEvent event) {
        double steps = event.isShiftDown() ? LARGE : event.isShortcutDown() ? 1 / LARGE : 1;
        switch (event.getCode()) {
            case UP, RIGHT -> component.nudge(steps);
            case DOWN, LEFT -> component.nudge(-steps);
            case PAGE_UP -> component.nudge(LARGE);
            case PAGE_DOWN -> component.nudge(-LARGE);
            case HOME -> component.put(component.param().from(), "");
            default -> component.put(component.param().to(), "");
        }
    }
}
