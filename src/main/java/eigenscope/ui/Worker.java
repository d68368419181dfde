package eigenscope.ui;

import eigenscope.figure.Lettering;
import eigenscope.figure.Typesetter;
import eigenscope.tex.Letters;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Where states become frames: one thread in the background, and the newest request wins. A request that waits while a newer one comes is
 * never begun; a frame that waits for the screen while a newer one is ready is never shown.
 */
final class Worker {
    private final Typesetter tex;
    private final Lettering letters = new Letters();
    private final Executor background;
    private final Executor files;
    private final Executor screen;
    private final AtomicReference<Job> newest = new AtomicReference<>();
    private final AtomicReference<Runnable> ready = new AtomicReference<>();

    private record Job(Supplier<Frame> make, Consumer<Frame> show) {}

    /**
     * Prepares a worker.
     *
     * @param tex used in the background only
     * @param background runs one task at a time
     * @param files runs what reads and writes files, one at a time: a long export holds up no frame
     * @param screen runs tasks on the JavaFX thread
     */
    Worker(Typesetter tex, Executor background, Executor files, Executor screen) {
        this.tex = tex;
        this.background = background;
        this.files = files;
        this.screen = screen;
    }

    /** Returns the letters of pictures, for the JavaFX thread once {@link #readLetters} is done. */
    Lettering letters() {
        return letters;
    }

    /** Loads the fonts of pictures in the background: it would hold up the first frame. */
    void readLetters() {
        background.execute(() -> letters.letter('0', false));
    }

    /** Returns the typesetter to make frames with. */
    Typesetter tex() {
        return tex;
    }

    /** Makes a frame in the background and hands it over on the JavaFX thread, unless a newer request overtakes it. */
    void request(Supplier<Frame> make, Consumer<Frame> show) {
        if (newest.getAndSet(new Job(make, show)) == null) background.execute(this::work);
    }

    /** Computes an answer in the background and hands it over on the JavaFX thread. */
    <T> void answer(Supplier<T> make, Consumer<T> show) {
        background.execute(() -> {
            T answer = make.get();
            screen.execute(() -> show.accept(answer));
        });
    }

    /** Runs a task that reads or writes files, after those before it. */
    void run(Runnable task) {
        files.execute(task);
    }

    private void work() {
        var job = newest.getAndSet(null);
        var frame = job.make().get();
        if (ready.getAndSet(() -> job.show().accept(frame)) == null)
            screen.execute(() -> ready.getAndSet(null).run());
    }
}
