package eigenscope.topics.probability.distributions;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.Histogram;
import eigenscope.engine.prob.Running;
import java.util.List;

/**
 * The data of a learner and what follows from them alone: worked out once, however often a parameter changes.
 *
 * @param rows in the order given
 * @param moments of the rows
 */
record DistData(DistKept rows, Running moments) {
    static DistData of(List<Vec> rows) {
        double[] numbers = rows.stream().mapToDouble(row -> row.at(0)).toArray();
        return new DistData(DistKept.of(numbers), Running.of(numbers));
    }

    boolean isEmpty() {
        return rows.size() == 0;
    }

    /** Returns the rows counted in bins. */
    Histogram counted(Histogram bins) {
        return rows.counted(bins).histogram();
    }
}
