package eigenscope.ui;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Box;
import eigenscope.figure.Handle;
import eigenscope.figure.View;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * What the keyboard has of a pad: a place that arrows move over the plot. Enter presses there once, Space presses and holds, so that arrows
 * draw or drag until it is let go. All that is done while it is held is one step of undo.
 */
final class PadCursor extends Region {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final double SIZE = 25;
    private static final double LARGE = 5;
    private static final double FINE = 0.1;
    /** Arrows go so many steps across a plot. */
    private static final double STEPS = 50;

    private final Session session;
    private Place place;
    private Optional<Vec2> at = Optional.empty();
    private Optional<Handle> held = Optional.empty();

    PadCursor(Session session, Place place) {
        this.session = session;
        this.place = place;
        setId("pad-" + place.plot().id());
        getStyleClass().add("pad-cursor");
        resize(SIZE, SIZE);
        setManaged(false);
        setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.THUMB);
        setAccessibleHelp("Arrows move it, with Shift by five steps, with Ctrl by a tenth of one; Enter presses,"
                + " Space holds and lets go");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> {
            if (!focused) release();
        });
    }

    /** Returns whether a plot has a pad the keyboard cannot reach by a handle. */
    static boolean isFor(Place place) {
        return place.view().isPresent()
                && place.plot()
                        .pad()
                        .filter(pad ->
                                place.plot().handle(pad.param(), pad.part()).isEmpty())
                        .isPresent();
    }

    /** Follows its plot as it was painted last. */
    void show(Place painted) {
        place = painted;
        var view = place.view().orElseThrow();
        var pixel = pixel(view);
        relocate(Math.rint(pixel.x() - SIZE / 2), Math.rint(pixel.y() - SIZE / 2));
        String name = place.plot().pad().map(pad -> pad.name()).orElse("");
        setAccessibleText(name + " at "
                + Handling.show(view.data(pixel.x(), pixel.y()).vec()) + (held.isPresent() ? ", held" : ""));
    }

    private Vec2 pixel(View view) {
        Box pixels = place.pixels();
        return at.map(p -> new Vec2(view.x(p.x()), view.y(p.y())))
                .filter(Vec2::isFinite)
                .map(p -> new Vec2(
                        Math.clamp(p.x(), pixels.minX(), pixels.maxX()),
                        Math.clamp(p.y(), pixels.minY(), pixels.maxY())))
                .orElseGet(() -> new Vec2(pixels.centreX(), pixels.centreY()));
    }

    private void pressed(KeyEvent event) {
        double step = event.isShiftDown() ? LARGE : event.isShortcutDown() ? FINE : 1;
        switch (event.getCode()) {
            case LEFT, KP_LEFT -> move(-step, 0);
            case RIGHT, KP_RIGHT -> move(step, 0);
            case UP, KP_UP -> move(0, -step);
            case DOWN, KP_DOWN -> move(0, step);
            case SPACE -> {
                if (held.isPresent()) release();
                else hold();
            }
            case ENTER -> {
                hold();
                release();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double right, double down) {
        var view = place.view().orElseThrow();
        var pixel = pixel(view);
        Box pixels = place.pixels();
        double x = Math.clamp(pixel.x() + right * pixels.width() / STEPS, pixels.minX(), pixels.maxX());
        double y = Math.clamp(pixel.y() + down * pixels.height() / STEPS, pixels.minY(), pixels.maxY());
        at = Optional.of(view.data(x, y));
        drag();
        show(place);
    }

    private void hold() {
        release();
        var pixel = pixel(place.view().orElseThrow());
        held = place.padAt(pixel.x(), pixel.y());
        pseudoClassStateChanged(HELD, held.isPresent());
        session.seal();
        drag();
        show(place);
    }

    private void drag() {
        var pixel = pixel(place.view().orElseThrow());
        held.ifPresent(handle -> session.change(
                session.topic().dragged(session.state(), handle, place.meant(handle, pixel.x(), pixel.y(), true)),
                "press"));
    }

    private void release() {
        if (held.isEmpty()) return;
        held = Optional.empty();
        pseudoClassStateChanged(HELD, false);
        session.seal();
        show(place);
    }
}
