package eigenscope.ui;

import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Handle;
import eigenscope.figure.Painter;
import eigenscope.figure.Plot;
import eigenscope.paint.RasterPen;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The picture of a session: painted at most once a pulse, whatever changed in between. */
final class FigureView extends Region {
    private static final double KEY_ZOOM = 1.25;
    private static final double KEY_PULL = 40;

    private final Session session;
    private final PixelView picture;
    private final Paging paging;
    private final Steady steady;
    private final Map<String, GripHandle> handles = new LinkedHashMap<>();
    private final Map<String, PadCursor> cursors = new HashMap<>();
    private final Channel<Frame> paintings = new Channel<>();
    private List<Place> places = List.of();

    FigureView(Session session, Paging paging) {
        this.session = session;
        this.paging = paging;
        steady = new Steady(session, this::requestLayout);
        picture = new PixelView(new RasterPen(session.tex(), session.letters()), false);
        // Its size follows this one's: it never asks for a layout.
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        setId("figure");
        getStyleClass().add("figure");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleHelp("Tab goes through the handles and pads; plus, minus and 0 zoom; arrows move the picture");
        getChildren().add(picture);
        // Layout runs once a pulse: asking for it is how paintings coalesce.
        picture.onResolution(this::requestLayout);
        session.onFrame(frame -> requestLayout());
        session.onLit(term -> requestLayout());
        session.looks().onChange(plot -> requestLayout());
        session.onTheme(theme -> requestLayout());
        paging.onTurn(plot -> requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Pointer.listen(this, session);
        follow(session.frame());
    }

    /** Listens to frames that were painted. */
    void onPainted(Consumer<Frame> listener) {
        paintings.add(listener);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (!(width >= 1 && height >= 1)) return;
        var frame = session.frame();
        paint(width, height);
        follow(frame);
        followPads();
        for (var child : getChildren()) if (child instanceof PlaceBox box) box.stand(width, height);
        paintings.send(frame);
    }

    private void paint(double width, double height) {
        var figure = shown();
        var pixels = new Box(0, 0, width, height);
        var viewpoints = Painter.seen(figure, steady.viewpoints(figure), pixels);
        session.looks().painted(viewpoints);
        var boxes = Painter.places(figure, pixels);
        places = IntStream.range(0, boxes.size())
                .mapToObj(i -> {
                    Plot plot = figure.plots().get(i);
                    return new Place(plot, viewpoints.get(plot.id()), boxes.get(i), session.lit());
                })
                .toList();
        picture.paint(
                width, height, session.theme(), pen -> Painter.paint(figure, viewpoints, pen, pixels, session.lit()));
    }

    /** Returns what is painted: the figure of the frame, or one plot of it where there is no room for all. */
    Figure shown() {
        return paging.shown(Math.floor(getWidth()), Math.floor(getHeight()));
    }

    private void follow(Frame frame) {
        setAccessibleText(frame.say());
        var gone = new HashMap<>(handles);
        for (Place place : places) {
            place.handles().forEach(grip -> {
                gone.remove(key(place.plot().id(), grip));
                show(place, grip);
            });
            // What was taken out of many stays while it is there: the keyboard goes on moving it.
            for (var entry : handles.entrySet())
                if (entry.getKey()
                        .equals(key(place.plot().id(), entry.getValue().grip())))
                    place.now(entry.getValue().grip()).ifPresent(grip -> {
                        gone.remove(entry.getKey());
                        show(place, grip);
                    });
        }
        // A new row is dragged before the first picture shows it.
        boolean isBehind = !session.state().equals(frame.state());
        gone.values().removeIf(handle -> isBehind && handle.isFocused());
        for (var entry : gone.entrySet()) {
            handles.remove(entry.getKey());
            getChildren().remove(entry.getValue());
        }
    }

    private void followPads() {
        var gone = new HashMap<>(cursors);
        for (Place place : places) {
            String id = place.plot().id();
            if (!PadCursor.isFor(place)) continue;
            gone.remove(id);
            cursors.computeIfAbsent(id, _ -> {
                        var cursor = new PadCursor(session, place, this);
                        getChildren().add(cursor);
                        return cursor;
                    })
                    .show(place);
        }
        for (var entry : gone.entrySet()) {
            cursors.remove(entry.getKey());
            var cursor = entry.getValue();
            if (cursor.isFocused()) handOver(entry.getKey());
            getChildren().remove(cursor);
        }
    }

    /** Where a press of a cursor made a handle, the keyboard goes on with that. */
    private void handOver(String plot) {
        place(plot)
                .flatMap(place -> place.plot().pad().flatMap(pad -> place.plot().handle(pad.param(), pad.part())))
                .map(handle -> handles.get(key(plot, handle)))
                .ifPresent(Node::requestFocus);
    }

    /** Keeps plots where they are while a hand moves what their state depends on. */
    void hold() {
        steady.hold(places);
    }

    /** Lets plots go where they belong. */
    void release() {
        steady.release();
    }

    private void show(Place place, Handle grip) {
        place.pixel(grip).ifPresent(at -> handle(place.plot().id(), grip).show(grip, at.x(), at.y()));
    }

    private static String key(String plot, Handle grip) {
        return plot + "/" + GripHandle.key(grip);
    }

    /** Returns the handle of a grip in a plot. */
    GripHandle handle(String plot, Handle grip) {
        return handles.computeIfAbsent(key(plot, grip), key -> {
            var handle = new GripHandle(session, grip, this::type);
            getChildren().add(handle);
            return handle;
        });
    }

    private void type(GripHandle handle) {
        var box = new PlaceBox(handle, session, getChildren()::remove);
        getChildren().add(box);
        box.stand(getWidth(), getHeight());
        box.requestFocus();
        box.selectAll();
    }

    /** Shows which grip the pointer is on. */
    void hot(Optional<Handle> grip) {
        var key = grip.map(GripHandle::key);
        for (var handle : handles.values())
            handle.hot(key.isPresent() && key.get().equals(GripHandle.key(handle.grip())));
    }

    /** Returns the plots where they were painted last. */
    List<Place> places() {
        return places;
    }

    /** Returns the plot of an id, where it was painted last. */
    Optional<Place> place(String plot) {
        return places.stream().filter(p -> p.plot().id().equals(plot)).findFirst();
    }

    /** Returns the plot under the pointer. */
    Optional<Place> placeAt(double x, double y) {
        return places.stream().filter(p -> p.pixels().contains(x, y)).findFirst();
    }

    /** Shows every plot larger by a factor, about its middle. */
    void zoom(double factor) {
        for (var p : places)
            session.looks()
                    .look(
                            p.plot().id(),
                            p.zoomed(factor, p.pixels().centreX(), p.pixels().centreY()));
    }

    /** Shows every plot as it starts. */
    void home() {
        for (var p : places) session.looks().home(p.plot().id());
    }

    private void pull(double dx, double dy) {
        for (var p : places) session.looks().look(p.plot().id(), p.pulled(dx, dy));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) return;
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> zoom(KEY_ZOOM);
            case MINUS, SUBTRACT -> zoom(1 / KEY_ZOOM);
            case DIGIT0, NUMPAD0 -> home();
            case LEFT -> pull(KEY_PULL, 0);
            case RIGHT -> pull(-KEY_PULL, 0);
            case UP -> pull(0, KEY_PULL);
            case DOWN -> pull(0, -KEY_PULL);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
