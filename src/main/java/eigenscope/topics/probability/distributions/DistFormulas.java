package eigenscope.topics.probability.distributions;

import static eigenscope.topic.Numbers.tex;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.TypedDensity;
import eigenscope.topic.Formula;
import eigenscope.topics.probability.family.FamilyTex;
import java.util.ArrayList;
import java.util.List;

/** What is asked of a distribution, in letters and with the present numbers. */
final class DistFormulas {
    private DistFormulas() {}

    static List<Formula> of(DistModel m) {
        return m.law().map(law -> all(m, law)).orElse(List.of());
    }

    private static List<Formula> all(DistModel m, Distribution law) {
        var ask = m.ask();
        var formulas = new ArrayList<>(
                law instanceof TypedDensity typed
                        ? FamilyTex.of(typed, ask.x(), ask.from(), ask.to())
                        : FamilyTex.of(
                                m.named().family().orElseThrow(),
                                m.named().numbers(),
                                law,
                                ask.x(),
                                ask.from(),
                                ask.to()));
        formulas.add(quantile(m, law));
        formulas.add(survival(m, law));
        if (m.drawn() > 0) formulas.add(sampleMean(m, law));
        return List.copyOf(formulas);
    }

    private static Formula quantile(DistModel m, Distribution law) {
        String p = tex(m.ask().p());
        return new Formula(
                "quantile",
                "Quantile",
                "\\term{quantile}{q_p} = \\min\\{x : F(x) \\ge \\term{quantile}{p}\\}",
                "\\term{quantile}{q_{%s}} = \\term{quantile}{%s}"
                        .formatted(p, tex(law.quantile(m.ask().p()))));
    }

    private static Formula survival(DistModel m, Distribution law) {
        double x = m.ask().x();
        return new Formula(
                "survival",
                "Survival",
                "P(X > \\term{x}{x}) = 1 - \\term{cumulative}{F(x)}",
                "P(X > \\term{x}{%s}) = 1 - \\term{cumulative}{%s} = %s"
                        .formatted(tex(x), tex(law.cumulative(x)), tex(law.survival(x))));
    }

    private static Formula sampleMean(DistModel m, Distribution law) {
        var running = m.draws().orElseThrow().tally().running();
        String about = Double.isFinite(law.sd())
                ? " \\approx \\term{mean}{%s} \\pm %s"
                        .formatted(tex(law.mean()), tex(1.96 * law.sd() / Math.sqrt((double) running.count())))
                : "";
        return new Formula(
                "sampleMean",
                "Mean of the draws",
                "\\term{draws}{\\bar{x}_n} = \\frac{1}{n} \\sum_{i=1}^{n} x_i"
                        + " \\approx \\term{mean}{\\mu} \\pm 1.96 \\frac{\\sigma}{\\sqrt{n}}",
                "\\term{draws}{\\bar{x}_{%s}} = \\term{draws}{%s}%s"
                        .formatted(tex((double) running.count(), 8), tex(running.mean()), about));
    }
}
