package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Numbers.code;
import static eigenscope.topic.Numbers.format;

import eigenscope.engine.prob.Diagnosis;
import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import eigenscope.topic.Snippet.Lines;
import eigenscope.topic.Snippet.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The lines of the engine that follow Bayes' rule, and the same in NumPy and SciPy. */
final class BayesCode {
    private static final String TEST = "eigenscope/engine/prob/Diagnosis.java";
    private static final String COIN = "eigenscope/engine/prob/BetaBinomial.java";

    private BayesCode() {}

    static List<Snippet> of(BayesModel m) {
        return m.isTest() ? test(m.test()) : coin(m.coin());
    }

    private static List<Snippet> test(BayesTests m) {
        return List.of(
                new Lines("NumPy", "python", testLines(m)),
                new Region("Four areas", TEST, "areas", ""),
                new Region("Bayes\u2019 rule", TEST, "bayes", "posterior"),
                new Region("Odds", TEST, "odds", "likelihood"));
    }

    private static List<Line> testLines(BayesTests m) {
        Diagnosis d = m.diagnosis();
        return List.of(
                new Line("import numpy as np", ""),
                new Line("prior = " + format(d.prior()), "prior"),
                new Line("sens = " + format(d.sensitivity()), "sensitivity"),
                new Line("spec = " + format(d.specificity()), "specificity"),
                new Line("results = np.array([True] * %d + [False] * %d)".formatted(m.positives(), m.negatives()), ""),
                new Line("", ""),
                new Line(
                        "sens * prior / (sens * prior + (1 - spec) * (1 - prior))  # " + value(m.after(true)),
                        "posterior"),
                new Line("ratio = np.where(results, sens / (1 - spec), (1 - sens) / spec)", "likelihood"),
                new Line("odds = prior / (1 - prior) * np.prod(ratio)  # " + value(m.odds()), "likelihood"),
                new Line("1 / (1 + 1 / odds)  # " + value(m.posterior()), "posterior"));
    }

    private static String value(OptionalDouble number) {
        return number.isPresent() ? code(number.getAsDouble()) : "undefined: 0/0";
    }

    private static List<Snippet> coin(BayesCoin m) {
        var snippets = new ArrayList<Snippet>();
        snippets.add(new Lines("SciPy", "python", coinLines(m)));
        snippets.add(new Region("Prior to posterior", COIN, "update", "posterior"));
        snippets.add(
                m.kind() == BayesParams.Interval.EQUAL_TAILED
                        ? new Region("Equal-tailed interval", COIN, "equal-tailed", "interval")
                        : new Region("Interval of highest density", COIN, "highest-density", "interval"));
        snippets.add(new Region("Posterior predictive", COIN, "predictive", "next"));
        return List.copyOf(snippets);
    }

    private static List<Line> coinLines(BayesCoin m) {
        var interval = m.posterior().equalTailed(m.level());
        return List.of(
                new Line("from scipy import stats", ""),
                new Line(
                        "a, b = %s, %s"
                                .formatted(
                                        format(m.prior().belief().alpha()),
                                        format(m.prior().belief().beta())),
                        "prior"),
                new Line("h, t = %d, %d".formatted(m.heads(), m.tails()), "heads"),
                new Line("posterior = stats.beta(a + h, b + t)", "posterior"),
                new Line("posterior.mean()  # " + code(m.posterior().nextIsHeads()), "posterior"),
                new Line(
                        "posterior.interval(%s)  # (%s, %s)"
                                .formatted(format(m.level()), code(interval.low()), code(interval.high())),
                        "interval"),
                new Line(
                        "stats.betabinom(%d, a + h, b + t).pmf(%d)  # %s"
                                .formatted(
                                        m.next(), m.next(), code(m.posterior().predictive(m.next(), m.next()))),
                        "next"));
    }
}
