package eigenscope.topics.probability;

import static eigenscope.topic.Numbers.tex;
import static eigenscope.topic.Numbers.texFactor;

import eigenscope.engine.prob.Distribution;
import eigenscope.topic.Formula;

/** The probability of an interval. */
final class IntervalTex {
    private IntervalTex() {}

    /** Returns it as a difference of two cumulatives, or far up of two survivals, whichever has digits left. */
    static Formula of(Distribution d, double from, double to) {
        double below = d.isDiscrete() ? Math.ceil(from) - 1 : from;
        boolean isHigh = d.cumulative(below) > 0.5;
        double first = isHigh ? d.survival(below) : d.cumulative(to);
        double second = isHigh ? d.survival(to) : d.cumulative(below);
        String whole = d.isDiscrete() ? "\\sum_{x_1 \\le k \\le x_2} P(X=k)" : "\\int_{x_1}^{x_2} f(x)\\,dx";
        String lower = d.isDiscrete() ? "\\lceil x_1\\rceil - 1" : "x_1";
        String difference = isHigh ? "P(X > %s) - P(X > x_2)".formatted(lower) : "F(x_2) - F(%s)".formatted(lower);
        String name = "P(%s \\le X \\le %s)";
        return new Formula(
                "interval",
                "Probability of the interval",
                "\\term{interval}{" + name.formatted("x_1", "x_2") + "} = " + whole + " = " + difference,
                "\\term{interval}{" + name.formatted(tex(from), tex(to)) + "} = "
                        + (from <= to ? tex(first) + " - " + texFactor(second) + " = " : "")
                        + "\\term{interval}{" + tex(d.between(from, to)) + "}");
    }
}
