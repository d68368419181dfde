package eigenscope.ui;

import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Numbers;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A small box beside a grip to type its exact place in: Enter takes it, Esc and leaving do not. */
final class PlaceBox extends TextField {
    private static final double WIDTH = 130;
    private static final double HEIGHT = 30;
    private static final double AWAY = 8;

    private final GripHandle handle;
    private final Session session;

    /** @param close takes the box away */
    PlaceBox(GripHandle handle, Session session, Consumer<PlaceBox> close) {
        super(exact(handle.grip().place()));
        this.handle = handle;
        this.session = session;
        setId("place-box");
        getStyleClass().add("place-box");
        setAccessibleText("Place of " + handle.grip().name() + ", "
                + handle.grip().place().size() + " numbers");
        setManaged(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe((was, is) -> {
            if (was && !is) close.accept(this);
        });
    }

    private static String exact(Vec at) {
        String numbers = DoubleStream.of(at.toArray()).mapToObj(Numbers::format).collect(Collectors.joining("  "));
        return numbers.replace('-', '\u2212');
    }

    /** Stands beside its handle, inside a width and a height. */
    void stand(double width, double height) {
        double x = Math.clamp(handle.getLayoutX() + handle.getWidth() + AWAY, 0, Math.max(0, width - WIDTH));
        double y = Math.clamp(handle.getLayoutY(), 0, Math.max(0, height - HEIGHT));
        resizeRelocate(x, y, WIDTH, HEIGHT);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) take();
        else if (event.getCode() == KeyCode.ESCAPE) handle.requestFocus();
        else return;
        event.consume();
    }

    private void take() {
        try {
            handle.move(Handling.parse(getText(), handle.grip().place().size()), "");
            handle.requestFocus();
        } catch (IllegalArgumentException e) {
            session.notice(e.getMessage());
        }
    }
}
