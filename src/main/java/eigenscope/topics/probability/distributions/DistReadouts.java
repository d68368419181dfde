package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Divergence;
import eigenscope.engine.prob.Fit;
import eigenscope.engine.prob.Kolmogorov;
import eigenscope.engine.prob.Running;
import eigenscope.engine.prob.TypedDensity;
import eigenscope.topic.Readout;
import eigenscope.topic.Value;
import eigenscope.topic.Value.Many;
import eigenscope.topic.Value.Undefined;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The numbers worth showing of a distribution, of draws from it and of data. */
final class DistReadouts {
    private static final Undefined NO_DRAWS = new Undefined("nothing is drawn");
    private static final Undefined NO_DATA = new Undefined("there are no data");
    private static final Undefined NOT_NUMBERED = new Undefined("beyond what doubles hold");
    private static final Undefined TOO_FEW = new Undefined("needs two that differ");
    private static final String NO_INTEGRAL = "its integral does not exist";

    static final List<Readout<DistModel>> ALL = List.of(
            law(
                    "density",
                    "density at x",
                    "density",
                    (d, m) -> known(d.density(m.ask().x()), "x is not in reach")),
            law(
                    "cumulative",
                    "P(X \u2264 x)",
                    "cumulative",
                    (d, m) -> known(d.cumulative(m.ask().x()), NO_INTEGRAL)),
            law(
                    "survival",
                    "P(X > x)",
                    "cumulative",
                    (d, m) -> known(d.survival(m.ask().x()), NO_INTEGRAL)),
            law(
                    "quantile",
                    "quantile at p",
                    "quantile",
                    (d, m) -> known(d.quantile(m.ask().p()), NO_INTEGRAL)),
            law(
                    "interval",
                    "P(from \u2264 X \u2264 to)",
                    "interval",
                    (d, m) -> known(d.between(m.ask().from(), m.ask().to()), NO_INTEGRAL)),
            law("mean", "mean", "mean", (d, _) -> known(d.mean(), NO_INTEGRAL)),
            law("variance", "variance", "variance", (d, _) -> known(d.variance(), NO_INTEGRAL)),
            law("skewness", "skewness", "", (d, _) -> known(d.skewness(), "needs a third moment and a spread")),
            law(
                    "excessKurtosis",
                    "excess kurtosis",
                    "",
                    (d, _) -> known(d.excessKurtosis(), "needs a fourth moment and a spread")),
            law("entropy", "entropy in nats", "entropy", (d, _) -> known(d.entropy(), NO_INTEGRAL)),
            law("mode", "mode", "", (d, _) -> known(d.mode(), "no single place is the highest")),
            law(
                    "constant",
                    "factor of your density",
                    "density",
                    (d, _) -> d instanceof TypedDensity typed
                            ? Value.of(typed.constant())
                            : new Undefined("only a typed density needs one")),
            drawn("sampleMean", "mean of the draws", Running::mean),
            drawn("sampleVariance", "variance of the draws", Running::variance),
            drawn("sampleSkewness", "skewness of the draws", Running::skewness),
            drawn("sampleExcessKurtosis", "excess kurtosis of the draws", Running::excessKurtosis),
            new Readout<>("ks", "KS distance of the draws (131 072 at most)", "draws", DistReadouts::ks),
            new Readout<>("kl", "KL divergence from the second", "overlay", DistReadouts::kl),
            data("dataN", "number of data", m -> Value.of(m.data().rows().size())),
            data("dataMean", "mean of the data", m -> moment(m.data().moments(), Running::mean)),
            data(
                    "dataSd",
                    "standard deviation of the data",
                    m -> moment(m.data().moments(), Running::sd)),
            data(
                    "dataKs",
                    "KS distance of the data",
                    m -> distance(m, law -> m.data().rows().gap(law))),
            data("fitted", "fitted by maximum likelihood", m -> fitted(m, f -> list(f.values()))),
            data("fittedErrors", "their standard errors", m -> fitted(m, f -> list(f.standardErrors()))),
            data(
                    "fittedLogLikelihood",
                    "log-likelihood of the fit",
                    m -> fitted(m, f -> known(f.logLikelihood(), NO_INTEGRAL))),
            data(
                    "fittedByMoments",
                    "fitted by moments",
                    m -> fitted(m, DistFit.Both::byMoments, f -> list(f.values()))));

    private DistReadouts() {}

    private static Readout<DistModel> law(
            String id, String label, String term, BiFunction<Distribution, DistModel, Value> value) {
        return new Readout<>(
                id,
                label,
                term,
                m -> m.law()
                        .map(d -> value.apply(d, m))
                        .orElseGet(() -> new Undefined(m.named().fault().orElseThrow())));
    }

    private static Readout<DistModel> drawn(String id, String label, ToDoubleFunction<Running> value) {
        return new Readout<>(
                id,
                label,
                "draws",
                m -> m.draws().map(d -> moment(d.tally().running(), value)).orElse(NO_DRAWS));
    }

    private static Readout<DistModel> data(String id, String label, Function<DistModel, Value> value) {
        return new Readout<>(id, label, "data", m -> m.data().isEmpty() ? NO_DATA : value.apply(m));
    }

    private static Value known(double value, String why) {
        return Double.isNaN(value) ? new Undefined(why) : Value.of(value);
    }

    private static Value moment(Running running, ToDoubleFunction<Running> of) {
        if (running.count() == 0) return NO_DRAWS;
        double value = of.applyAsDouble(running);
        if (!Double.isNaN(value)) return Value.of(value);
        return running.count() < 2 || running.squares() == 0 ? TOO_FEW : NOT_NUMBERED;
    }

    private static Value ks(DistModel m) {
        return m.drawn() == 0
                ? NO_DRAWS
                : distance(m, law -> m.draws().orElseThrow().kept().gap(law));
    }

    private static Value distance(DistModel m, Function<Distribution, Optional<Kolmogorov.Gap>> gap) {
        if (m.law().isEmpty()) return new Undefined(m.named().fault().orElseThrow());
        return m.law()
                .flatMap(gap)
                .<Value>map(g -> known(g.distance(), NO_INTEGRAL))
                .orElse(NOT_NUMBERED);
    }

    private static Value kl(DistModel m) {
        if (m.second().isEmpty()) return new Undefined("choose a second family");
        return m.apart()
                .map(apart -> switch (apart) {
                    case Divergence.Value v -> known(v.value(), NO_INTEGRAL);
                    case Divergence.Infinite _ -> Value.of(Double.POSITIVE_INFINITY);
                    case Divergence.Undefined(String reason) -> new Undefined(reason);
                })
                .orElseGet(() -> new Undefined(m.named()
                        .fault()
                        .or(() -> m.second().flatMap(DistNamed::fault))
                        .orElseThrow()));
    }

    private static Value fitted(DistModel m, Function<Fit.Found, Value> value) {
        return fitted(m, DistFit.Both::likely, value);
    }

    private static Value fitted(DistModel m, Function<DistFit.Both, Fit> which, Function<Fit.Found, Value> value) {
        return m.fit()
                .map(both -> fit(which.apply(both), value))
                .orElseGet(() -> new Undefined("a typed density has no numbers to fit"));
    }

    private static Value fit(Fit fit, Function<Fit.Found, Value> value) {
        return switch (fit) {
            case Fit.Found found -> value.apply(found);
            case Fit.None(String reason) -> new Undefined(reason);
        };
    }

    private static Value list(List<Double> values) {
        return new Many(values.stream().map(v -> known(v, "none is known")).toList());
    }
}
