package eigenscope.topics.probability.family;

import static eigenscope.topic.Numbers.tex;
import static eigenscope.topic.Numbers.texFactor;

import eigenscope.engine.prob.Distribution;
import eigenscope.topic.Formula;

/** The probability of an interval. */
final class IntervalTex {
    private static final String NAME = "P(%s \\le X \\le %s)";

    private IntervalTex() {}

    /** Returns it as an integral or a sum, and as a difference of two tails. */
    static Formula of(Distribution d, double from, double to) {
        var tails = Between.of(d, from, to);
        String whole = d.isDiscrete() ? "\\sum_{k=x_1}^{x_2} P(X=k)" : "\\int_{x_1}^{x_2} f(x)\\,dx";
        String below = d.isDiscrete() ? "x_1 - 1" : "x_1";
        String difference =
                tails.isUpper() ? "P(X > %s) - P(X > x_2)".formatted(below) : "F(x_2) - F(%s)".formatted(below);
        String numbers = from <= to ? tex(tails.first()) + " - " + texFactor(tails.second()) + " = " : "";
        return new Formula(
                "interval",
                "Probability of the interval",
                term(NAME.formatted("x_1", "x_2")) + " = " + whole + " = " + difference,
                term(NAME.formatted(tex(from), tex(to))) + " = " + numbers + term(tex(d.between(from, to))));
    }

    private static String term(String tex) {
        return "\\term{interval}{" + tex + "}";
    }
}
