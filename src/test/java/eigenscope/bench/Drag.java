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
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

/**
 * A hand that drags round and round in the real window. A frame begins when the hand's event arrives and ends when the render thread has
 * painted the scene in which a node has followed, and with it everything that changes. The hand waits for each frame before it moves on.
 *
 * <p>A step is a fraction of a radian, which no number of turns is made of, and the radius swells and shrinks out of step with it: pointers stand
 * on whole pixels, of which one circle has a few hundred only. A hand that came back to where it was would find numbers, formulas and words
 * kept from last time, and the frames would look cheaper than they are.
 */
final class Drag {
    private static final int PATIENCE_SECONDS = 10;
    private static final List<Part> PARTS = List.of(
            new Part("JavaFX Application Thread", "JavaFX thread", "8 ms at most"),
            new Part("worker", "background thread", ""),
            new Part("QuantumRenderer", "render thread", ""));
    private static final double RADIUS = 90;
    private static final double SWELL = 40;
    /** Radians a frame: two pixels at least along one of the axes, since one may be lost where the node that follows stands on whole ones. */
    private static final double STEP = 1.0 / 13;
    /** The golden ratio, the number furthest from any fraction: turns in which the radius swells and shrinks once. */
    private static final double TURNS = (1 + Math.sqrt(5)) / 2;

    /** Pixels a frame on a level way, and how far it goes to either side. */
    private static final double STRIDE = 2 + TURNS;

    private static final double REACH = RADIUS + SWELL;

    private final Robot robot = new Robot();
    private final Way way;
    private final Beat beat;
    /** Looked up once: to look it up in every frame would be a tenth of what the frame allocates. */
    private final Node follower;

    private final long[] ids;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private double centreX;
    private double centreY;
    private int frame;

    /** Where the hand goes. */
    enum Way {
        /** Round and round. */
        ROUND,
        /** To the right, and again from the left: for what follows sideways only, which a circle leaves where it was at its sides. */
        LEVEL
    }

    /** What one frame cost: in all, and the processor's time on each thread. */
    private record Cost(double millis, long bytes, List<Double> processor) {}

    /** A thread that works on a frame, and what it may use of the processor. */
    private record Part(String thread, String name, String target) {}

    /** The frames of one drag. */
    record Frames(List<Cost> costs) {
        /**
         * Returns what they took, in all and of each thread.
         *
         * @param target what they should take; the number of those past 33 ms is added
         */
        List<Result> results(String name, String target, Optional<String> flaw) {
            var results = new ArrayList<Result>();
            var all = Timing.of(costs.stream().mapToDouble(Cost::millis));
            double kilobytes = costs.stream().mapToLong(Cost::bytes).average().orElseThrow() / 1024;
            results.add(new Result(
                    "%s, %d frames".formatted(name, costs.size()),
                    all,
                    Optional.of(kilobytes),
                    "%s; past 33 ms: %d".formatted(target, all.beyond(33)),
                    flaw));
            for (int i = 0; i < PARTS.size(); i++) {
                int at = i;
                var share =
                        Timing.of(costs.stream().mapToDouble(c -> c.processor().get(at)));
                results.add(new Result(
                        "  of it processor, " + PARTS.get(i).name(),
                        share,
                        Optional.empty(),
                        PARTS.get(i).target(),
                        Optional.empty()));
            }
            return results;
        }
    }

    /**
     * Prepares a hand.
     *
     * @param follower the node that moves when the window has followed the hand
     */
    Drag(Stage stage, Node follower, Way way) {
        this.way = way;
        beat = new Beat(stage.getScene());
        this.follower = follower;
        ids = PARTS.stream().mapToLong(part -> id(part.thread())).toArray();
    }

    private static long id(String thread) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(t -> t.getName().startsWith(thread))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no thread " + thread))
                .threadId();
    }

    /** Takes hold at a place of the screen; on the JavaFX thread. */
    void press(double x, double y) {
        centreX = x - RADIUS;
        centreY = y;
        robot.mouseMove(x, y);
        robot.mousePress(MouseButton.PRIMARY);
        // Further than a hand trembles: until then, where a click means something, a drag has not begun.
        robot.mouseMove(x - SWELL, y);
    }

    /** Lets go where it took hold: a second drag would else wander off; on the JavaFX thread. */
    void release() {
        robot.mouseMove(centreX + RADIUS, centreY);
        robot.mouseRelease(MouseButton.PRIMARY);
    }

    /** Goes on for so many frames; not on the JavaFX thread. */
    Frames frames(int count) throws Exception {
        var costs = new ArrayList<Cost>(count);
        for (int i = 0; i < count; i++) {
            var cost = new CompletableFuture<Cost>();
            Platform.runLater(() -> move(cost));
            costs.add(cost.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
        return new Frames(costs);
    }

    private void move(CompletableFuture<Cost> cost) {
        frame++;
        double x = follower.getLayoutX();
        double y = follower.getLayoutY();
        long bytes = threads.getTotalThreadAllocatedBytes();
        long[] processor = threads.getThreadCpuTime(ids);
        long began = System.nanoTime();
        beat.await(new Beat.Listener() {
            private long screen;

            @Override
            public boolean isDue() {
                return follower.getLayoutX() != x || follower.getLayoutY() != y;
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
        switch (way) {
            case ROUND -> round(STEP * frame);
            case LEVEL -> robot.mouseMove(centreX + RADIUS - REACH + STRIDE * frame % (2 * REACH), centreY);
        }
    }

    private void round(double angle) {
        double radius = RADIUS + SWELL * Math.sin(angle / TURNS);
        robot.mouseMove(centreX + radius * Math.cos(angle), centreY + radius * Math.sin(angle));
    }
}
