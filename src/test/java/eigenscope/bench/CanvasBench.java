package eigenscope.bench;

import com.sun.management.ThreadMXBean;
import eigenscope.figure.Pen;
import eigenscope.tex.Tex;
import eigenscope.ui.ScreenPen;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/**
 * Paints pictures, every one another, of 800×600 in a window of its own. A frame begins when painting begins on the JavaFX
 * thread and ends when the render thread has the pixels; what is painted is made before.
 */
final class CanvasBench {
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 2000) / 4;
    private static final int FRAMES = Integer.getInteger("bench.frames", 10_000) / 20;
    private static final int PATIENCE_SECONDS = 20;

    private final ScreenPen pen = new ScreenPen(new Tex());
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Stage stage = new Stage();
    private final Beat beat;

    private CanvasBench() {
        stage.setScene(new Scene(new Pane(pen.node()), 800, 600));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        beat = new Beat(stage.getScene());
    }

    /** Opens the window, on the JavaFX thread. */
    static CanvasBench open() {
        return new CanvasBench();
    }

    /**
     * Times frames.
     *
     * @param pictures by the number of the frame
     */
    Result run(String name, String target, IntFunction<Consumer<Pen>> pictures) throws Exception {
        for (int i = 0; i < WARM_UP; i++) time(pictures.apply(i));
        int[] before = pixels();
        double[] millis = new double[FRAMES];
        long bytes = 0;
        for (int i = 0; i < FRAMES; i++) {
            var cost = time(pictures.apply(WARM_UP + i));
            millis[i] = cost.millis();
            bytes += cost.bytes();
        }
        double kilobytes = bytes / 1024.0 / FRAMES;
        return new Result(
                name, Timing.of(Arrays.stream(millis)), Optional.of(kilobytes), target, flaw(before, pixels()));
    }

    private record Cost(double millis, long bytes) {}

    private Cost time(Consumer<Pen> picture) throws Exception {
        var cost = new CompletableFuture<Cost>();
        Platform.runLater(() -> {
            long bytes = threads.getTotalThreadAllocatedBytes();
            long began = System.nanoTime();
            try {
                pen.paint(800, 600, picture);
            } catch (RuntimeException e) {
                cost.completeExceptionally(e);
                return;
            }
            beat.await(new Beat.Listener() {
                @Override
                public boolean isDue() {
                    return true;
                }

                @Override
                public void laidOut() {}

                @Override
                public void painted() {
                    double millis = (System.nanoTime() - began) / 1e6;
                    long used = threads.getTotalThreadAllocatedBytes() - bytes;
                    Platform.runLater(() -> cost.complete(new Cost(millis, used)));
                }
            });
            Platform.requestNextPulse();
        });
        return cost.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private int[] pixels() throws Exception {
        return Screen.ask(() -> Looks.pixels(pen.node().snapshot(null, null)));
    }

    private static Optional<String> flaw(int[] before, int[] after) {
        if (Looks.isEmpty(after)) return Optional.of("shows nothing");
        return Arrays.equals(before, after) ? Optional.of("does not change") : Optional.empty();
    }
}
