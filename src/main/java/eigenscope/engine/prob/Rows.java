package eigenscope.engine.prob;

import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** What is asked of the rows of a sample. */
final class Rows {
    private Rows() {}

    static void requireFinite(double[] rows) {
        if (rows.length == 0) throw new IllegalArgumentException("want one or more rows, there are none");
        for (int i = 0; i < rows.length; i++)
            if (!Double.isFinite(rows[i]))
                throw new IllegalArgumentException("want finite rows; row %d is %s".formatted(i + 1, rows[i]));
    }

    /** Returns the index of the first row that is not as wanted. */
    static OptionalInt firstNot(double[] rows, DoublePredicate wanted) {
        return IntStream.range(0, rows.length)
                .filter(i -> !wanted.test(rows[i]))
                .findFirst();
    }
}
