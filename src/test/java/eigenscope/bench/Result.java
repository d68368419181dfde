package eigenscope.bench;

import java.util.List;
import java.util.Optional;

/**
 * What a benchmark found.
 *
 * @param name of what was timed
 * @param timing how long the frames took
 * @param kilobytes allocated for one frame by all threads together, where that was counted
 * @param target what the frames should take
 * @param flaw what was wrong with the picture, if anything
 */
record Result(String name, Timing timing, Optional<Double> kilobytes, String target, Optional<String> flaw) {
    private static final String ROW = "%-52s %9s %9s %9s %9s   %s%n";

    /** Returns a table of results. */
    static String table(List<Result> results) {
        var table = new StringBuilder(ROW.formatted("ms a frame", "median", "p99", "max", "KB", "target"));
        for (var r : results) table.append(r.row());
        return table.toString();
    }

    /** Returns a line on what was wrong with the picture, if anything. */
    Optional<String> complaint() {
        return flaw.map(f -> name.strip() + ": " + f);
    }

    private String row() {
        String room = kilobytes.map("%.0f"::formatted).orElse("");
        return ROW.formatted(name, show(timing.median()), show(timing.p99()), show(timing.max()), room, target);
    }

    private static String show(double millis) {
        return "%.2f".formatted(millis);
    }
}
