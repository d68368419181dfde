package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Curvature;
import eigenscope.engine.optim.Descent;
import eigenscope.engine.optim.Estimator;
import eigenscope.engine.optim.LineLoss;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.MiniBatch;
import eigenscope.engine.optim.Run;
import eigenscope.engine.optim.Schedule;
import eigenscope.engine.optim.Status;
import eigenscope.engine.optim.Step;
import eigenscope.figure.Series;
import eigenscope.topic.State;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The numbers behind a line that learns.
 *
 * @param data what it is fitted to
 * @param settings the numbers of formulas: what a learner does not choose here is as usual
 * @param method the optimiser
 * @param batch the number of rows that give the gradient; 0 for all
 * @param way how the line came to be; empty without data
 * @param show what the learner wants to see
 */
record FitModel(FitData data, DescentSettings settings, Method method, int batch, Optional<Way> way, Show show) {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;
    private static final double DECAY = 0.01;
    private static final int UNUSED = 1;

    /**
     * A descent.
     *
     * @param next the step that comes after the last one
     * @param curvature how the loss bends; empty where that is not finite
     * @param drawn the points that the next step looks at; empty for all
     */
    record Way(Run run, Status status, Step next, Optional<Curvature> curvature, Optional<Series> drawn) {}

    /** What the learner wants to see. */
    record Show(boolean squares, boolean exact) {}

    static FitModel of(State s, FitData data) {
        var settings = new DescentSettings(
                s.get(FitParams.START),
                s.get(FitParams.RATE),
                BETA1,
                BETA2,
                EPSILON,
                DECAY,
                s.get(FitParams.STEPS),
                Schedule.Kind.CONSTANT,
                UNUSED,
                0,
                s.get(FitParams.SEED));
        Method method = s.get(FitParams.OPTIMIZER);
        int asked = s.get(FitParams.BATCH);
        int batch = asked < data.size() ? asked : 0;
        return new FitModel(
                data,
                settings,
                method,
                batch,
                data.loss().map(loss -> way(loss, settings, method, batch, data)),
                new Show(s.get(FitParams.SQUARES), s.get(FitParams.EXACT)));
    }

    private static Way way(LineLoss loss, DescentSettings settings, Method method, int batch, FitData data) {
        Run run = descent(loss, settings, method, batch).run(settings.steps());
        int last = run.last();
        return new Way(
                run,
                run.status(),
                run.step(last),
                Curvature.at(loss, run.point(last)),
                run.descent().estimator() instanceof MiniBatch some
                        ? Optional.of(points(data.points(), some.rows(last)))
                        : Optional.empty());
    }

    static Descent descent(LineLoss loss, DescentSettings settings, Method method, int batch) {
        Estimator estimator = batch == 0 ? new Estimator.Exact() : new MiniBatch(loss, batch, settings.seed());
        return new Descent(
                loss,
                settings.start().vec(),
                settings.optimizer(method),
                new Schedule.Constant(settings.rate()),
                estimator);
    }

    private static Series points(Series all, int... rows) {
        double[] xs = new double[rows.length];
        double[] ys = new double[rows.length];
        for (int k = 0; k < rows.length; k++) {
            xs[k] = all.x(rows[k]);
            ys[k] = all.y(rows[k]);
        }
        return Series.of(xs, ys);
    }

    /** Returns the number of steps made: fewer than asked for where the run diverged, none without data. */
    int last() {
        return way.map(w -> w.run().last()).orElse(0);
    }

    /** Returns the present line as a point (w, b). */
    Vec line() {
        return way.map(w -> w.next().before().x()).orElse(settings.start().vec());
    }

    double w() {
        return line().at(0);
    }

    double b() {
        return line().at(1);
    }

    /** Returns the line before the first step. */
    Vec2 start() {
        return settings.start();
    }

    /** Returns the mean squared error of the present line; empty without data, or where it is not finite. */
    OptionalDouble loss() {
        return way.map(w -> w.next().loss())
                .filter(Double::isFinite)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    /** Returns the rate beyond which this optimiser diverges on the bowl; empty where none is known. */
    OptionalDouble stableRate() {
        return way.flatMap(Way::curvature)
                .map(c -> way.orElseThrow().run().descent().optimizer().stableRate(c.largest()))
                .orElseGet(OptionalDouble::empty);
    }

    /** Returns the number of rows that give the gradient of a step. */
    int seen() {
        return batch == 0 ? data.size() : batch;
    }
}
