package eigenscope.cli;

import java.io.PrintStream;

/** A bar that fills while long work goes on; not a byte of it where nobody looks. */
final class Progress {
    private static final int WIDTH = 30;
    private static final int STEPS = 100;

    private final PrintStream err;
    private final boolean shown;
    private final long total;
    private long shownAt = -1;

    /** Starts at nothing done of {@code total}, which is positive. */
    Progress(PrintStream err, boolean shown, long total) {
        this.err = err;
        this.shown = shown;
        this.total = total;
    }

    /** Shows how much is done, and what is done now. */
    void at(long done, String now) {
        if (!shown) return;
        long step = STEPS * Math.min(done, total) / total;
        if (step == shownAt) return;
        shownAt = step;
        int filled = (int) (WIDTH * step / STEPS);
        err.printf("\r\033[K[%s%s] %3d %% %s", "#".repeat(filled), " ".repeat(WIDTH - filled), step, now);
        err.flush();
    }

    /** Takes the bar away. */
    void end() {
        if (!shown || shownAt < 0) return;
        err.print("\r\033[K");
        err.flush();
    }
}
