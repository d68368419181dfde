package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.optim.Run;
import eigenscope.topic.Readout;
import eigenscope.topic.Value;
import eigenscope.topic.Value.Many;
import eigenscope.topic.Value.Undefined;
import eigenscope.topic.Value.Words;
import eigenscope.topics.optimisation.DescentModel.Racer;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers worth showing of a descent, after its last step. */
final class DescentReadouts {
    private static final Undefined NOT_DEFINED = new Undefined("not defined here");
    private static final Undefined NO_BOUND = new Undefined("no bound is known for this optimiser");
    private static final Undefined ALONE = new Undefined("nothing is compared");

    private DescentReadouts() {}

    static List<Readout<DescentModel>> all() {
        return List.of(
                new Readout<>("point", "point", "point", m -> vector(m.point())),
                new Readout<>("loss", "loss", "loss", m -> number(m.next().loss())),
                new Readout<>(
                        "gradient", "gradient", "gradient", m -> vector(m.next().gradient())),
                new Readout<>(
                        "gradientNorm",
                        "length of the gradient",
                        "gradient",
                        m -> number(m.next().gradient().norm())),
                new Readout<>(
                        "hessian",
                        "Hessian",
                        "hessian",
                        m -> m.curvature()
                                .<Value>map(c -> Value.of(c.hessian()))
                                .orElse(NOT_DEFINED)),
                new Readout<>(
                        "curvatures",
                        "curvatures",
                        "hessian",
                        m -> m.curvature().<Value>map(c -> Value.of(c.values())).orElse(NOT_DEFINED)),
                new Readout<>("stableRate", "largest stable rate", "rate", DescentReadouts::stableRate),
                new Readout<>(
                        "evaluations", "evaluations", "", m -> Value.of(m.run().evaluations(m.last()))),
                new Readout<>(
                        "status",
                        "status",
                        "",
                        m -> new Words(DescentSpeech.status(m.chosen().status()))),
                new Readout<>("race", "race", "", DescentReadouts::race)
                        .headed("", "loss", "slope", "calls", "status"));
    }

    private static Value stableRate(DescentModel m) {
        if (m.curvature().isEmpty()) return NOT_DEFINED;
        return m.stableRate().isPresent() ? Value.of(m.stableRate().getAsDouble()) : NO_BOUND;
    }

    // Rows of optimiser, loss, length of the gradient, evaluations and status, in the order of the finish.
    private static Value race(DescentModel m) {
        if (!m.isRace()) return ALONE;
        return new Many(m.ranking().stream().map(i -> row(m.racers().get(i))).toList());
    }

    private static Value row(Racer racer) {
        Run run = racer.run();
        int last = run.last();
        return new Many(List.of(
                new Words(DescentParams.OPTIMIZER.format(racer.method())),
                number(run.loss(last)),
                number(run.gradientNorm(last)),
                Value.of(run.evaluations(last)),
                new Words(DescentSpeech.status(racer.status()))));
    }

    /** Returns a number, or that there is none. */
    static Value number(double x) {
        return Double.isNaN(x) ? NOT_DEFINED : Value.of(x);
    }

    static Value vector(Vec v) {
        return new Many(
                IntStream.range(0, v.size()).mapToObj(i -> number(v.at(i))).toList());
    }
}
