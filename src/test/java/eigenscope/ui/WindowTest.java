package eigenscope.ui;

import eigenscope.Topics;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Handle;
import eigenscope.tex.Tex;
import eigenscope.topic.State;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window without a display. Frames are made on the spot; whatever is logged as an error fails the test. */
abstract class WindowTest extends KeyboardTest {
    private final List<String> errors = new ArrayList<>();
    private final Handler watch = new Handler() {
        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() >= Level.WARNING.intValue()) errors.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };
    private Shell shell;

    @Override
    public final void start(Stage stage) {
        Look.loadFonts();
        Logger.getLogger("").addHandler(watch);
        Thread.currentThread().setUncaughtExceptionHandler((thread, error) -> errors.add(error.toString()));
        shell = new Shell(
                Topics.all(),
                new Worker(new Tex(), Runnable::run, Runnable::run, Runnable::run),
                Memory.FRESH,
                new SplittableRandom(7));
        stage.setScene(shell.scene(1280, 800));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        shell.start("linear-map");
    }

    @AfterEach
    final void nothingWasLoggedAsAnError() {
        Logger.getLogger("").removeHandler(watch);
        onScreen(() -> {
            shell.workspace().ifPresent(Workspace::rest);
            return "";
        });
        Assertions.assertEquals(List.of(), errors);
    }

    final Shell shell() {
        return shell;
    }

    final Session session() {
        return onScreen(() -> shell.session().orElseThrow());
    }

    final State state() {
        return session().state();
    }

    final void open(String topic) {
        act(() -> shell.open(topic));
    }

    final void edit(State next) {
        act(() -> session().edit(next, ""));
    }

    final FigureView figure() {
        return onScreen(() -> shell.workspace().orElseThrow().figure());
    }

    final List<Handle> grips() {
        return onScreen(() -> figure().places().stream().flatMap(Place::handles).toList());
    }

    final Handle grip(String key) {
        return grips().stream()
                .filter(g -> GripHandle.key(g).equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Returns where a place of the first plot is on the screen. */
    final Point2D pixel(Vec2 at) {
        return onScreen(() -> {
            var view = figure().places().getFirst().view().orElseThrow();
            return figure().localToScreen(view.x(at.x()), view.y(at.y()));
        });
    }

    /** Returns where a handle is on the screen. */
    final Point2D pixel(Handle handle) {
        return onScreen(() -> {
            var at = figure().places().stream()
                    .filter(p -> p.handles().anyMatch(handle::equals))
                    .flatMap(p -> p.pixel(handle).stream())
                    .findFirst()
                    .orElseThrow();
            return figure().localToScreen(at.x(), at.y());
        });
    }

    final void focus(String id) {
        act(() -> node(id).requestFocus());
    }

    final Node node(String id) {
        return lookup(id).query();
    }

    final String toast() {
        return onScreen(() -> {
            var toast = (Label) node("#toast");
            return toast.isVisible() ? toast.getText() : "";
        });
    }

    final void act(Runnable task) {
        onScreen(() -> {
            task.run();
            return "";
        });
    }

    static <T> T onScreen(Callable<T> task) {
        if (Platform.isFxApplicationThread()) {
            try {
                return task.call();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
        T result = WaitForAsyncUtils.waitForAsyncFx(5000, task);
        settle();
        return result;
    }
}
