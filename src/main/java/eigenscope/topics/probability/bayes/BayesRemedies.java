package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Numbers.show;

import eigenscope.engine.prob.Diagnosis;
import eigenscope.topic.Real;
import eigenscope.topic.Remedy;
import eigenscope.topic.State;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Ways out of results that never happen: doubt where there was certainty. */
final class BayesRemedies {
    private static final double DOUBT = 0.001;

    private BayesRemedies() {}

    static List<Remedy> of(BayesModel m) {
        if (!m.isTest() || m.test().posterior().isPresent()) return List.of();
        var d = m.test().diagnosis();
        UnaryOperator<State> doubt =
                s -> doubted(doubted(doubted(s, BayesParams.PRIOR), BayesParams.SENSITIVITY), BayesParams.SPECIFICITY);
        return Stream.concat(
                        Stream.of(
                                        one(m, BayesParams.PRIOR, d.prior()),
                                        one(m, BayesParams.SENSITIVITY, d.sensitivity()),
                                        one(m, BayesParams.SPECIFICITY, d.specificity()))
                                .flatMap(remedy -> remedy),
                        Stream.of(remedy("doubt", "doubt everything by " + show(DOUBT), doubt)))
                .limit(2)
                .toList();
    }

    private static Stream<Remedy> one(BayesModel m, Real param, double now) {
        double then = doubted(now);
        UnaryOperator<State> change = s -> s.with(param, then);
        boolean mends = then != now && mends(m, param, then);
        return mends
                ? Stream.of(remedy(
                        "doubt-" + param.id(),
                        "use a %s of %s".formatted(param.meta().label().toLowerCase(Locale.ROOT), show(then)),
                        change))
                : Stream.empty();
    }

    private static boolean mends(BayesModel m, Real param, double then) {
        var d = m.test().diagnosis();
        var other = new Diagnosis(
                param.equals(BayesParams.PRIOR) ? then : d.prior(),
                param.equals(BayesParams.SENSITIVITY) ? then : d.sensitivity(),
                param.equals(BayesParams.SPECIFICITY) ? then : d.specificity());
        return !Double.isNaN(other.after(m.test().positives(), m.test().negatives()));
    }

    private static Remedy remedy(String id, String words, UnaryOperator<State> change) {
        return new Remedy(id, "such results never happen", words, change);
    }

    private static State doubted(State s, Real param) {
        return s.with(param, doubted(s.get(param)));
    }

    private static double doubted(double certainty) {
        return Math.clamp(certainty, DOUBT, 1 - DOUBT);
    }
}
