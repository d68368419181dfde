package eigenscope.topics.probability.distributions;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.Distribution;
import eigenscope.figure.Handle;
import eigenscope.topic.Numbers;
import eigenscope.topic.State;
import java.util.ArrayList;
import java.util.List;

/** What a hand in the picture changes. */
final class DistDrag {
    /** No outcome takes all: then nothing would be left to drag back. */
    private static final double MOST_CHANCE = 0.99;

    private static final int TAIL_DIGITS = 3;
    /** Enough for any tail that one sees, too few for the crumbs of a difference. */
    private static final int ALL_DIGITS = 15;

    private DistDrag() {}

    static State dragged(State s, Handle handle, Vec to) {
        String param = handle.param();
        double x = DistParams.X.meant(s, to.at(0));
        if (param.equals(DistParams.X.id())) return s.with(DistParams.X, x);
        if (param.equals(DistParams.P.id())) return s.with(DistParams.P, probability(s, to));
        if (param.equals(DistParams.FROM.id())) return s.with(DistParams.FROM, Math.min(x, s.get(DistParams.TO)));
        if (param.equals(DistParams.TO.id())) return s.with(DistParams.TO, Math.max(x, s.get(DistParams.FROM)));
        if (param.equals(DistParams.NUMBERS.weights().id())) return weighed(s, handle.part(), to.at(1));
        return DistHolds.dragged(s, param, to.at(0)).orElse(s);
    }

    /** The hand holds a point of the cumulative curve: where that is flat it is led sideways, where it is steep upwards. */
    private static double probability(State s, Vec to) {
        double level = Math.clamp(to.at(1), 0, 1);
        return DistNamed.first(s)
                .law()
                .filter(law -> !law.isDiscrete())
                .map(law -> tidy(alongCurve(law, to.at(0), level)))
                .orElse(level);
    }

    /** Returns the height of the nearest point of the tangent at x, with the window as wide as the curve is high. */
    private static double alongCurve(Distribution law, double x, double level) {
        double slope = law.density(x) * DistWindow.of(law).width();
        double cumulative = law.cumulative(x);
        return cumulative + (level - cumulative) / (1 + 1 / (slope * slope));
    }

    /** Returns a probability whose smaller tail has three digits. */
    private static double tidy(double p) {
        return p < 0.5 ? Numbers.tidy(p, TAIL_DIGITS) : Numbers.tidy(1 - Numbers.tidy(1 - p, TAIL_DIGITS), ALL_DIGITS);
    }

    /** Returns the state in which an outcome has a chance, and the others share the rest as before. */
    private static State weighed(State s, int outcome, double chance) {
        var weights = DistParams.NUMBERS.weights();
        List<Vec> rows = new ArrayList<>(s.get(weights));
        double part = Math.clamp(chance, 0, MOST_CHANCE);
        double others = 0;
        for (int k = 0; k < rows.size(); k++)
            if (k != outcome) others += rows.get(k).at(0);
        if (!(others > 0)) return s;
        rows.set(outcome, Vec.of(others * part / (1 - part)));
        return s.with(weights, rows);
    }
}
