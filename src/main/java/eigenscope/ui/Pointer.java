package eigenscope.ui;

import eigenscope.figure.Handle;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** The hand on a figure: grips are dragged, plots panned, turned and zoomed, and marks that are pointed at light their terms. */
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
        figure.setCursor(grip.isPresent() ? Cursor.OPEN_HAND : Cursor.DEFAULT);
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
        if (event.getButton() != MouseButton.PRIMARY || place.isEmpty()) return;
        var grip = place.get().handleAt(event.getX(), event.getY());
        if (grip.isPresent()) grab(grip.get(), place.get(), event);
        else hold = new OnPlot(place.get(), event.getX(), event.getY());
        figure.setCursor(Cursor.CLOSED_HAND);
        if (grip.isEmpty()) figure.requestFocus();
        event.consume();
    }

    private void grab(Handle grip, Place place, MouseEvent event) {
        var at = place.pixel(grip).orElseThrow();
        var handle = figure.handle(grip);
        handle.requestFocus();
        session.seal();
        // Held where it was taken: a grip does not jump to the pointer.
        double dx = at.x() - event.getX();
        double dy = at.y() - event.getY();
        hold = new OnGrip(handle, place.plot().id(), dx, dy);
    }

    private void drag(MouseEvent event) {
        switch (hold) {
            case OnGrip h -> drag(h, event);
            case OnPlot h -> {
                double dx = event.getX() - h.x();
                double dy = event.getY() - h.y();
                session.look(h.place().plot().id(), h.place().pulled(dx, dy));
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
        if (hold instanceof OnGrip) session.seal();
        hold = new Nothing();
        hover(event.getX(), event.getY());
    }

    private void click(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || event.getClickCount() != 2) return;
        figure.placeAt(event.getX(), event.getY())
                .filter(p -> p.handleAt(event.getX(), event.getY()).isEmpty())
                .ifPresent(p -> session.home(p.plot().id()));
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
        figure.placeAt(x, y).ifPresent(p -> session.look(p.plot().id(), p.zoomed(factor, x, y)));
    }
}
