package eigenscope.topics.probability.family;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.calculus.Parsed;
import eigenscope.engine.calculus.Parser;
import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Made;
import eigenscope.engine.prob.Typed;
import eigenscope.engine.prob.TypedDensity;
import eigenscope.tex.Tex;
import eigenscope.topic.Formula;
import eigenscope.topics.probability.family.Form.Part;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FamilyTexTest {
    private static final int STATES = 40;

    private static final double NEAR = 1e-9;
    private final Tex tex = new Tex();

    private static Distribution made(Family family, double... values) {
        return ((Made.Good) family.of(values)).distribution();
    }

    private static List<Formula> formulas(Family family, double x, double... values) {
        return FamilyTex.of(family, values, made(family, values), x, -1, 2);
    }

    private static Formula find(List<Formula> formulas, String id) {
        return formulas.stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
    }

    private static String numbers(List<Formula> formulas, String id) {
        return find(formulas, id).numbers().replaceAll("\\\\term\\{\\w+\\}\\{([^{}]*)\\}", "$1");
    }

    private static void agree(String what, double engine, ClosedForm form, Part part) {
        form.value(part)
                .filter(v -> Double.isFinite(v) && Double.isFinite(engine))
                .ifPresent(v -> assertEquals(engine, v, NEAR * (1 + Math.abs(engine)), what + " " + part));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenComputesWhatTheEngineComputes(Family family) {
        var random = new SplittableRandom(family.id().hashCode());
        for (int i = 0; i < STATES; i++) {
            double[] values = FamilyNumbers.of(family, random);
            // What is certain has a support of one place, and a formula that still sums from end to end.
            if (!(family.of(values) instanceof Made.Good(var d)) || d.variance() == 0) continue;
            double x = d.quantile(random.nextDouble(0.05, 0.95));
            var form = new ClosedForm(family, values, x, d.mean());
            String what = d + " at " + x;
            assertAll(
                    () -> agree(what, d.density(x), form, Part.DENSITY),
                    () -> agree(what, d.cumulative(x), form, Part.CUMULATIVE),
                    () -> agree(what, d.mean(), form, Part.MEAN),
                    () -> agree(what, d.variance(), form, Part.VARIANCE),
                    () -> agree(what, d.entropy(), form, Part.ENTROPY),
                    () -> agree(what, d.support().low(), form, Part.LOW),
                    () -> agree(what, d.support().high(), form, Part.HIGH));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFormulaCanBeSet(Family family) {
        var random = new SplittableRandom(family.id().hashCode());
        for (int i = 0; i < STATES; i++) {
            double[] values = FamilyNumbers.of(family, random);
            if (!(family.of(values) instanceof Made.Good(var d))) continue;
            for (Formula formula : FamilyTex.of(family, values, d, random.nextInt(-3, 4), -1, 2)) {
                assertTrue(tex.typeset(formula.letters(), 20).width() > 0, formula::letters);
                assertTrue(tex.typeset(formula.numbers(), 20).width() > 0, formula::numbers);
            }
        }
    }

    @Test
    void numbersStandInTheFormulaAndTheirResultAtItsEnd() {
        assertEquals(
                "f(1) = \\frac{1}{3\\sqrt{2\\pi}}\\exp\\left(-\\frac{(1-(-2))^{2}}{2\\cdot 3^{2}}\\right) = 0.08066",
                numbers(formulas(Family.NORMAL, 1, -2, 3), "density"));
    }

    @Test
    void whatIsAlreadyTheResultIsSaidOnce() {
        assertEquals(
                "\\operatorname{E}[X] = 3",
                find(formulas(Family.NORMAL, 1, 3, 2), "mean")
                        .numbers()
                        .replaceAll("\\\\term\\{mean\\}\\{(.*?)\\} = \\\\term\\{mean\\}\\{(.*?)\\}", "$1 = $2"));
    }

    @Test
    void aMeanThatIsNoneIsTheIntegralThatHasNoValue() {
        assertTrue(numbers(formulas(Family.CAUCHY, 1, 0, 1), "mean")
                .endsWith("f(x)\\,dx = \\term{mean}{\\text{undefined}}"));
    }

    @Test
    void outsideTheSupportTheDensityIsNothing() {
        assertEquals("f(-1) = 0", numbers(formulas(Family.EXPONENTIAL, -1, 2), "density"));
    }

    @Test
    void farUpAnIntervalIsADifferenceOfSurvivals() {
        var far = FamilyTex.of(Family.NORMAL, new double[] {0, 1}, made(Family.NORMAL, 0, 1), 0, 8, 9);
        // Upper tails of the standard normal, Abramowitz and Stegun 26.2: Q(8) = 6.221e-16, Q(9) = 1.129e-19.
        assertTrue(numbers(far, "interval").contains("6.221\\cdot 10^{-16} - 1.129\\cdot 10^{-19}"));
    }

    @Test
    void aTypedDensityShowsItsConstant() {
        var typed = new Typed(((Parsed.Good) Parser.parse("a x")).expr(), "x", Map.of("a", 3.0), 0, 2);
        var density = (TypedDensity) ((Made.Good) TypedDensity.of(typed)).distribution();
        var formulas = FamilyTex.of(density, 1, 0, 2);
        assertAll(
                () -> assertEquals("c = 6", numbers(formulas, "constant")),
                () -> assertEquals("f(1) = \\frac{3\\cdot 1}{6} = 0.5", numbers(formulas, "density")));
    }

    @Test
    void aSumThatHasNoClosedFormIsWrittenAsOne() {
        // e^-4 (1 + 4 + 8 + 32/3)
        assertEquals("F(3) = \\sum_{k \\le 3} P(X=k) = 0.4335", numbers(formulas(Family.POISSON, 3, 4), "cumulative"));
    }
}
