package eigenscope.topics.probability.family;

import static eigenscope.topic.Numbers.format;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.TypedDensity;
import eigenscope.topic.Numbers;
import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import eigenscope.topic.Snippet.Region;
import java.util.ArrayList;
import java.util.List;

/** The same as the engine computes, in SciPy with the present numbers; and the lines of the engine that computed it. */
public final class FamilyCode {
    private static final String ENGINE = "eigenscope/engine/prob/";

    private final Python python;
    private final Distribution d;
    private final List<Line> lines = new ArrayList<>();

    private FamilyCode(Python python, Distribution d) {
        this.python = python;
        this.d = d;
    }

    /**
     * Returns the code of a distribution of a family.
     *
     * @param values the family's numbers, of {@link Family#CATEGORICAL} the weights
     * @param seed of the draws, at least 0
     */
    public static List<Snippet> of(Family family, double[] values, Distribution d, Question ask, long seed) {
        return new FamilyCode(ScipyNames.of(family, values), d).all(ask, seed, EngineFiles.of(family));
    }

    /** Returns the code of a density that was typed. */
    public static List<Snippet> of(TypedDensity d, Question ask, long seed) {
        return new FamilyCode(TypedPython.of(d, ask.p()), d).all(ask, seed, "TypedDensity");
    }

    private List<Snippet> all(Question ask, long seed, String file) {
        return List.of(
                new Snippet.Lines("SciPy", "python", lines(ask, seed)),
                region(d.isDiscrete() ? "Logarithm of the probability" : "Density", file, "density", "density"),
                region("Probability of a tail", file, "cumulative", "cumulative"),
                region("Draws from a seed", "Draws", "draws", ""));
    }

    private static Region region(String title, String file, String region, String term) {
        return new Region(title, ENGINE + file + ".java", region, term);
    }

    private List<Line> lines(Question ask, long seed) {
        python.given().forEach(line -> say(line, ""));
        say("", "");
        ask(call(d.isDiscrete() ? "pmf" : "pdf", ask.x()), d.density(ask.x()), "density");
        ask(call("cdf", ask.x()), d.cumulative(ask.x()), "cumulative");
        ask(call("sf", ask.x()), d.survival(ask.x()), "cumulative");
        // At 0 SciPy's discrete ones answer with a number before the first.
        if (ask.p() > 0 || !d.isDiscrete()) ask(call("ppf", ask.p()), d.quantile(ask.p()), "quantile");
        if (ask.from() <= ask.to()) interval(ask.from(), ask.to());
        say("", "");
        say("m = " + python.mean() + "  # " + Numbers.code(d.mean()), "mean");
        ask(python.variance(), d.variance(), "variance");
        ask(python.entropy(), d.entropy(), "entropy");
        say("", "");
        say("rng = np.random.default_rng(" + seed + ")  # another generator, so other draws than here", "");
        say("sample = " + python.sample(), "");
        say("sample.mean(), sample.std()", "mean");
        say("counts, edges = np.histogram(sample, bins=30, density=True)", "");
        return lines;
    }

    private void interval(double from, double to) {
        String tail = Between.of(d, from, to).isUpper() ? "sf" : "cdf";
        String low = call(tail, Between.of(d, from, to).below());
        String high = call(tail, to);
        ask(tail.equals("sf") ? low + " - " + high : high + " - " + low, d.between(from, to), "interval");
    }

    private String call(String function, double at) {
        return python.owner() + function + "(" + format(at) + ")";
    }

    private void ask(String expression, double answer, String term) {
        say(expression + "  # " + Numbers.code(answer), term);
    }

    private void say(String line, String term) {
        lines.add(new Line(line, term));
    }
}
