package eigenscope.ui;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Box;
import eigenscope.figure.Handle;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/**
 * What the keyboard has of a pad: a place that arrows move over the plot. Enter presses there once, Space presses and holds, so that arrows
 * draw or drag until it is let go. All that is done while it is held is one step of undo. In space it stands on the surface seen there.
 */
final class PadCursor extends Region {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final double SIZE = 25;
    private static final double LARGE = 5;
    private static final double FINE = 0.1;
    /** Arrows go so many steps across a plot. */
    private static final double STEPS = 50;

    private final Session session;
    private final FigureView figure;
    private Place place;
    /** Where it stands in a flat plot, which may be panned under it. */
    private Optional<Vec2> at = Optional.empty();
    /** Where it stands in the picture otherwise, as shares of width and height. */
    private Vec2 share = new Vec2(0.5, 0.5);

    private Optional<Handle> held = Optional.empty();

    PadCursor(Session session, Place place, FigureView figure) {
        this.session = session;
        this.place = place;
        this.figure = figure;
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
            if (focused) show(this.place);
            else release();
        });
    }

    /** Returns whether a plot has a pad the keyboard cannot reach by a handle. */
    static boolean isFor(Place place) {
        return place.plot()
                .pad()
                .filter(pad -> place.plot().handle(pad.param(), pad.part()).isEmpty())
                .isPresent();
    }

    /** Follows its plot as it was painted last. */
    void show(Place painted) {
        place = painted;
        var pixel = pixel();
        relocate(Math.rint(pixel.x() - SIZE / 2), Math.rint(pixel.y() - SIZE / 2));
        if (!isFocused()) return;
        String name = place.plot().pad().map(pad -> pad.name()).orElse("");
        String where = place.at(pixel.x(), pixel.y())
                .map(point -> " at " + Handling.show(point))
                .orElse(" beside the surface");
        setAccessibleText(name + where + (held.isPresent() ? ", held" : ""));
    }

    private Vec2 pixel() {
        Box pixels = place.pixels();
        return at.flatMap(p -> place.view().map(view -> new Vec2(view.x(p.x()), view.y(p.y()))))
                .filter(Vec2::isFinite)
                .map(p -> new Vec2(
                        Math.clamp(p.x(), pixels.minX(), pixels.maxX()),
                        Math.clamp(p.y(), pixels.minY(), pixels.maxY())))
                .orElseGet(() -> new Vec2(
                        pixels.minX() + share.x() * pixels.width(), pixels.minY() + share.y() * pixels.height()));
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
        var pixel = pixel();
        Box pixels = place.pixels();
        double x = Math.clamp(pixel.x() + right * pixels.width() / STEPS, pixels.minX(), pixels.maxX());
        double y = Math.clamp(pixel.y() + down * pixels.height() / STEPS, pixels.minY(), pixels.maxY());
        share = new Vec2((x - pixels.minX()) / pixels.width(), (y - pixels.minY()) / pixels.height());
        at = place.view().map(view -> view.data(x, y));
        drag();
        show(place);
    }

    private void hold() {
        release();
        var pixel = pixel();
        held = place.padAt(pixel.x(), pixel.y());
        pseudoClassStateChanged(HELD, held.isPresent());
        session.seal();
        figure.hold();
        drag();
        show(place);
    }

    private void drag() {
        var pixel = pixel();
        held.ifPresent(handle -> session.change(
                session.topic().dragged(session.state(), handle, place.meant(handle, pixel.x(), pixel.y(), true)),
                "press"));
    }

    private void release() {
        if (held.isEmpty()) return;
        held = Optional.empty();
        pseudoClassStateChanged(HELD, false);
        session.seal();
        figure.release();
        show(place);
    }
}
