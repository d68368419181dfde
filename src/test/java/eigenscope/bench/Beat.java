package eigenscope.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Says when the pixels of a pulse are painted. JavaFX has no call for that, so this looks inside: a pulse hands the scene to the render
 * thread, which takes one job after another; a job of our own, handed over when the pulse is done, runs when the picture is finished.
 * What follows, the way of the finished pixels to the screen, is the window system's.
 */
final class Beat {
    private final Scene scene;

    Beat(Scene scene) {
        this.scene = scene;
    }

    /** Hears of a pulse: on the JavaFX thread at its end, then on the render thread when its pixels are there. */
    interface Listener {
        /** Says whether the scene, laid out, shows what is waited for; asked in every pulse until it does. */
        boolean isDue();

        /** The JavaFX thread is done with the pulse. */
        void laidOut();

        /** The pixels are painted. */
        void painted();
    }

    /** Listens from now on until one pulse was due. */
    void await(Listener listener) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                if (!listener.isDue()) return;
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> {
                    listener.laidOut();
                    var _ = Toolkit.getToolkit().addRenderJob(new RenderJob(listener::painted));
                });
            }
        });
    }

    /** Lets the window come to rest. */
    static void rest(long millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
