package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Numbers.tex;

import eigenscope.engine.prob.Beta;
import eigenscope.topic.Formula;
import java.util.List;
import java.util.stream.Collectors;

/** The formulas of a coin, in letters and with the present numbers. */
final class BayesCoinFormulas {
    private static final String ALPHA = "\\term{prior}{\\alpha}";
    private static final String BETA = "\\term{prior}{\\beta}";
    private static final String HEADS = "\\term{heads}{h}";
    private static final String TAILS = "\\term{tails}{t}";

    private final BayesCoin m;
    private final Beta prior;
    private final Beta posterior;
    private final String alpha;
    private final String beta;
    private final String heads;
    private final String tails;

    private BayesCoinFormulas(BayesCoin m) {
        this.m = m;
        prior = m.prior().belief();
        posterior = m.posterior().belief();
        alpha = "\\term{prior}{%s}".formatted(tex(prior.alpha()));
        beta = "\\term{prior}{%s}".formatted(tex(prior.beta()));
        heads = "\\term{heads}{%d}".formatted(m.heads());
        tails = "\\term{tails}{%d}".formatted(m.tails());
    }

    static List<Formula> of(BayesCoin m) {
        var formulas = new BayesCoinFormulas(m);
        return List.of(
                formulas.rule(),
                formulas.posterior(),
                formulas.mean(),
                formulas.mode(),
                formulas.interval(),
                formulas.next());
    }

    private Formula rule() {
        return new Formula(
                "rule",
                "Posterior \u221d likelihood \u00d7 prior",
                "\\term{posterior}{P(p\\mid h,t)} \\propto \\term{likelihood}{p^h (1-p)^t} \\cdot"
                        + " \\term{prior}{p^{\\alpha-1} (1-p)^{\\beta-1}}",
                "\\term{likelihood}{p^{%d} (1-p)^{%d}} \\cdot \\term{prior}{p^{%s} (1-p)^{%s}}"
                        .formatted(m.heads(), m.tails(), tex(prior.alpha() - 1), tex(prior.beta() - 1)));
    }

    private Formula posterior() {
        return new Formula(
                "posterior",
                "Posterior",
                "\\term{posterior}{\\mathrm{Beta}}(%s + %s, %s + %s)".formatted(ALPHA, HEADS, BETA, TAILS),
                "\\mathrm{Beta}(%s + %s, %s + %s) = \\term{posterior}{\\mathrm{Beta}(%s, %s)}"
                        .formatted(alpha, heads, beta, tails, tex(posterior.alpha()), tex(posterior.beta())));
    }

    private Formula mean() {
        return new Formula(
                "mean",
                "Posterior mean: the chance that the next flip is heads",
                "\\frac{%s + %s}{%s + %s + n}".formatted(ALPHA, HEADS, ALPHA, BETA),
                "\\frac{%s + %s}{%s + %s + %d} = \\term{posterior}{%s}"
                        .formatted(
                                alpha,
                                heads,
                                alpha,
                                beta,
                                m.flips().size(),
                                tex(m.posterior().nextIsHeads())));
    }

    private Formula mode() {
        var mode = BayesCoin.mode(m.posterior());
        boolean isInside = posterior.alpha() > 1 && posterior.beta() > 1;
        String fraction = "\\frac{%s + %s - 1}{%s + %s + %d - 2}"
                .formatted(alpha, heads, alpha, beta, m.flips().size());
        String value = mode.isPresent()
                ? "\\term{posterior}{%s}".formatted(tex(mode.getAsDouble()))
                : "\\text{no single value}";
        return new Formula(
                "map",
                "Most probable value (MAP)",
                "\\hat p = \\frac{%s + %s - 1}{%s + %s + n - 2}".formatted(ALPHA, HEADS, ALPHA, BETA),
                isInside ? fraction + " = " + value : "\\hat p = " + value);
    }

    private Formula interval() {
        String pieces = m.interval().stream()
                .map(i -> "%s \\le p \\le %s".formatted(tex(i.low()), tex(i.high())))
                .collect(Collectors.joining("\\ \\text{or}\\ "));
        return new Formula(
                "interval",
                m.kind() == BayesParams.Interval.EQUAL_TAILED ? "Equal-tailed interval" : "Interval of highest density",
                "P(\\term{interval}{p \\in I} \\mid h, t) = \\gamma",
                "P(\\term{interval}{%s}) = %s".formatted(pieces, tex(m.level())));
    }

    private Formula next() {
        String letters = "P(k\\ \\text{of}\\ m) = \\binom{m}{k}\\frac{B(%s+%s+k, %s+%s+m-k)}{B(%s+%s, %s+%s)}"
                .formatted(ALPHA, HEADS, BETA, TAILS, ALPHA, HEADS, BETA, TAILS);
        return new Formula(
                "predictive",
                "Posterior predictive",
                letters,
                "P(%d\\ \\text{of}\\ %d) = \\term{next}{%s}"
                        .formatted(m.next(), m.next(), tex(m.posterior().predictive(m.next(), m.next()))));
    }
}
