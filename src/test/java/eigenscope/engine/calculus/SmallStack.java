package eigenscope.engine.calculus;

import java.util.concurrent.atomic.AtomicReference;

/** A thread with half the stack that one has by default. */
final class SmallStack {
    private static final int BYTES = 512 * 1024;

    private SmallStack() {}

    /** Runs something there and passes on how it failed. */
    static void run(Runnable work) {
        var failure = new AtomicReference<Throwable>();
        var thread = new Thread(null, work, "small stack", BYTES);
        thread.setUncaughtExceptionHandler((_, e) -> failure.set(e));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (failure.get() != null) throw new AssertionError(failure.get().toString(), failure.get());
    }
}
