package eigenscope.topics.probability.distributions;

import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Handle;
import eigenscope.topic.State;
import java.util.ArrayList;
import java.util.List;

/** What a hand in the picture changes. */
final class DistDrag {
    /** No outcome takes all: then nothing would be left to drag back. */
    private static final double MOST_CHANCE = 0.99;

    private DistDrag() {}

    static State dragged(State s, Handle handle, Vec to) {
        String param = handle.param();
        double x = DistParams.X.meant(s, to.at(0));
        if (param.equals(DistParams.X.id())) return s.with(DistParams.X, x);
        if (param.equals(DistParams.P.id())) return s.with(DistParams.P, to.at(1));
        if (param.equals(DistParams.FROM.id())) return s.with(DistParams.FROM, Math.min(x, s.get(DistParams.TO)));
        if (param.equals(DistParams.TO.id())) return s.with(DistParams.TO, Math.max(x, s.get(DistParams.FROM)));
        if (param.equals(DistParams.NUMBERS.weights().id())) return weighed(s, handle.part(), to.at(1));
        return DistHolds.dragged(s, param, to.at(0)).orElse(s);
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
