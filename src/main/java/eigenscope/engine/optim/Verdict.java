package eigenscope.engine.optim;

import eigenscope.engine.optim.Status.Cause;
import eigenscope.engine.optim.Status.Converged;
import eigenscope.engine.optim.Status.Diverged;
import eigenscope.engine.optim.Status.Place;
import eigenscope.engine.optim.Status.Running;
import eigenscope.engine.optim.Status.Stuck;
import eigenscope.engine.optim.Status.Test;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Judges a run by its last step, and by those before it where it matters since when. */
final class Verdict {
    /** What a gradient may be to count as vanished; SciPy's BFGS takes 1e−5. */
    static final double GRADIENT = 1e-6;
    /** What a relative distance from the minimum may be to count as none. */
    static final double DISTANCE = 1e-9;
    /** Curvatures below this, all of them, tell no saddle from a plateau. */
    static final double FLAT = 1e-4;
    /** A negative curvature is one of more than the rounding of the largest. */
    private static final double ROUNDING = 1e-12;
    /** How far from its start, relative to 1 or to the start, a run may be without being lost. */
    private static final double RANGE = 1e8;
    /** So many stretches in a row, each with a higher peak of the loss than the one before, are growth. */
    private static final int STRETCHES = 4;
    /** Momentum swings: a stretch must hold a swing. */
    private static final int LONGEST_STRETCH = 8;

    private final Run run;
    private final Descent descent;
    private final int last;

    private Verdict(Run run) {
        this.run = run;
        descent = run.descent();
        last = run.last();
    }

    static Status on(Run run) {
        var verdict = new Verdict(run);
        return verdict.failure()
                .or(verdict::rest)
                .or(verdict::loss)
                .or(verdict::growth)
                .orElseGet(Running::new);
    }

    // The run ended early.
    private Optional<Status> failure() {
        return run.failed().map(point -> {
            boolean near = point.norm() <= range();
            return near ? new Diverged(last, new Cause.Undefined(point)) : lost();
        });
    }

    private Optional<Status> rest() {
        double gradient = run.gradientNorm(last);
        boolean vanished = gradient <= GRADIENT && movedAtMost(GRADIENT);
        if (!vanished && !movedAtMost(DISTANCE)) return Optional.empty();
        return Curvature.at(descent.objective(), run.point(last))
                .flatMap(curvature -> vanished ? Optional.of(rest(gradient, curvature)) : near(curvature));
    }

    private Status rest(double gradient, Curvature curvature) {
        int since = since(t -> run.gradientNorm(t) <= GRADIENT);
        double smallest = curvature.smallest();
        boolean bendsDown = smallest < -ROUNDING * curvature.steepest();
        if (!bendsDown && curvature.steepest() > 0) return new Converged(since, Test.GRADIENT, gradient, GRADIENT);
        var place = curvature.steepest() <= FLAT ? Place.FLAT : curvature.largest() > 0 ? Place.SADDLE : Place.MAXIMUM;
        return new Stuck(since, place, smallest, curvature.directions().getLast(), gradient, GRADIENT);
    }

    private Optional<Status> near(Curvature curvature) {
        if (!(curvature.smallest() > 0)) return Optional.empty();
        int n = descent.objective().dimension();
        double[] g = new double[n];
        double[] h = new double[n * n];
        double[] d = new double[n];
        var x = run.point(last);
        descent.objective().hessian(x.toArray(), g, h);
        if (!Cholesky.solve(h, new double[n * n], g, d)) return Optional.empty();
        double scale = Math.max(1, x.norm());
        double distance = Workspace.norm(d) / scale;
        if (!(distance <= DISTANCE)) return Optional.empty();
        int since = since(t -> run.point(t).minus(x).norm() <= DISTANCE * scale);
        return Optional.of(new Converged(since, Test.DISTANCE, distance, DISTANCE));
    }

    private Optional<Status> loss() {
        return run.point(last).norm() > range() ? Optional.of(lost()) : Optional.empty();
    }

    // Still near, but the loss swings ever higher with a rate that the curvature forbids.
    private Optional<Status> growth() {
        int stretch = Math.clamp(last / STRETCHES, 1, LONGEST_STRETCH);
        if (last < STRETCHES) return Optional.empty();
        double higher = Double.POSITIVE_INFINITY;
        for (int k = 0; k < STRETCHES; k++) {
            int to = last - k * stretch;
            double peak = IntStream.rangeClosed(to - stretch + 1, to)
                    .mapToDouble(run::loss)
                    .max()
                    .orElseThrow();
            if (!(peak < higher)) return Optional.empty();
            higher = peak;
        }
        return tooLarge(last).isPresent() ? tooLargeFrom(lowest()) : Optional.empty();
    }

    private Status lost() {
        if (run.loss(last) < run.loss(0) && run.loss(last) <= run.loss(lowest()))
            return new Diverged(
                    IntStream.rangeClosed(0, last)
                            .filter(t -> run.point(t).norm() > range())
                            .findFirst()
                            .orElse(last),
                    new Cause.Unbounded(run.loss(last)));
        int from = lowest();
        return tooLargeFrom(from)
                .orElseGet(() -> new Diverged(
                        from, new Cause.Overshoot(descent.schedule().rate(from))));
    }

    private Optional<Status> tooLargeFrom(int from) {
        if (descent.optimizer().stableRate(1).isEmpty()) return Optional.empty();
        return IntStream.rangeClosed(from, last)
                .mapToObj(t -> tooLarge(t).<Status>map(cause -> new Diverged(t, cause)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    // The last step at which the loss was lowest: from there on it grew.
    private int lowest() {
        int lowest = 0;
        for (int t = 1; t <= last; t++) if (run.loss(t) <= run.loss(lowest)) lowest = t;
        return lowest;
    }

    private Optional<Cause> tooLarge(int t) {
        double rate = descent.schedule().rate(t);
        return Curvature.at(descent.objective(), run.point(t))
                .map(Curvature::largest)
                .flatMap(curvature -> {
                    double stable = descent.optimizer().stableRate(curvature).orElse(Double.POSITIVE_INFINITY);
                    return rate > stable
                            ? Optional.of(new Cause.RateTooLarge(rate, stable, curvature))
                            : Optional.empty();
                });
    }

    private boolean movedAtMost(double tolerance) {
        if (last == 0) return true;
        var x = run.point(last);
        return x.minus(run.point(last - 1)).norm() <= tolerance * Math.max(1, x.norm());
    }

    private int since(IntPredicate passed) {
        int since = last;
        while (since > 0 && passed.test(since - 1)) since--;
        return since;
    }

    private double range() {
        return RANGE * Math.max(1, descent.start().norm());
    }
}
