package eigenscope.topics.calculus;

import eigenscope.engine.calculus.Difference;
import eigenscope.engine.linalg.Vec2;
import eigenscope.topic.Table;
import eigenscope.topic.Value;
import java.util.ArrayList;
import java.util.List;

/** The errors of both differences at x for steps from 1 down to where x + h is x. */
final class Errors {
    /** Powers of ten of the largest and of the smallest step. */
    static final int LARGEST = 0;

    static final int SMALLEST = -16;

    private static final int A_DECADE = 8;
    private static final Value NO_VALUE = new Value.Undefined("f is not defined where it is needed");

    private Errors() {}

    /** Returns the points (h, error) of a difference that a logarithmic picture can show: what is exact has no place there. */
    static List<Vec2> measured(SlopeModel m, Difference method) {
        var points = new ArrayList<Vec2>();
        for (int k = SMALLEST * A_DECADE; k <= LARGEST * A_DECADE; k++) {
            double h = Math.pow(10, (double) k / A_DECADE);
            double error = error(m, method, h);
            if (error > 0 && error <= Double.MAX_VALUE) points.add(new Vec2(h, error));
        }
        return points;
    }

    private static double error(SlopeModel m, Difference method, double h) {
        return Math.abs(method.quotient(m.f().compiled(), m.x(), h) - m.at().slope());
    }

    /** Returns both differences and their errors, a row for each power of ten. */
    static Table table(SlopeModel m) {
        var rows = new ArrayList<List<Value>>();
        for (int k = LARGEST; k >= SMALLEST; k--) {
            double h = Double.parseDouble("1e" + k);
            var row = new ArrayList<Value>();
            row.add(Value.of(h));
            for (var method : Difference.values()) {
                row.add(number(method.quotient(m.f().compiled(), m.x(), h)));
                row.add(number(error(m, method, h)));
            }
            rows.add(row);
        }
        return new Table(List.of("h", "forward", "forward error", "central", "central error"), rows);
    }

    private static Value number(double value) {
        return Double.isNaN(value) ? NO_VALUE : Value.of(value);
    }
}
