package eigenscope.ui;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Grip;
import eigenscope.figure.Handle;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** What the keyboard and a screen reader have of a grip: Tab reaches it, arrows move it, Enter asks for a place to type. */
final class GripHandle extends Region {
    private static final PseudoClass HOT = PseudoClass.getPseudoClass("hot");
    private static final double LARGE = 10;

    private final Session session;
    private final Consumer<GripHandle> typing;
    private Handle grip;
    private Vec sent;

    /** @param typing opens a box to type a place in */
    GripHandle(Session session, Handle grip, Consumer<GripHandle> typing) {
        this.session = session;
        this.typing = typing;
        setId("grip-" + key(grip));
        getStyleClass().add("grip");
        double size = 2 * Grip.radius() + 10;
        resize(size, size);
        setManaged(false);
        setFocusTraversable(true);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleHelp(
                "Arrows move it, in space Page Up and Page Down too, with Shift by ten steps, with Ctrl by a tenth of"
                        + " one; Enter types a place; Delete takes a point of a data set away");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_RELEASED, e -> {
            if (e.getCode().isNavigationKey()) session.seal();
        });
        focusedProperty().subscribe(focused -> session.light(focused ? this.grip.term() : ""));
        show(grip, 0, 0);
    }

    /** Returns what tells grips of one figure apart; no dots, which mean something in selectors. */
    static String key(Handle grip) {
        return grip.param().replace('.', '-') + "-" + grip.part();
    }

    /** Returns the grip as it was painted last. */
    Handle grip() {
        return grip;
    }

    /** Follows a grip painted with its centre at a pixel. */
    void show(Handle painted, double x, double y) {
        if (grip == null || !painted.place().equals(grip.place()) || getAccessibleText() == null)
            setAccessibleText(painted.name() + " at " + Handling.show(painted.place()));
        grip = painted;
        relocate(Math.rint(x - getWidth() / 2), Math.rint(y - getHeight() / 2));
    }

    /** Says whether the pointer is on it. */
    void hot(boolean is) {
        pseudoClassStateChanged(HOT, is);
    }

    /** Moves the grip to a place of its plot, as a step of the gesture. */
    void move(Vec to, String gesture) {
        sent = to;
        session.change(session.topic().dragged(session.state(), grip, to), gesture);
    }

    /** Takes away what the grip stands for, if that can be. */
    void remove() {
        session.edit(session.topic().without(session.state(), grip), "");
    }

    private void pressed(KeyEvent event) {
        double size = event.isShiftDown() ? LARGE : event.isShortcutDown() ? 1 / LARGE : 1;
        Vec2 ends = Handling.ends(session.state(), grip);
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> step(0, -size);
            case RIGHT, KP_RIGHT -> step(0, size);
            case UP, KP_UP -> step(1, size);
            case DOWN, KP_DOWN -> step(1, -size);
            case PAGE_UP -> step(2, size);
            case PAGE_DOWN -> step(2, -size);
            case HOME -> move(at().with(0, ends.x()), "");
            case END -> move(at().with(0, ends.y()), "");
            case ENTER -> typing.accept(this);
            case DELETE, BACK_SPACE -> remove();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int axis, double steps) {
        move(Handling.stepped(session.state(), grip, at(), axis, steps), "arrows " + key(grip));
    }

    /** Where the grip stands for the hand: keys may come faster than frames. */
    private Vec at() {
        boolean painted = session.state().equals(session.frame().state());
        return painted || sent == null ? grip.place() : sent;
    }
}
