package eigenscope.topics.probability.limit;

import static eigenscope.topic.Numbers.code;
import static eigenscope.topic.Numbers.format;

import eigenscope.engine.prob.TypedDensity;
import eigenscope.figure.Series;
import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import eigenscope.topic.Snippet.Region;
import eigenscope.topics.probability.family.Python;
import eigenscope.topics.probability.family.ScipyNames;
import eigenscope.topics.probability.family.TypedPython;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The lines of the engine that draw, average and compare, and the same in NumPy and SciPy with the present numbers. */
final class CltCode {
    private static final String ENGINE = "eigenscope/engine/prob/";
    /** What the lines of a distribution call the number of their draws. */
    private static final String DRAWS = "1000";

    private final CltModel m;
    private final List<Line> lines = new ArrayList<>();

    private CltCode(CltModel m) {
        this.m = m;
    }

    static List<Snippet> of(CltModel m) {
        var code = new CltCode(m);
        code.python();
        return List.of(
                new Snippet.Lines("NumPy and SciPy", "python", code.lines),
                new Region("Means", ENGINE + "SampleMeans.java", "means", "means"),
                new Region("Third moment, for Berry and Esseen", ENGINE + "NormalLimit.java", "third-moment", "bound"),
                new Region("Laws of sums", ENGINE + "SumLaw.java", "sums", "exact"));
    }

    private void python() {
        var population = population();
        population.given().forEach(line -> say(line, "population"));
        say("n, R = %d, %d".formatted(m.n(), m.repeats()), "n");
        say("rng = np.random.default_rng(%d)".formatted(m.seed()), "");
        say("draws = " + population.sample().replace(DRAWS, "n * R"), "population");
        say("means = draws.reshape(R, n).mean(axis=1)", "means");
        m.drawn().ifPresent(study -> {
            if (study.setting().theory().isNormal()) compared(study);
        });
    }

    private void compared(CltStudy study) {
        var theory = study.setting().theory();
        if (lines.stream().noneMatch(line -> line.text().equals("from scipy import stats")))
            say("from scipy import stats", "");
        say("mu, sigma = %s, %s".formatted(format(theory.mean()), format(theory.sd())), "mean");
        say("se = sigma / np.sqrt(n)  # " + code(theory.standardError()), "normal");
        say("z = (means - mu) / se", "means");
        say("stats.kstest(z, \"norm\").statistic  # " + code(study.order().gap().distance()), "ks");
        say("np.mean(np.abs(z) <= 1.96)  # " + code((double) study.inside() / study.size()), "normal");
        say("# up to the draws, which NumPy makes otherwise", "");
    }

    private void say(String text, String term) {
        lines.add(new Line(text, term));
    }

    private Python population() {
        var population = m.population();
        if (population.family().isPresent())
            return ScipyNames.of(
                    population.family().get(),
                    population.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray());
        if (population.drawing().isPresent()) return drawn(population.drawing().get());
        return population
                .distribution()
                .filter(TypedDensity.class::isInstance)
                .map(d -> TypedPython.of((TypedDensity) d, 0.5))
                .orElseGet(() -> drawn(Series.of(List.of())));
    }

    private static Python drawn(Series points) {
        return new Python(
                List.of(
                        "import numpy as np",
                        "x = np.array([" + numbers(points.size(), points::x) + "])",
                        "y = np.array([" + numbers(points.size(), points::y) + "])",
                        "t = np.linspace(x[0], x[-1], 20001)",
                        "F = np.cumsum(np.interp(t, x, y))"),
                "",
                "",
                "",
                "",
                "np.interp(rng.random(" + DRAWS + "), F / F[-1], t)");
    }

    private static String numbers(int count, IntToDoubleFunction of) {
        return IntStream.range(0, count)
                .mapToObj(i -> format(of.applyAsDouble(i)))
                .collect(Collectors.joining(", "));
    }
}
