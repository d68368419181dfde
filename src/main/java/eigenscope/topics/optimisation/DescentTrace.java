package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.optim.Quantity;
import eigenscope.engine.optim.Run;
import eigenscope.engine.optim.Step;
import eigenscope.topic.Table;
import eigenscope.topic.Value;
import java.util.ArrayList;
import java.util.List;

/** A row for every step: the point it begins at, and every number it computes. */
final class DescentTrace {
    private DescentTrace() {}

    private static final List<String> LETTERS = List.of("x", "y", "f");

    static Table of(DescentModel m) {
        return of(m.run(), m.next(), m.settings().noise() > 0, LETTERS);
    }

    /**
     * Returns a row for every step.
     *
     * @param next the step after the last one
     * @param noisy whether the gradient is estimated
     * @param letters of the two coordinates and of the loss
     */
    static Table of(Run run, Step next, boolean noisy, List<String> letters) {
        var quantities = run.descent().optimizer().quantities();
        var rows = new ArrayList<List<Value>>();
        for (int t = 0; t <= run.last(); t++) rows.add(row(t, t == run.last() ? next : run.step(t), quantities, noisy));
        return new Table(columns(quantities, noisy, letters), rows);
    }

    static List<String> columns(List<Quantity> quantities, boolean noisy, List<String> letters) {
        String x = letters.get(0);
        String y = letters.get(1);
        String f = letters.get(2);
        var columns = new ArrayList<>(
                List.of("t", x, y, f, "\u2202" + f + "/\u2202" + x, "\u2202" + f + "/\u2202" + y, "|\u2207" + f + "|"));
        if (noisy) columns.addAll(List.of("g " + x, "g " + y));
        columns.add("\u03b7");
        for (Quantity quantity : quantities) {
            columns.add(letter(quantity) + " " + x);
            columns.add(letter(quantity) + " " + y);
        }
        return columns;
    }

    private static String letter(Quantity quantity) {
        return switch (quantity) {
            case VELOCITY -> "v";
            case SQUARES -> "s";
            case CORRECTED_VELOCITY -> "v\u0302";
            case CORRECTED_SQUARES -> "s\u0302";
            case DIRECTION -> "d";
            case SQUARED_STEPS -> "u";
        };
    }

    private static List<Value> row(int t, Step step, List<Quantity> quantities, boolean noisy) {
        var row = new ArrayList<Value>();
        row.add(Value.of(t));
        add(row, step.before().x());
        row.add(DescentReadouts.number(step.loss()));
        add(row, step.gradient());
        row.add(DescentReadouts.number(step.gradient().norm()));
        if (noisy) add(row, step.estimate());
        row.add(DescentReadouts.number(step.taken()));
        for (Quantity quantity : quantities) add(row, step.of(quantity));
        return row;
    }

    private static void add(List<Value> row, Vec v) {
        row.add(DescentReadouts.number(v.at(0)));
        row.add(DescentReadouts.number(v.at(1)));
    }
}
