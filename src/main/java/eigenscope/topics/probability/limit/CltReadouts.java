package eigenscope.topics.probability.limit;

import eigenscope.engine.prob.Kolmogorov;
import eigenscope.topic.Readout;
import eigenscope.topic.Value;
import eigenscope.topic.Value.Undefined;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The numbers worth showing of means. */
final class CltReadouts {
    private static final String FEW = "too few means";
    private static final String NONE = "the population has none";

    static final List<Readout<CltModel>> ALL = List.of(
            theory("populationMean", "\u03bc of a draw", "mean", NONE, CltTheory::mean),
            theory("populationSd", "\u03c3 of a draw", "mean", NONE, CltTheory::sd),
            study("mean", "mean of the means", "means", FEW, s -> s.running().mean()),
            study("sd", "spread of the means", "means", FEW, s -> s.running().sd()),
            theory("standardError", "\u03c3/\u221an", "normal", NONE, CltTheory::standardError),
            study(
                    "skewness",
                    "skewness of the means",
                    "means",
                    FEW,
                    s -> s.running().skewness()),
            theory("theorySkewness", "by theory", "normal", NONE, CltTheory::skewness),
            study(
                    "excessKurtosis",
                    "excess kurtosis of the means",
                    "means",
                    FEW,
                    s -> s.running().excessKurtosis()),
            theory("theoryKurtosis", "by theory ", "normal", NONE, CltTheory::excessKurtosis),
            normal("ks", "distance from normal", "ks", s -> s.order().gap().distance()),
            normal(
                    "foretold",
                    "about, by theory",
                    "rate",
                    s -> s.setting().theory().foretold()),
            normal(
                    "bound",
                    "Berry and Esseen\u2019s bound",
                    "bound",
                    s -> s.setting().theory().bound()),
            normal(
                    "chance",
                    "chance of so much, were they normal",
                    "chance",
                    s -> Kolmogorov.pValue(s.order().gap().distance(), s.size())),
            normal("coverage", "share within 1.96 \u03c3/\u221an", "normal", s -> (double) s.inside() / s.size()),
            study("drawn", "means drawn", "means", FEW, CltStudy::size));

    private CltReadouts() {}

    private static Readout<CltModel> study(
            String id, String label, String term, String none, ToDoubleFunction<CltStudy> of) {
        return new Readout<>(
                id,
                label,
                term,
                m -> m.drawn().map(s -> value(of.applyAsDouble(s), none)).orElseGet(() -> refused(m)));
    }

    private static Readout<CltModel> theory(
            String id, String label, String term, String none, ToDoubleFunction<CltTheory> of) {
        return study(id, label, term, none, s -> of.applyAsDouble(s.setting().theory()));
    }

    /** A number of populations whose means become normal. */
    private static Readout<CltModel> normal(String id, String label, String term, ToDoubleFunction<CltStudy> of) {
        return new Readout<>(
                id,
                label,
                term,
                m -> m.drawn()
                        .map(s -> s.setting().theory().isNormal()
                                ? value(of.applyAsDouble(s), "no third moment")
                                : new Undefined("there is no normal limit"))
                        .orElseGet(() -> refused(m)));
    }

    private static Value value(double x, String none) {
        return Double.isNaN(x) ? new Undefined(none) : Value.of(x);
    }

    private static Value refused(CltModel m) {
        return new Undefined(m.trouble().orElse(""));
    }
}
