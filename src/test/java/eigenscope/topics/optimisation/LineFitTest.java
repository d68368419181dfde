package eigenscope.topics.optimisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Method;
import eigenscope.figure.Handle;
import eigenscope.figure.Plot;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Value;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that learns from points. */
final class LineFitTest {
    private static final LineFit TOPIC = new LineFit();
    private static final State START = TOPIC.initial();

    private static Solved<FitModel> solved(State state) {
        return Solved.of(TOPIC, state);
    }

    private static double number(State state, String readout) {
        return ((Value.Num) solved(state).readouts().get(readout)).value();
    }

    private static void assertClose(double expected, double actual) {
        assertEquals(expected, actual, 1e-12 * Math.abs(expected));
    }

    // The loop over the rows in sixty decimal digits, Python's decimal.
    @Test
    void fiftyStepsLeadWhereTheyLeadInExactArithmetic() {
        assertClose(1.9852498333213935, number(START, "w"));
        assertClose(1.0005431617146872, number(START, "b"));
        assertClose(0.008836496120004603, number(START, "loss"));
        assertClose(0.9400263889915326, number(START, "residualNorm"));
    }

    // The normal equations in sixty decimal digits.
    @Test
    void theBestLineIsThatOfTheNormalEquations() {
        var best = solved(START).model().data().best().orElseThrow();
        assertClose(1.9856742839728556, best.w());
        assertClose(1.0007427829863966, best.b());
    }

    @Test
    void noLineThroughTwoPointsIsBetterThanTheBestButForRounding() {
        var far = START.set("data", "9999.0939 -5617.7979; 10000.7975 -5618.8074")
                .set("optimizer", "newton")
                .set("rate", "1")
                .set("steps", "5");
        assertTrue(solved(far).laws().get("least"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1 2", "1 2; 1 3; 1 -4"})
    void withoutTwoPointsSideBySideNoLineIsBest(String data) {
        var exact = solved(START.set("data", data)).readouts().get("exact");
        assertInstanceOf(Value.Undefined.class, exact);
    }

    @Test
    void aBatchOfAllRowsIsNoBatch() {
        assertEquals(solved(START).readouts(), solved(START.set("batch", "100")).readouts());
    }

    @Test
    void theSameSeedDrawsTheSameBatches() {
        State some = START.set("batch", "5");
        assertEquals(
                solved(some).readouts(),
                solved(some.set("steps", "49").set("steps", "50")).readouts());
        assertTrue(number(some, "w") != number(some.set("seed", "7"), "w"));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyOptimiserHasAStepForEachRowOfItsTable(Method method) {
        var solved = solved(START.with(FitParams.OPTIMIZER, method));
        assertEquals(51, solved.trace().rows().size());
        assertEquals(
                number(START.with(FitParams.OPTIMIZER, method), "w"),
                ((Value.Num) solved.trace().rows().getLast().get(1)).value());
    }

    private static Handle handle(State state, String plot, String param, int part) {
        return solved(state).figure().plots().stream()
                .filter(p -> p.id().equals(plot))
                .<Plot>map(p -> p)
                .findFirst()
                .flatMap(p -> p.handle(param, part))
                .orElseThrow();
    }

    @Test
    void anEndOfTheFirstLineGoesUpAndDownAndTheOtherStays() {
        Handle left = handle(START, "data", "start", 1);
        Handle right = handle(START, "data", "start", 2);
        State moved = TOPIC.dragged(START, left, Vec.of(99, 1.5));
        assertEquals(1.5, handle(moved, "data", "start", 1).place().at(1), 1e-12);
        assertEquals(
                right.place().at(1), handle(moved, "data", "start", 2).place().at(1), 1e-12);
        assertEquals(
                left.place().at(0), handle(moved, "data", "start", 1).place().at(0));
    }

    @Test
    void theStartAmongTheLinesMovesTheFirstLineAmongTheData() {
        State moved = TOPIC.dragged(START, handle(START, "lines", "start", 0), Vec.of(1, 2));
        assertEquals(new Vec2(1, 2), moved.get(FitParams.START));
        var end = handle(moved, "data", "start", 2).place();
        assertEquals(end.at(0) + 2, end.at(1), 1e-12);
    }

    @Test
    void aPressAmongTheDataAddsAPoint() {
        var pad = solved(START).figure().plots().getFirst().pad().orElseThrow();
        assertEquals(100, pad.part());
        assertEquals("data", pad.param());
    }

    @Test
    void aRateThatIsTooLargeHasAWayOut() {
        State wild = START.set("rate", "1.3");
        var remedy = solved(wild).topic().remedies(solved(wild).model()).getFirst();
        assertEquals(
                List.of(), TOPIC.remedies(solved(remedy.change().apply(wild)).model()));
        assertEquals(List.of(), TOPIC.remedies(solved(START).model()));
    }

    @Test
    void whatFollowsFromTheDataAloneIsWorkedOutOnce() {
        State large = START.with(
                FitParams.DATA,
                IntStream.range(0, 100_000)
                        .mapToObj(i -> Vec.of(Math.sin(i), 2 * Math.sin(i) + 1))
                        .toList());
        var before = TOPIC.solve(large);
        var after = TOPIC.solve(large.set("rate", "0.2"));
        assertSame(before.data(), after.data());
        assertEquals(
                solved(large).figure("fit").plots().getLast().marks().getFirst(),
                Solved.of(TOPIC, large.set("rate", "0.2"))
                        .figure("fit")
                        .plots()
                        .getLast()
                        .marks()
                        .getFirst());
    }
}
