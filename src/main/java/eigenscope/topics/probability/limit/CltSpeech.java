package eigenscope.topics.probability.limit;

import eigenscope.engine.prob.Binomial;
import eigenscope.engine.prob.Cauchy;
import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Gamma;
import eigenscope.engine.prob.HeavyTails;
import eigenscope.engine.prob.Levy;
import eigenscope.engine.prob.NegativeBinomial;
import eigenscope.engine.prob.Normal;
import eigenscope.engine.prob.Poisson;
import eigenscope.topic.Numbers;

/** What is said of means in words. */
final class CltSpeech {
    private CltSpeech() {}

    static String of(CltModel m) {
        if (m.drawn().isEmpty())
            return "There is nothing to draw from: " + m.trouble().orElse("") + ".";
        var study = m.drawn().get();
        var theory = study.setting().theory();
        String drawn = "%s of %s from the %s: on average %s. "
                .formatted(
                        CltWords.many(study.size(), "mean", "means"),
                        CltWords.many(m.n(), "draw", "draws"),
                        m.population().name(),
                        Numbers.show(study.running().mean()));
        if (!theory.isNormal()) return drawn + CltWords.capital(failure(theory)) + ".";
        return drawn
                + "Theory expects %s, give or take %s. The largest distance from the normal distribution is %s."
                        .formatted(
                                Numbers.show(theory.mean()),
                                Numbers.show(theory.standardError()),
                                CltWords.show(study.order().gap().distance()));
    }

    /** Returns why means do not become normal, in one clause. */
    static String failure(CltTheory theory) {
        return switch (theory.fate()) {
            case NORMAL -> "the means become normal";
            case NO_VARIANCE -> {
                var index = theory.tails().map(HeavyTails::index);
                if (index.isEmpty()) yield "no variance: the means settle, but never become normal";
                yield index.get() == 2
                        ? "no variance: the means become normal, but slower than 1/\u221an"
                        : "no variance: the means become stable (\u03b1 = %s), never normal"
                                .formatted(Numbers.show(index.get()));
            }
            case NO_MEAN ->
                Double.isInfinite(theory.mean())
                        ? "infinite mean: averages grow without end"
                        : "no mean: averaging gains nothing";
        };
    }

    /** Returns what the law of a mean is called, by the law of its sum. */
    static String law(Distribution sum, int n) {
        if (n == 1) return "the population itself";
        return switch (sum) {
            case Normal _ -> "normal for every n";
            case Cauchy _ -> "the mean is Cauchy again";
            case Levy _ -> "L\u00e9vy, %d times as wide".formatted(n);
            case Gamma g -> "gamma with shape " + Numbers.show(g.shape());
            case Binomial b -> "binomial(%s, %s) / %d".formatted(Numbers.show(b.n()), Numbers.show(b.p()), n);
            case Poisson p -> "Poisson(%s) / %d".formatted(Numbers.show(p.rate()), n);
            case NegativeBinomial b ->
                "negative binomial(%s, %s) / %d".formatted(Numbers.show(b.r()), Numbers.show(b.p()), n);
            default -> "of a known family";
        };
    }
}
