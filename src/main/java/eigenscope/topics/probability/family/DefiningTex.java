package eigenscope.topics.probability.family;

import static eigenscope.topic.Numbers.tex;

import eigenscope.engine.prob.Bernoulli;
import eigenscope.engine.prob.Distribution;
import eigenscope.topics.probability.family.Closed.Written;
import eigenscope.topics.probability.family.Form.Part;
import java.util.Optional;

/** The integrals and sums that define cumulative, moments and entropy, over the whole support. */
final class DefiningTex {
    private static final String E = "\\operatorname{E}[X]";

    private final Distribution d;
    private final Written low;
    private final Written high;
    private final boolean hasLow;
    private final boolean hasHigh;
    private final double x;

    DefiningTex(Distribution d, Closed closed, double x) {
        this.d = d;
        this.x = x;
        low = end(closed.part(Part.LOW), d.support().low());
        high = end(closed.part(Part.HIGH), d.support().high());
        hasLow = Double.isFinite(d.support().low());
        hasHigh = closed.part(Part.HIGH).isPresent()
                || (!d.isDiscrete() && Double.isFinite(d.support().high()));
    }

    private static Written end(Optional<Written> closed, double value) {
        return new Written(closed.map(Written::letters).orElseGet(() -> tex(value)), tex(value));
    }

    /** Returns where the formula of the density holds, with room before it; empty where that is everywhere. */
    String condition() {
        String x = "\\term{x}{x}";
        if (d.isDiscrete()) {
            if (!Double.isFinite(d.support().high())) return "\\quad(%s = 0,\\,1,\\,2,\\,\\ldots)".formatted(x);
            if (!hasHigh) return "";
            String between = d instanceof Bernoulli ? "" : "\\ldots,\\,";
            return "\\quad(%s = %s,\\,%s%s)".formatted(x, low.letters(), between, high.letters());
        }
        if (!hasLow) return "";
        return hasHigh
                ? "\\quad(%s \\le %s \\le %s)".formatted(low.letters(), x, high.letters())
                : "\\quad(%s \\ge %s)".formatted(x, low.letters());
    }

    Written cumulative() {
        if (d.isDiscrete())
            return new Written(
                    sum("k \\le \\term{x}{x}", "P(X=k)"), sum("k \\le \\term{x}{%s}".formatted(tex(x)), "P(X=k)"));
        return new Written(
                integral(low.letters(), "\\term{x}{x}", "f(t)", "t"),
                integral(low.numbers(), "\\term{x}{%s}".formatted(tex(x)), "f(t)", "t"));
    }

    Written moment(Part part) {
        String letter = d.isDiscrete() ? "k" : "x";
        String chance = d.isDiscrete() ? "P(X=k)" : "f(x)";
        return switch (part) {
            case MEAN -> whole("", letter + "\\," + chance, letter + "\\," + chance);
            case VARIANCE -> {
                String away = "(%s-\\term{mean}{%s})^2\\," + chance;
                yield whole("", away.formatted(letter, E), away.formatted(letter, centre()));
            }
            case ENTROPY -> whole("-", chance + "\\ln " + chance, chance + "\\ln " + chance);
            case LOW, HIGH, DENSITY, CUMULATIVE -> throw new IllegalArgumentException(part + " is no expected value");
        };
    }

    private String centre() {
        double mean = d.mean();
        if (!Double.isFinite(mean)) return E;
        return mean < 0 ? "(" + tex(mean) + ")" : tex(mean);
    }

    private Written whole(String sign, String letters, String numbers) {
        return d.isDiscrete()
                ? new Written(sign + sum("k", letters), sign + sum("k", numbers))
                : new Written(
                        sign + integral(low.letters(), high.letters(), letters, "x"),
                        sign + integral(low.numbers(), high.numbers(), numbers, "x"));
    }

    private static String sum(String over, String term) {
        return "\\sum_{%s} %s".formatted(over, term);
    }

    private static String integral(String from, String to, String of, String by) {
        return "\\int_{%s}^{%s} %s\\,d%s".formatted(from, to, of, by);
    }
}
