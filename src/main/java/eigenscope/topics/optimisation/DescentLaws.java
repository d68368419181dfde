package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.optim.GradientDescent;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Momentum;
import eigenscope.engine.optim.Optimizer;
import eigenscope.engine.optim.Run;
import eigenscope.engine.optim.State;
import eigenscope.engine.optim.Step;
import eigenscope.topic.Claim;
import eigenscope.topics.optimisation.DescentModel.Racer;
import java.util.List;
import java.util.stream.IntStream;

/** What is true of every descent. Each compares what the run recorded with what is computed in another way. */
final class DescentLaws {
    /** Rounding of a few operations. */
    private static final double CLOSE = 1e-9;

    static final List<Claim<DescentModel>> ALL = List.of(
            new Claim<>(
                    "loss",
                    "the loss recorded is f at the point",
                    "f_t = f(\\vec x_t)",
                    m -> same(
                            m.run().loss(m.last()),
                            m.loss().objective().value(m.point().toArray()))),
            new Claim<>(
                    "norm",
                    "the length recorded is that of the gradient",
                    "\\lVert\\nabla f\\rVert^2 = f_x^2 + f_y^2",
                    m -> close(
                            m.run().gradientNorm(m.last()), m.next().gradient().norm())),
            new Claim<>(
                    "step",
                    "every step is the rate times the direction",
                    "\\vec x_{t+1} = \\vec x_t - \\eta\\,\\vec d",
                    DescentLaws::stepsByDirection),
            new Claim<>(
                    "trace",
                    "the curvatures add up to the trace of the Hessian",
                    "\\lambda_1 + \\lambda_2 = f_{xx} + f_{yy}",
                    m -> m.curvature()
                            .map(c -> Math.abs(c.values().at(0)
                                            + c.values().at(1)
                                            - c.hessian().trace())
                                    <= CLOSE * c.steepest())
                            .orElse(true)),
            new Claim<>(
                    "steepest",
                    "the gradient is no shorter than any slope",
                    "|f_x|, |f_y| \\le \\lVert\\nabla f\\rVert",
                    m -> !(Math.max(
                                    Math.abs(m.next().gradient().at(0)),
                                    Math.abs(m.next().gradient().at(1)))
                            > m.next().gradient().norm() * (1 + CLOSE))),
            new Claim<>(
                    "forgetful",
                    "momentum that forgets all is gradient descent",
                    "\\beta_1 = 0: \\vec v = \\vec g",
                    DescentLaws::momentumForgets),
            new Claim<>(
                    "backtracking",
                    "no step of backtracking climbs",
                    "f(\\vec x_{t+1}) \\le f(\\vec x_t)",
                    DescentLaws::backtrackingNeverClimbs));

    private DescentLaws() {}

    // The same number, be it none.
    private static boolean same(double a, double b) {
        return Double.compare(a, b) == 0;
    }

    private static boolean close(double a, double b) {
        return same(a, b) || Math.abs(a - b) <= CLOSE * Math.max(Math.abs(a), Math.abs(b));
    }

    private static boolean stepsByDirection(DescentModel m) {
        Run run = m.run();
        if (run.last() == 0) return true;
        Step step = run.step(run.last() - 1);
        Vec before = step.before().x();
        Vec after = run.point(run.last());
        for (int i = 0; i < before.size(); i++) {
            double away = step.taken() * step.direction().at(i);
            double error = Math.abs(before.at(i) - away - after.at(i));
            if (!(error <= CLOSE * Math.max(Math.abs(before.at(i)), Math.abs(away)))) return false;
        }
        return true;
    }

    // The first step of both.
    private static boolean momentumForgets(DescentModel m) {
        return first(m, new Momentum(0)).equals(first(m, new GradientDescent()));
    }

    private static Vec first(DescentModel m, Optimizer optimizer) {
        var descent = m.run().descent().with(optimizer);
        return descent.step(State.at(descent.start())).after().x();
    }

    private static boolean backtrackingNeverClimbs(DescentModel m) {
        return m.racers().stream()
                .filter(racer -> racer.method() == Method.BACKTRACKING)
                .map(Racer::run)
                .allMatch(run -> IntStream.range(0, run.last()).allMatch(t -> run.loss(t + 1) <= run.loss(t)));
    }
}
