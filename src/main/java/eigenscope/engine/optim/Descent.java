package eigenscope.engine.optim;

import eigenscope.engine.linalg.Vec;

/**
 * A way down: all that a run depends on but its length.
 *
 * @param objective what is minimised
 * @param start the first point: finite, of the objective's dimension
 * @param optimizer the rule of a step
 * @param schedule the rate of a step
 * @param estimator where the gradient comes from
 */
public record Descent(Objective objective, Vec start, Optimizer optimizer, Schedule schedule, Estimator estimator) {
    /** Refuses a start that is no point. */
    public Descent {
        if (start.size() != objective.dimension())
            throw new IllegalArgumentException(
                    "the start must have %d coordinates, not %d".formatted(objective.dimension(), start.size()));
        if (!start.isFinite()) throw new IllegalArgumentException("the start must be finite, not " + start);
    }

    /** The same descent with another optimiser: same start, same noise. */
    public Descent with(Optimizer other) {
        return new Descent(objective, start, other, schedule, estimator);
    }

    /** Makes {@code steps} steps, or fewer if it diverges. */
    public Run run(int steps) {
        Check.atLeast(0, "steps", steps);
        return Run.of(this, steps);
    }

    /** Makes the step from a state, of any run of this descent, and shows every number of it. */
    public Step step(State state) {
        var w = new Workspace(objective);
        w.load(state);
        w.evaluate();
        double loss = w.loss;
        var gradient = Vec.of(w.exact);
        advance(w);
        return new Step(
                state,
                w.state(),
                loss,
                gradient,
                Vec.of(w.g),
                w.rate,
                w.taken,
                Vec.of(w.vHat),
                Vec.of(w.sHat),
                Vec.of(w.d),
                w.modified);
    }

    /** Makes a step in place; the workspace holds point, loss and exact gradient, of which only the point is the one after. */
    void advance(Workspace w) {
        estimator.estimate(w.t, w.x, w.exact, w.g);
        w.step(optimizer, schedule.rate(w.t));
    }
}
