package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Numbers.tex;

import eigenscope.engine.prob.Diagnosis;
import eigenscope.topic.Formula;
import java.util.List;
import java.util.OptionalDouble;

/** The formulas of a test, in letters and with the present numbers. */
final class BayesFormulas {
    private static final String PRIOR = "\\term{prior}{\\pi}";
    private static final String SENS = "\\term{sensitivity}{\\text{sens}}";
    private static final String SPEC = "\\term{specificity}{\\text{spec}}";
    private static final String NEVER = "\\text{undefined: nobody has such results}";

    private final BayesTests m;
    private final Diagnosis d;
    private final String prior;
    private final String sens;
    private final String spec;

    private BayesFormulas(BayesTests m) {
        this.m = m;
        d = m.diagnosis();
        prior = "\\term{prior}{%s}".formatted(tex(d.prior()));
        sens = "\\term{sensitivity}{%s}".formatted(tex(d.sensitivity()));
        spec = "\\term{specificity}{%s}".formatted(tex(d.specificity()));
    }

    static List<Formula> of(BayesModel m) {
        if (!m.isTest()) return BayesCoinFormulas.of(m.coin());
        var formulas = new BayesFormulas(m.test());
        return List.of(
                formulas.positive(),
                formulas.negative(),
                formulas.ratio(true),
                formulas.ratio(false),
                formulas.odds(),
                formulas.posterior());
    }

    private Formula positive() {
        String letters = "%s\\,%s".formatted(SENS, PRIOR);
        String numbers = "%s\\cdot %s".formatted(sens, prior);
        return rule(
                "positive",
                "Bayes\u2019 rule after a positive test",
                "+",
                letters,
                letters + " + (1-%s)(1-%s)".formatted(SPEC, PRIOR),
                numbers,
                numbers + " + (1-%s)(1-%s)".formatted(spec, prior),
                d.truePositive() / d.positive());
    }

    private Formula negative() {
        String letters = "(1-%s)\\,%s".formatted(SENS, PRIOR);
        String numbers = "(1-%s)\\cdot %s".formatted(sens, prior);
        return rule(
                "negative",
                "Bayes\u2019 rule after a negative test",
                "-",
                letters,
                letters + " + %s\\,(1-%s)".formatted(SPEC, PRIOR),
                numbers,
                numbers + " + %s\\,(1-%s)".formatted(spec, prior),
                d.falseNegative() / d.negative());
    }

    private static Formula rule(
            String id,
            String title,
            String sign,
            String above,
            String below,
            String number,
            String numbers,
            double result) {
        String left = "\\term{posterior}{P(S\\mid %s)} = ".formatted(sign);
        String value = Double.isNaN(result) ? NEVER : "\\term{posterior}{%s}".formatted(tex(result));
        return new Formula(
                id,
                title,
                left + "\\frac{%s}{%s}".formatted(above, below),
                "\\frac{%s}{%s} = %s".formatted(number, numbers, value));
    }

    private Formula ratio(boolean isPositive) {
        double ratio = d.likelihoodRatio(isPositive);
        String value = Double.isNaN(ratio) ? NEVER : "\\term{likelihood}{%s}".formatted(tex(ratio));
        String letters = isPositive
                ? "\\term{likelihood}{\\Lambda_+} = \\frac{P(+\\mid S)}{P(+\\mid H)} = \\frac{%s}{1-%s}"
                        .formatted(SENS, SPEC)
                : "\\term{likelihood}{\\Lambda_-} = \\frac{P(-\\mid S)}{P(-\\mid H)} = \\frac{1-%s}{%s}"
                        .formatted(SENS, SPEC);
        String numbers =
                isPositive ? "\\frac{%s}{1-%s}".formatted(sens, spec) : "\\frac{1-%s}{%s}".formatted(sens, spec);
        return new Formula(
                isPositive ? "positive-ratio" : "negative-ratio",
                "Likelihood ratio of a %s test".formatted(isPositive ? "positive" : "negative"),
                letters,
                numbers + " = " + value);
    }

    private Formula odds() {
        return new Formula(
                "odds",
                "All results, as odds",
                ("\\frac{\\term{posterior}{\\pi'}}{1-\\term{posterior}{\\pi'}} = \\frac{%s}{1-%s}"
                                + "\\,\\term{likelihood}{\\Lambda_+}^{n_+}\\,\\term{likelihood}{\\Lambda_-}^{n_-}")
                        .formatted(PRIOR, PRIOR),
                "\\frac{%s}{1-%s}\\cdot %s\\cdot %s = %s"
                        .formatted(
                                prior,
                                prior,
                                power(true, m.positives()),
                                power(false, m.negatives()),
                                value(m.odds())));
    }

    private String power(boolean isPositive, int count) {
        double ratio = d.likelihoodRatio(isPositive);
        String base = Double.isNaN(ratio) ? "\\frac{0}{0}" : tex(ratio);
        return "\\term{likelihood}{\\left(%s\\right)}^{%d}".formatted(base, count);
    }

    private Formula posterior() {
        return new Formula(
                "posterior",
                "All results, as a probability",
                "\\term{posterior}{\\pi'} = P(S\\mid n_+, n_-) = \\frac{\\text{odds}}{1 + \\text{odds}}",
                "P(S\\mid %d, %d) = %s".formatted(m.positives(), m.negatives(), value(m.posterior())));
    }

    private static String value(OptionalDouble number) {
        return number.isPresent() ? "\\term{posterior}{%s}".formatted(tex(number.getAsDouble())) : NEVER;
    }
}
