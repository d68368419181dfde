package eigenscope.topics.calculus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Grip;
import eigenscope.figure.Plot;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the topic says of functions whose derivatives are in every textbook. */
final class DerivativesTest {
    private static final Derivatives TOPIC = new Derivatives();
    private static final double CLOSE = 1e-14;

    private static State state(String... settings) {
        State state = TOPIC.initial();
        for (int k = 0; k < settings.length; k += 2) state = state.set(settings[k], settings[k + 1]);
        return state;
    }

    private static Value readout(String id, String... settings) {
        return Solved.of(TOPIC, state(settings)).readouts().get(id);
    }

    private static double number(String id, String... settings) {
        return assertInstanceOf(Value.Num.class, readout(id, settings)).value();
    }

    private static String words(String id, String... settings) {
        return readout(id, settings).show();
    }

    @ParameterizedTest
    @CsvSource({
        // mpmath 1.3, 30 digits: diff(f, x)
        "x^3/3 - x, 2, 3",
        "sin(x), 1, 0.54030230586813971740",
        "sigmoid(x), 2, 0.10499358540350651586",
        "gelu(x), 1, 1.08331547058768629838",
        "softplus(x), -1, 0.26894142136999512075",
        "x^x, 2, 6.77258872223978123767",
        "ln(x)/x, 3, -0.01095692096312329904"
    })
    void slopesAreExact(String f, double x, double slope) {
        assertEquals(slope, number("slope", "f", f, "x", Double.toString(x)), 1e-15 * Math.max(1, Math.abs(slope)));
    }

    @Test
    void aQuotientIsRiseOverRun() {
        assertEquals(3, number("secant", "f", "x^2", "x", "1", "h", "1"));
        assertEquals(2, number("secant", "f", "x^2", "x", "1", "h", "1", "method", "central"));
        assertEquals(1, number("error", "f", "x^2", "x", "1", "h", "1"));
    }

    @Test
    void aStepThatIsTooSmallLosesTheSlope() {
        // 1 + 1e-17 is 1
        assertEquals(0, number("secant", "f", "exp(x)", "x", "1", "h", "1e-17"));
        assertEquals(Math.E, number("slope", "f", "exp(x)", "x", "1", "h", "1e-17"), CLOSE);
    }

    @Test
    void atAKinkTheSlopeIsAConventionAndNothingIsMeasuredByIt() {
        String[] kink = {"f", "abs(x)", "x", "0"};
        assertEquals(0, number("slope", kink));
        assertEquals("kink", words("concavity", kink));
        assertInstanceOf(Value.Undefined.class, readout("error", kink));
        assertTrue(Solved.of(TOPIC, state(kink)).say().contains("−1 on the left and 1 on the right"));
    }

    @Test
    void whereFIsNotDefinedThereIsNoValueAndItIsSaid() {
        var there = Solved.of(TOPIC, state("f", "ln(x)", "x", "-1"));
        for (String id : new String[] {"value", "slope", "second", "error", "bestStep"})
            assertInstanceOf(Value.Undefined.class, there.readouts().get(id), id);
        assertEquals("The function is not defined at x = −1.", there.say());
        assertFalse(there.laws().containsValue(false));
    }

    @Test
    void aQuotientNeedsBothOfItsPoints() {
        assertInstanceOf(Value.Undefined.class, readout("secant", "f", "sqrt(x)", "x", "0.5", "method", "central"));
        assertEquals(Math.sqrt(0.5), number("value", "f", "sqrt(x)", "x", "0.5", "method", "central"));
    }

    @Test
    void lettersHaveTheValuesOfTheirSliders() {
        assertEquals(13, number("slope", "f", "a x^2 + b x", "a", "3", "b", "1", "x", "2"));
    }

    @Test
    void theBestForwardStepIsNearTheRootOfThePrecision() {
        assertEquals(0x1p-25, number("bestStep", "f", "exp(x)", "x", "1"), 1e-12);
    }

    @Test
    void aBestStepNeedsSomethingToBeCutOff() {
        assertInstanceOf(Value.Undefined.class, readout("bestStep", "f", "2x + 1", "x", "1"));
    }

    @Test
    void aDrownedQuotientAndAPlaceWithoutValueAreMended() {
        State drowned = state("f", "exp(x)", "x", "1", "h", "1e-14");
        State mended = Solved.of(TOPIC, drowned).remedies().getFirst().change().apply(drowned);
        assertTrue(Solved.of(TOPIC, mended).goals().get("best-step"));
        State outside = state("f", "ln(x)", "x", "-1");
        State inside = Solved.of(TOPIC, outside).remedies().getFirst().change().apply(outside);
        assertEquals(0.05, inside.get(Derivatives.X), 0.01);
    }

    @Test
    void theScoreIsHiddenUntilItIsRevealed() {
        String guess = "-2.5 5.25; -1.2 0.44; 0 -1; 1.2 0.44; 2.5 5.25";
        assertInstanceOf(Value.Undefined.class, readout("score", "guess", guess));
        assertTrue(number("score", "guess", guess, "reveal", "true") > 70);
    }

    @Test
    void aPerfectDrawingScoresAHundredAndALevelLineNothing() {
        String[] straight = {"f", "x^2", "window", "-2 2", "x", "0", "reveal", "true"};
        assertEquals(100, number("score", with(straight, "guess", "-2 -4; 2 4")), 1e-9);
        assertEquals(0, number("score", with(straight, "guess", "-2 0; 2 0")), 1e-9);
    }

    @Test
    void whatIsNotDrawnCountsAsALevelLine() {
        String[] straight = {"f", "x^2", "window", "-2 2", "x", "0", "reveal", "true"};
        // 0.45 of the mean square is left: half of the window but for a twentieth, where the end of the line counts
        assertEquals(100 * (1 - Math.sqrt(0.45)), number("score", with(straight, "guess", "-2 -4; 0 0")), 0.5);
    }

    private static String[] with(String[] settings, String id, String value) {
        var all = java.util.Arrays.copyOf(settings, settings.length + 2);
        all[settings.length] = id;
        all[settings.length + 1] = value;
        return all;
    }

    @Test
    void aHandOnTheSecondPointSetsTheStepAndNeverATinyOne() {
        State start = state("x", "0.5", "h", "1");
        var grip = grip("h", start);
        assertEquals(0.7, TOPIC.dragged(start, grip, Vec.of(1.2, 9)).get(Derivatives.H));
        assertEquals(0.125, TOPIC.dragged(start, grip, Vec.of(-3, 9)).get(Derivatives.H));
    }

    @Test
    void aHandOnThePointMovesItAlongTheCurve() {
        State start = TOPIC.initial();
        assertEquals(
                -1.25, TOPIC.dragged(start, grip("x", start), Vec.of(-1.25, 7)).get(Derivatives.X));
    }

    private static Grip grip(String param, State state) {
        var plot = (Plot.Flat) Solved.of(TOPIC, state).figure().plots().getFirst();
        return plot.handles().stream()
                .map(Grip.class::cast)
                .filter(g -> g.param().equals(param))
                .findFirst()
                .orElseThrow();
    }
}
