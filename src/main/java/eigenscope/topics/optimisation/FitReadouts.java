package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Readout;
import eigenscope.topic.Value;
import eigenscope.topic.Value.Undefined;
import eigenscope.topic.Value.Words;
import eigenscope.topics.optimisation.FitData.BestLine;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The numbers worth showing of a line, after its last step. */
final class FitReadouts {
    private static final Undefined NO_DATA = new Undefined("there are no points");
    private static final Undefined NO_LINE = new Undefined("no line is best without two points side by side");
    private static final Undefined NO_BOUND = new Undefined("no bound is known for this optimiser");
    private static final Undefined NOT_DEFINED = new Undefined("not defined here");

    static final List<Readout<FitModel>> ALL = List.of(
            new Readout<>("w", "slope w", "line", m -> Value.of(m.w())),
            new Readout<>("b", "height b", "line", m -> Value.of(m.b())),
            new Readout<>("loss", "loss", "loss", m -> squares(m, loss -> loss)),
            new Readout<>(
                    "residualNorm",
                    "length of the residuals",
                    "residual",
                    m -> squares(m, loss -> Math.sqrt(loss) * Math.sqrt(m.data().size()))),
            new Readout<>(
                    "gradient",
                    "gradient",
                    "gradient",
                    m -> m.way()
                            .map(way -> DescentReadouts.vector(way.next().gradient()))
                            .orElse(NO_DATA)),
            new Readout<>(
                    "exact",
                    "best line",
                    "exact",
                    m -> m.data()
                            .best()
                            .map(best -> Value.of(Vec.of(best.w(), best.b())))
                            .orElse(NO_LINE)),
            new Readout<>("exactLoss", "loss of the best line", "exact", m -> best(m, BestLine::loss)),
            new Readout<>("exactResidualNorm", "length of its residuals", "exact", m -> best(m, BestLine::norm)),
            new Readout<>("stableRate", "largest stable rate", "rate", FitReadouts::stableRate),
            new Readout<>("rows", "points", "data", m -> Value.of(m.data().size())),
            new Readout<>(
                    "status",
                    "status",
                    "",
                    m -> m.way()
                            .<Value>map(way -> new Words(DescentSpeech.status(way.status())))
                            .orElse(NO_DATA)));

    private FitReadouts() {}

    private static Value squares(FitModel m, ToDoubleFunction<Double> of) {
        if (m.way().isEmpty()) return NO_DATA;
        return m.loss().isPresent() ? Value.of(of.applyAsDouble(m.loss().getAsDouble())) : NOT_DEFINED;
    }

    private static Value best(FitModel m, ToDoubleFunction<BestLine> of) {
        return m.data().best().map(best -> Value.of(of.applyAsDouble(best))).orElse(NO_LINE);
    }

    private static Value stableRate(FitModel m) {
        if (m.way().isEmpty()) return NO_DATA;
        return m.stableRate().isPresent() ? Value.of(m.stableRate().getAsDouble()) : NO_BOUND;
    }
}
