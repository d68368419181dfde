package eigenscope.ui;

import eigenscope.figure.Handle;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/**
 * The hand on a figure: grips are dragged, plots panned, turned and zoomed, and marks that are pointed at light their terms. Where a pad
 * takes what is pressed, plots are panned with Shift held or with another button. In space a pad takes clicks, and drags turn.
 */
final class Pointer {
    /** A notch of a wheel is 40 pixels: a quarter larger or smaller. */
    private static final double WHEEL = Math.log(1.25) / 40;

    private final FigureView figure;
    private final Session session;
    private Hold hold = new Nothing();

    private sealed interface Hold {}

    private record Nothing() implements Hold {}

    private record OnGrip(GripHandle handle, String plot, double dx, double dy) implements Hold {}

    private record OnPlot(Place place, double x, double y) implements Hold {}

    private Pointer(FigureView figure, Session session) {
        this.figure = figure;
        this.session = session;
    }

    /** Lets the hand act on a figure. */
    static void listen(FigureView figure, Session session) {
        var pointer = new Pointer(figure, session);
        figure.setOnMouseMoved(e -> pointer.hover(e.getX(), e.getY()));
        figure.setOnMouseExited(e -> pointer.leave());
        figure.setOnMousePressed(pointer::press);
        figure.setOnMouseDragged(pointer::drag);
        figure.setOnMouseReleased(pointer::release);
        figure.setOnMouseClicked(pointer::click);
        figure.setOnScroll(pointer::scroll);
        figure.setOnZoom(pointer::pinch);
    }

    private void hover(double x, double y) {
        var place = figure.placeAt(x, y);
        var grip = place.flatMap(p -> p.handleAt(x, y));
        figure.hot(grip);
        boolean onPad = grip.isEmpty() && place.flatMap(p -> p.padAt(x, y)).isPresent();
        figure.setCursor(grip.isPresent() ? Cursor.OPEN_HAND : onPad ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        session.light(grip.map(Handle::term)
                .orElseGet(() -> place.map(p -> p.termAt(x, y)).orElse("")));
    }

    private void leave() {
        if (!(hold instanceof Nothing)) return;
        figure.hot(Optional.empty());
        session.light("");
    }

    private void press(MouseEvent event) {
        var place = figure.placeAt(event.getX(), event.getY());
        if (place.isEmpty() || !(hold instanceof Nothing)) return;
        var grip = place.get().handleAt(event.getX(), event.getY());
        boolean isFirst = event.getButton() == MouseButton.PRIMARY;
        var pad = isFirst
                        && !event.isShiftDown()
                        && grip.isEmpty()
                        && !place.get().isSpace()
                ? place.get().padAt(event.getX(), event.getY())
                : Optional.<Handle>empty();
        if (isFirst && grip.isPresent()) grab(grip.get(), place.get(), event);
        else if (pad.isPresent()) bring(pad.get(), place.get(), event);
        else hold = new OnPlot(place.get(), event.getX(), event.getY());
        figure.setCursor(Cursor.CLOSED_HAND);
        if (hold instanceof OnPlot) figure.requestFocus();
        event.consume();
    }

    private void grab(Handle grip, Place place, MouseEvent event) {
        var at = place.pixel(grip).orElseThrow();
        var handle = take(grip, place);
        // Held where it was taken: a grip does not jump to the pointer.
        double dx = at.x() - event.getX();
        double dy = at.y() - event.getY();
        hold = new OnGrip(handle, place.plot().id(), dx, dy);
    }

    /** Brings the handle of a pad to the hand. */
    private void bring(Handle grip, Place place, MouseEvent event) {
        var hold = new OnGrip(take(grip, place), place.plot().id(), 0, 0);
        this.hold = hold;
        drag(hold, event);
    }

    private GripHandle take(Handle grip, Place place) {
        var handle = figure.handle(place.plot().id(), grip);
        handle.requestFocus();
        session.seal();
        figure.hold();
        return handle;
    }

    private void drag(MouseEvent event) {
        switch (hold) {
            case OnGrip h -> drag(h, event);
            case OnPlot h -> {
                // What trembles is a click yet.
                if (h.place().isSpace() && event.isStillSincePress()) return;
                double dx = event.getX() - h.x();
                double dy = event.getY() - h.y();
                session.looks().look(h.place().plot().id(), h.place().pulled(dx, dy));
            }
            case Nothing _ -> {}
        }
        event.consume();
    }

    private void drag(OnGrip h, MouseEvent event) {
        double x = event.getX() + h.dx();
        double y = event.getY() + h.dy();
        figure.place(h.plot())
                .map(place -> place.meant(h.handle().grip(), x, y, event.isAltDown()))
                .ifPresent(to -> h.handle().move(to, "drag"));
    }

    private void release(MouseEvent event) {
        if (hold instanceof OnGrip) letGo();
        hold = new Nothing();
        hover(event.getX(), event.getY());
    }

    private void letGo() {
        session.seal();
        figure.release();
    }

    private void click(MouseEvent event) {
        var place = figure.placeAt(event.getX(), event.getY());
        if (place.isEmpty()) return;
        var grip = place.get().handleAt(event.getX(), event.getY());
        boolean isFirst = event.getButton() == MouseButton.PRIMARY;
        if (event.getButton() == MouseButton.SECONDARY && event.isStillSincePress())
            grip.ifPresent(g -> figure.handle(place.get().plot().id(), g).remove());
        else if (isFirst && event.isStillSincePress() && place.get().isSpace() && grip.isEmpty())
            place.get().padAt(event.getX(), event.getY()).ifPresent(pad -> {
                bring(pad, place.get(), event);
                letGo();
                hold = new Nothing();
            });
        else if (isFirst && event.getClickCount() == 2 && grip.isEmpty() && isOff(place.get(), event))
            session.looks().home(place.get().plot().id());
    }

    /** Says whether the pad of a plot, if it has one, does not take the hand here. */
    private static boolean isOff(Place place, MouseEvent event) {
        return place.padAt(event.getX(), event.getY()).isEmpty();
    }

    private void scroll(ScrollEvent event) {
        zoom(Math.exp(WHEEL * event.getDeltaY()), event.getX(), event.getY());
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        zoom(event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void zoom(double factor, double x, double y) {
        if (!(hold instanceof Nothing)) return;
        figure.placeAt(x, y).ifPresent(p -> session.looks().look(p.plot().id(), p.zoomed(factor, x, y)));
    }
}
