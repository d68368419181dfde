package eigenscope.topics.optimisation;

import eigenscope.topic.Table;
import java.util.List;

/** A row for every step: the line it begins with, its loss and gradient, and what the optimiser makes of them. */
final class FitTrace {
    private static final List<String> LETTERS = List.of("w", "b", "L");

    private FitTrace() {}

    static Table of(FitModel m) {
        var quantities = m.settings().optimizer(m.method()).quantities();
        boolean isEstimated = m.batch() > 0;
        return m.way()
                .map(way -> DescentTrace.of(way.run(), way.next(), isEstimated, LETTERS))
                .orElseGet(() -> new Table(DescentTrace.columns(quantities, isEstimated, LETTERS), List.of()));
    }
}
