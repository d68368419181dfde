package eigenscope.ui;

import eigenscope.Topics;
import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Handle;
import eigenscope.tex.Tex;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Prints how long a drag takes from the hand to the picture, with everything else in the window following: {@code Pacing [FRAMES]}. Not a
 * test: it depends on the machine and what else it does.
 */
final class Pacing {
    private static final int WARM_UP = 200;

    private final Shell shell;
    private final double[] toPaint;
    private final double[] onScreenThread;
    private final CountDownLatch done = new CountDownLatch(1);
    private int step = -WARM_UP;
    private long asked;
    private long cpu;

    private Pacing(Shell shell, int frames) {
        this.shell = shell;
        toPaint = new double[frames];
        onScreenThread = new double[frames];
    }

    /** Measures with a window as large as the screen. */
    public static void main(String... args) throws InterruptedException {
        int frames = args.length > 0 ? Integer.parseInt(args[0]) : 1000;
        var background =
                Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
        var ready = new CountDownLatch(1);
        var pacing = new Pacing[1];
        Platform.startup(() -> {
            Look.loadFonts();
            var worker = new Worker(new Tex(), background, background, Platform::runLater);
            var shell = new Shell(Topics.all(), worker, Memory.FRESH, new SplittableRandom(1));
            var stage = new Stage();
            var screen = Screen.getPrimary().getBounds();
            stage.setScene(shell.scene(screen.getWidth(), screen.getHeight()));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            pacing[0] = new Pacing(shell, frames);
            shell.onChange(what -> {
                if (what.equals("topic")) ready.countDown();
            });
            shell.start("linear-map");
        });
        ready.await();
        Platform.runLater(pacing[0]::start);
        pacing[0].done.await();
        print("hand to picture, wall", pacing[0].toPaint);
        print("JavaFX thread, CPU", pacing[0].onScreenThread);
        Platform.exit();
    }

    private void start() {
        shell.workspace().orElseThrow().figure().onPainted(this::painted);
        move();
    }

    private void move() {
        var figure = shell.workspace().orElseThrow().figure();
        var place = figure.places().getFirst();
        Handle grip = place.handles().findFirst().orElseThrow();
        double angle = 0.05 * step;
        asked = System.nanoTime();
        cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        figure.handle(place.plot().id(), grip).move(Vec.of(1.5 + Math.cos(angle), Math.sin(angle)), "drag");
    }

    private void painted(Frame frame) {
        if (!frame.state().equals(shell.session().orElseThrow().state())) return;
        double wall = System.nanoTime() - asked;
        // The rest of the pulse belongs to the frame: ask again when it is over.
        Platform.runLater(() -> next(wall));
    }

    private void next(double wall) {
        if (step >= 0) {
            toPaint[step] = wall / 1e6;
            onScreenThread[step] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e6;
        }
        step++;
        if (step < toPaint.length) move();
        else done.countDown();
    }

    private static void print(String what, double... milliseconds) {
        Arrays.sort(milliseconds);
        int n = milliseconds.length;
        System.out.printf(
                "%s: median %.2f ms, p99 %.2f ms, longest %.2f ms%n",
                what, milliseconds[n / 2], milliseconds[n * 99 / 100], milliseconds[n - 1]);
    }
}
