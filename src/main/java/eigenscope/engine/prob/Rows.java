package eigenscope.engine.prob;

import eigenscope.engine.text.Decimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/** What is asked of the rows of a sample. */
final class Rows {
    private static final MathContext DIGITS = new MathContext(6);

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

    /** Returns a number that somebody gave as it is written for people, in full. */
    static String shown(double x) {
        String text = x == Math.rint(x) && Math.abs(x) < 1e15 ? Long.toString((long) x) : Decimal.shortest(x);
        return text.replace('-', '\u2212');
    }

    /** Returns a number that was computed likewise, in six digits: of more, the last ones are rounding. */
    static String about(double x) {
        return shown(Double.isFinite(x) ? new BigDecimal(x).round(DIGITS).doubleValue() : x);
    }
}
