package eigenscope.topics.probability.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Made;
import eigenscope.engine.prob.Typed;
import eigenscope.engine.prob.TypedDensity;
import eigenscope.topic.Numbers;
import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class FamilyCodeTest {
    private static final Question ASKED = new Question(1, 0.9, -1, 2);

    private static Distribution made(Family family, double... values) {
        return ((Made.Good) family.of(values)).distribution();
    }

    private static List<String> lines(List<Snippet> snippets) {
        return ((Snippet.Lines) snippets.getFirst())
                .lines().stream().map(Line::text).toList();
    }

    private static List<String> lines(Family family, Question asked, double... values) {
        return lines(FamilyCode.of(family, values, made(family, values), asked, 42));
    }

    @Test
    void theNormalDistributionIsAskedForAllThatIsShown() {
        assertEquals(
                List.of(
                        "import numpy as np",
                        "from scipy import stats",
                        "X = stats.norm(loc=0, scale=1)",
                        "",
                        "X.pdf(1)  # 0.242",
                        "X.cdf(1)  # 0.8413",
                        "X.sf(1)  # 0.1587",
                        "X.ppf(0.9)  # 1.282",
                        "X.cdf(2) - X.cdf(-1)  # 0.8186",
                        "",
                        "m = X.mean()  # 0.0",
                        "X.var()  # 1.0",
                        "X.entropy()  # 1.419"),
                lines(Family.NORMAL, ASKED, 0, 1).subList(0, 13));
    }

    // Each as in the reference of scipy.stats, where pareto's shape stands first, lognorm takes exp(mu) for its scale,
    // ...
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EXPONENTIAL | 2 | expon(scale=1 / 2)  # one over the rate
        PARETO | 1.5, 3 | pareto(3, scale=1.5)
        LOG_NORMAL | -1, 0.5 | lognorm(0.5, scale=np.exp(-1))
        GEOMETRIC | 0.25 | geom(0.25, loc=-1)  # counts failures, not trials
        DISCRETE_UNIFORM | -2, 6 | randint(-2, 6 + 1)  # the end is left out
        ZIPF | 20, 1.5 | zipfian(1.5, 20)
        UNIFORM | -2, 3 | uniform(loc=-2, scale=3 + 2)
        """)
    void numbersStandWhereScipyWantsThem(Family family, String values, String expected) {
        double[] numbers = List.of(values.split(",")).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertTrue(
                lines(family, ASKED, numbers).contains("X = stats." + expected),
                () -> lines(family, ASKED, numbers).toString());
    }

    @ParameterizedTest
    @EnumSource
    void eachAnswerIsTheEngines(Family family) {
        var random = new SplittableRandom(family.id().hashCode());
        double[] values = FamilyNumbers.of(family, random);
        if (!(family.of(values) instanceof Made.Good(var d))) return;
        String all = String.join("\n", lines(family, ASKED, values));
        assertTrue(all.contains("(1)  # " + Numbers.code(d.density(1))), all);
        assertTrue(all.contains("(0.9)  # " + Numbers.code(d.quantile(0.9))), all);
        assertTrue(all.contains("  # " + Numbers.code(d.entropy())), all);
        assertFalse(all.contains("%"), all);
    }

    @ParameterizedTest
    @EnumSource
    void theLinesOfTheEngineAreThere(Family family) throws IOException {
        double[] values = family == Family.CATEGORICAL
                ? new double[] {1, 2}
                : family.parameters().stream().mapToDouble(p -> p.initial()).toArray();
        for (Snippet snippet : FamilyCode.of(family, values, made(family, values), ASKED, 42)) {
            if (!(snippet instanceof Snippet.Region region)) continue;
            try (var in = getClass().getResourceAsStream("/source/" + region.file())) {
                assertNotNull(in, region.file());
                String source = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                assertTrue(source.contains("// region " + region.region()), region::toString);
            }
        }
    }

    @Test
    void farUpAnIntervalIsTakenFromTheUpperTails() {
        assertTrue(lines(Family.NORMAL, new Question(0, 0.5, 8, 9), 0, 1).contains("X.sf(8) - X.sf(9)  # 6.22e-16"));
    }

    @Test
    void aTypedDensityIsDividedByItsArea() {
        var typed = new Typed(Form.read("a x^2"), "x", Map.of("a", 3.0), 0, 2);
        var density = (TypedDensity) ((Made.Good) TypedDensity.of(typed)).distribution();
        var lines = lines(FamilyCode.of(density, ASKED, 42));
        assertTrue(
                lines.containsAll(
                        List.of("a = 3", "low, high = 0, 2", "def g(x): return a*x**2", "c = quad(g, low, high)[0]")),
                lines::toString);
        // 3 / 8 at 1
        assertTrue(lines.contains("pdf(1)  # 0.375"), lines::toString);
    }
}
