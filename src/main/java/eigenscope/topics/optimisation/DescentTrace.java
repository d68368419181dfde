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

    static Table of(DescentModel m) {
        Run run = m.run();
        var quantities = run.descent().optimizer().quantities();
        boolean noisy = m.settings().noise() > 0;
        var rows = new ArrayList<List<Value>>();
        for (int t = 0; t <= run.last(); t++)
            rows.add(row(t, t == run.last() ? m.next() : run.step(t), quantities, noisy));
        return new Table(columns(quantities, noisy), rows);
    }

    private static List<String> columns(List<Quantity> quantities, boolean noisy) {
        var columns = new ArrayList<>(List.of("t", "x", "y", "f", "\u2202f/\u2202x", "\u2202f/\u2202y", "|\u2207f|"));
        if (noisy) columns.addAll(List.of("g x", "g y"));
        columns.add("\u03b7");
        for (Quantity quantity : quantities) {
            columns.add(letter(quantity) + " x");
            columns.add(letter(quantity) + " y");
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
