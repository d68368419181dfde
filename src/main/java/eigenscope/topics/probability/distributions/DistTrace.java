package eigenscope.topics.probability.distributions;

import eigenscope.topic.Table;
import eigenscope.topic.Value;
import java.util.ArrayList;
import java.util.List;

/** The first draws one by one, with their mean so far. */
final class DistTrace {
    private static final int MOST_ROWS = 1000;
    private static final List<String> COLUMNS = List.of("draw", "value", "mean so far");
    private static final Value NOTHING = new Value.Undefined("nothing is drawn");

    private DistTrace() {}

    static Table of(DistModel m) {
        List<List<Value>> rows = new ArrayList<>();
        rows.add(List.of(Value.of(0), NOTHING, NOTHING));
        m.draws().map(DistDraws::kept).ifPresent(kept -> {
            double mean = 0;
            for (int n = 1; n <= Math.min(kept.size(), MOST_ROWS); n++) {
                double x = kept.at(n - 1);
                mean += (x - mean) / n;
                rows.add(List.of(Value.of(n), Value.of(x), numbered(mean)));
            }
        });
        return new Table(COLUMNS, rows);
    }

    private static Value numbered(double mean) {
        return Double.isNaN(mean) ? new Value.Undefined("beyond what doubles hold") : Value.of(mean);
    }
}
