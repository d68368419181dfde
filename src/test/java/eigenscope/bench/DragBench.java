package eigenscope.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * Drags the first column of the matrix round and round in the real window. A frame begins when the hand's event arrives and ends when the
 * render thread has painted the scene in which the grip, and with it picture, formulas and readouts, has followed: new state, solving and
 * typesetting in the background, layout, painting. The hand waits for each frame before it moves on.
 *
 * <p>A step is a fraction of a radian, which no number of turns is made of, and the radius swells and shrinks out of step with it: pointers stand
 * on whole pixels, of which one circle has a few hundred only. A hand that came back to where it was would find numbers, formulas and words
 * kept from last time, and the frames would look cheaper than they are.
 */
final class DragBench {
    private static final String GRIP = "#grip-A-0";
    private static final int PATIENCE_SECONDS = 10;
    private static final List<Part> PARTS = List.of(
            new Part("JavaFX Application Thread", "JavaFX thread", "8 ms at most"),
            new Part("worker", "background thread", ""),
            new Part("QuantumRenderer", "render thread", ""));
    private static final double RADIUS = 90;
    private static final double SWELL = 40;
    /** Radians a frame. */
    private static final double STEP = 1.0 / 27;
    /** The golden ratio, the number furthest from any fraction: turns in which the radius swells and shrinks once. */
    private static final double TURNS = (1 + Math.sqrt(5)) / 2;

    private final Robot robot = new Robot();
    private final Beat beat;
    /** Looked up once: to look it up in every frame would be a tenth of what the frame allocates. */
    private final Node grip;

    private final long[] ids;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private double centreX;
    private double centreY;
    private int frame;

    /** What one frame cost: in all, and the processor's time on each thread. */
    private record Cost(double millis, long bytes, List<Double> processor) {}

    /** A thread that works on a frame, and what it may use of the processor. */
    private record Part(String thread, String name, String target) {}

    private DragBench(Stage stage) {
        beat = new Beat(stage.getScene());
        grip = stage.getScene().lookup(GRIP);
        ids = PARTS.stream().mapToLong(part -> id(part.thread())).toArray();
    }

    private static long id(String thread) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith(thread))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no thread " + thread))
                .threadId();
    }

    /** Says whether the window shows the topic. */
    static boolean isReady(Stage stage) {
        return stage.getScene() != null && stage.getScene().lookup(GRIP) != null;
    }

    /** Times frames in the window on screen after so many others to warm up. */
    static List<Result> run(Stage stage, int warmUp, int frames) throws Exception {
        var bench = Screen.ask(() -> new DragBench(stage));
        Screen.ask(bench::grab);
        bench.drag(warmUp);
        var before = Screen.ask(() -> Looks.of(stage.getScene()));
        var costs = bench.drag(frames);
        var after = Screen.ask(() -> Looks.of(stage.getScene()));
        Screen.ask(bench::release);
        return results(costs, after.flawAfter(before), stage);
    }

    private static List<Result> results(List<Cost> costs, Optional<String> flaw, Stage stage) {
        var results = new ArrayList<Result>();
        var all = Timing.of(costs.stream().mapToDouble(Cost::millis));
        double kilobytes = costs.stream().mapToLong(Cost::bytes).average().orElseThrow() / 1024;
        results.add(new Result(
                "linear-map dragged, %.0f\u00d7%.0f, %d frames"
                        .formatted(stage.getWidth(), stage.getHeight(), costs.size()),
                all,
                Optional.of(kilobytes),
                "6 / 16 / 33 ms, 256 KB; past 33 ms: " + all.beyond(33),
                flaw));
        for (int i = 0; i < PARTS.size(); i++) {
            int at = i;
            var share = Timing.of(costs.stream().mapToDouble(c -> c.processor().get(at)));
            results.add(new Result(
                    "  of it processor, " + PARTS.get(i).name(),
                    share,
                    Optional.empty(),
                    PARTS.get(i).target(),
                    Optional.empty()));
        }
        return results;
    }

    private boolean grab() {
        Bounds at = grip.localToScreen(grip.getLayoutBounds());
        centreX = at.getCenterX() - RADIUS;
        centreY = at.getCenterY();
        robot.mouseMove(at.getCenterX(), at.getCenterY());
        robot.mousePress(MouseButton.PRIMARY);
        // Held, it keeps the grip off eigenlines: every move is to be another state.
        robot.keyPress(KeyCode.ALT);
        return true;
    }

    private boolean release() {
        // From where it came: a second drag would else wander off.
        robot.mouseMove(centreX + RADIUS, centreY);
        robot.keyRelease(KeyCode.ALT);
        robot.mouseRelease(MouseButton.PRIMARY);
        return true;
    }

    private List<Cost> drag(int frames) throws Exception {
        var costs = new ArrayList<Cost>(frames);
        for (int i = 0; i < frames; i++) {
            var cost = new CompletableFuture<Cost>();
            Platform.runLater(() -> move(cost));
            costs.add(cost.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return costs;
    }

    private void move(CompletableFuture<Cost> cost) {
        double angle = STEP * ++frame;
        double radius = RADIUS + SWELL * Math.sin(angle / TURNS);
        double x = grip.getLayoutX();
        double y = grip.getLayoutY();
        long bytes = threads.getTotalThreadAllocatedBytes();
        long[] processor = threads.getThreadCpuTime(ids);
        long began = System.nanoTime();
        beat.await(new Beat.Listener() {
            private long screen;

            @Override
            public boolean isDue() {
                return grip.getLayoutX() != x || grip.getLayoutY() != y;
            }

            @Override
            public void laidOut() {
                screen = threads.getCurrentThreadCpuTime();
            }

            @Override
            public void painted() {
                double millis = (System.nanoTime() - began) / 1e6;
                long used = threads.getTotalThreadAllocatedBytes() - bytes;
                long[] now = threads.getThreadCpuTime(ids);
                now[0] = screen;
                List<Double> shares = IntStream.range(0, now.length)
                        .mapToObj(i -> (now[i] - processor[i]) / 1e6)
                        .toList();
                // The next frame begins when the screen has this one.
                Platform.runLater(() -> cost.complete(new Cost(millis, used, shares)));
            }
        });
        robot.mouseMove(centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle));
    }
}
