package eigenscope.topics.probability.softmax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Handle;
import eigenscope.figure.Plot;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Value;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores that become probabilities. */
final class SoftmaxTopicTest {
    private static final SoftmaxTopic TOPIC = new SoftmaxTopic();
    private static final State START = TOPIC.initial();

    private static Value readout(State state, String id) {
        return Solved.of(TOPIC, state).readouts().get(id);
    }

    private static double number(State state, String id) {
        return ((Value.Num) readout(state, id)).value();
    }

    private static double[] numbers(State state, String id) {
        return ((Value.Many) readout(state, id))
                .values().stream().mapToDouble(v -> ((Value.Num) v).value()).toArray();
    }

    private static Handle handle(State state, String sheet, String param, int part) {
        return TOPIC.sheets().stream()
                .filter(s -> s.id().equals(sheet))
                .flatMap(s -> s.figure().apply(TOPIC.solve(state)).plots().stream())
                .flatMap(plot -> plot.handle(param, part).stream())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theUsualScoresGiveTheUsualProbabilities() {
        assertArrayEquals(new double[] {0.659, 0.242, 0.099}, numbers(START, "probabilities"), 5e-4);
    }

    // Python's decimal at 40 digits, of the double nearest to 0.1
    @Test
    void theLossIsInNatsAndInBits() {
        assertEquals(0.4170300162778335, number(START, "crossEntropy"), 1e-15);
        assertEquals(0.4170300162778335 / Math.log(2), number(START, "crossEntropyBits"), 1e-15);
        assertEquals(2.4170300162778333, number(START, "logSumExp"), 1e-15);
    }

    @Test
    void theGradientIsProbabilitiesLessWhatIsWantedOverTheTemperature() {
        State third = START.set("target", "3").set("temperature", "2");
        double[] p = numbers(third, "probabilities");
        assertArrayEquals(new double[] {p[0] / 2, p[1] / 2, (p[2] - 1) / 2}, numbers(third, "gradient"), 1e-16);
    }

    @Test
    void perplexityIsTheNumberOfEquallyLikelyClasses() {
        assertEquals(4, number(START.set("logits", "7; 7; 7; 7"), "perplexity"), 1e-14);
    }

    @Test
    void aShiftMovesTheLogSumExpAndNoProbability() {
        State lifted = START.set("logits", "2; 1; 0.125").set("shift", "8");
        State own = lifted.set("shift", "0");
        assertArrayEquals(numbers(own, "probabilities"), numbers(lifted, "probabilities"));
        assertEquals(8, number(lifted, "logSumExp") - number(own, "logSumExp"), 1e-14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e308; -1e308", "1e4; 0; -1e4", "-1e308; -1e308; -1e308"})
    void logitsOfAnySizeHaveFiniteProbabilities(String logits) {
        assertEquals(
                1,
                DoubleStream.of(numbers(START.set("logits", logits), "probabilities"))
                        .sum(),
                1e-15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1 2 3 4 5 6 7 8 9 10 11"})
    void fewerThanTwoOrMoreThanTenClassesAreRefused(String logits) {
        var e = assertThrows(IllegalArgumentException.class, () -> START.set("logits", logits));
        assertTrue(
                e.getMessage().endsWith("legal is 2 to 10 rows of 1 finite numbers such as '1; 2.5'"), e.getMessage());
    }

    @Test
    void aDraggedBarKeepsTheShiftOutOfItsLogit() {
        State lifted = START.set("shift", "5");
        State dragged = TOPIC.dragged(lifted, handle(lifted, "bars", "logits", 1), Vec.of(1, 9));
        assertEquals(START.set("shift", "5").set("logits", "2; 4; 0.1"), dragged);
    }

    @Test
    void thePlusBecomesAClass() {
        State more = TOPIC.dragged(START, handle(START, "bars", "logits", 3), Vec.of(3, 1.5));
        assertEquals(START.set("logits", "2; 1; 0.1; 1.5"), more);
    }

    @Test
    void theLogitOfTheRightClassIsDraggedAlongTheLossToo() {
        State dragged = TOPIC.dragged(START, handle(START, "loss", "logits", 0), Vec.of(-3, 0.7));
        assertEquals(START.set("logits", "-3; 1; 0.1"), dragged);
    }

    @Test
    void theRightClassStaysTheSameWhereAnotherGoes() {
        State third = START.set("target", "3");
        State without = TOPIC.without(third, handle(third, "bars", "logits", 0));
        assertEquals(START.set("logits", "1; 0.1").set("target", "2"), without);
    }

    @Test
    void twoClassesAreTheFewest() {
        State two = START.set("logits", "2; 1");
        assertEquals(two, TOPIC.without(two, handle(two, "bars", "logits", 0)));
    }

    @Test
    void aRightClassThatIsNotThereHasNoLossButARemedy() {
        var none = Solved.of(TOPIC, START.set("target", "7"));
        assertInstanceOf(Value.Undefined.class, none.readouts().get("crossEntropy"));
        State mended = none.remedies().getFirst().change().apply(START.set("target", "7"));
        assertEquals(START.set("target", "3"), mended);
    }

    @Test
    void aProbabilityThatIsZeroInDoublesIsWarmedUp() {
        State frozen = START.set("logits", "100; 0").set("temperature", "0.1");
        assertEquals(0, numbers(frozen, "probabilities")[1]);
        State warmed = Solved.of(TOPIC, frozen).remedies().getFirst().change().apply(frozen);
        assertTrue(numbers(warmed, "probabilities")[1] > 0);
    }

    @Test
    void twoClassesAreTheSigmoidOfTheirDistance() {
        State two = START.set("logits", "1.5; -0.5").set("temperature", "0.5");
        assertEquals(1 / (1 + Math.exp(-4)), numbers(two, "probabilities")[0], 1e-16);
        assertEquals("sigmoid", plots(two, "simplex").getFirst().id());
    }

    private static List<Plot> plots(State state, String sheet) {
        return TOPIC.sheets().stream()
                .filter(s -> s.id().equals(sheet))
                .findFirst()
                .orElseThrow()
                .figure()
                .apply(TOPIC.solve(state))
                .plots();
    }

    @Test
    void everyClassHasARowOfItsSteps() {
        assertEquals(
                5,
                Solved.of(TOPIC, START.set("logits", "1; 2; 3; 4; 5"))
                        .trace()
                        .rows()
                        .size());
    }
}
