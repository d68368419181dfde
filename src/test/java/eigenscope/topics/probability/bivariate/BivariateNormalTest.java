package eigenscope.topics.probability.bivariate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Handle;
import eigenscope.figure.Plot;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Value;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two numbers that depend on one another. */
final class BivariateNormalTest {
    private static final BivariateNormal TOPIC = new BivariateNormal();
    private static final State START = TOPIC.initial();

    private static final State TURNED =
            START.set("sd1", "1.2").set("sd2", "0.8").set("correlation", "-0.8");

    private static Solved<BivModel> solved(State state) {
        return Solved.of(TOPIC, state);
    }

    private static double number(State state, String readout) {
        return switch (solved(state).readouts().get(readout)) {
            case Value.Num(double x) -> x;
            case Value.Angle(double radians) -> radians;
            case Value other -> throw new AssertionError(readout + ": " + other);
        };
    }

    private static Plot plane(State state) {
        return solved(state).figure("joint").plots().getFirst();
    }

    private static Handle handle(State state, String param, int part) {
        return plane(state).handle(param, part).orElseThrow();
    }

    private static State dragged(State state, String param, int part, double x, double y) {
        return TOPIC.dragged(state, handle(state, param, part), Vec.of(x, y));
    }

    // mpmath with 40 digits, from the definitions.
    @ParameterizedTest
    @CsvSource({
        "density, 0.014776258892417182",
        "mahalanobis, 2.280350850198276",
        "conditionalMean, -1.375",
        "conditionalVariance, 0.16",
        "angle, -0.1548514722712281",
        "entropy, 2.6147335150951357",
        "information, 0.22314355131420976",
        "radius, 1.7941225779941015"
    })
    void theNumbersAreThoseOfTheDefinitions(String readout, double expected) {
        State state = START.set("mean", "0.5 -1")
                .set("sd1", "2")
                .set("sd2", "0.5")
                .set("correlation", "-0.6")
                .set("point", "1.7 -0.3")
                .set("slice", "3")
                .set("level", "0.8");
        assertEquals(expected, number(state, readout), 1e-13 * Math.abs(expected));
    }

    @Test
    void aTipDraggedTurnsBothAxesAndLeavesTheOtherAsLongAsItWas() {
        double other = solved(START).model().axis(1).norm();
        var turned = solved(dragged(START, "sd1", 0, 1, 2)).model();
        assertEquals(Math.hypot(1, 2), turned.axis(0).norm(), 1e-4);
        assertEquals(Math.atan2(2, 1), turned.axis(0).angle(), 1e-4);
        assertEquals(other, turned.axis(1).norm(), 1e-4);
        assertEquals(0, turned.axis(0).dot(turned.axis(1)), 1e-12);
    }

    @Test
    void theTipsOfAnAxisAreOppositeHands() {
        assertEquals(dragged(START, "sd2", 0, 0.4, -0.5), dragged(START, "sd2", 1, -0.4, 0.5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void aTipFollowsTheHandRoundTheMean(int axis) {
        String param = axis == 0 ? "sd1" : "sd2";
        double length = solved(START).model().axis(axis).norm();
        for (int degrees = 0; degrees < 360; degrees += 7) {
            Vec2 to = Vec2.polar(length, Math.toRadians(degrees));
            State state = dragged(START, param, 0, to.x(), to.y());
            double nearest = IntStream.of(0, 1)
                    .mapToDouble(part ->
                            handle(state, param, part).place().minus(to.vec()).norm())
                    .min()
                    .orElseThrow();
            assertEquals(0, nearest, 1e-3, degrees + "\u00b0");
        }
    }

    @Test
    void theLongerAxisStaysTheLongerOneHoweverShortItIsDragged() {
        Vec2 before = solved(START).model().axis(0);
        var model = solved(dragged(START, "sd1", 0, before.x() / 10, before.y() / 10))
                .model();
        assertEquals(before.angle(), model.axis(0).angle(), 1e-2);
        assertTrue(model.axis(0).norm() > model.axis(1).norm());
    }

    @Test
    void onTheMeanATipStaysWhereItWas() {
        assertEquals(START, dragged(START, "sd1", 0, 0, 0));
    }

    @Test
    void theSliceMovesToTheSidesOnly() {
        assertEquals(START.with(BivParams.SLICE, -1.0), dragged(START, "slice", 0, -1, 3));
    }

    @Test
    void theDrawsMoveAlongWithTheMean() {
        var before = solved(START).model().sample().points();
        var after = solved(START.set("mean", "1 2")).model().sample().points();
        assertNotEquals(before, after);
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.x(i) + 1, after.x(i), 1e-12);
            assertEquals(before.y(i) + 2, after.y(i), 1e-12);
        }
    }

    // With 100 000 draws the correlation is right to 0.0016, (1 - rho^2) / sqrt(n), in two cases of three.
    @Test
    void manyDrawsHaveTheCorrelationTheyAreDrawnWith() {
        State state = START.set("draws", "100000");
        assertEquals(0.7, number(state, "sampleCorrelation"), 0.008);
        assertEquals(0.95, number(state, "sampleInside"), 0.004);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void tooFewDrawsHaveNoCovariance(int draws) {
        State state = START.with(BivParams.DRAWS, draws);
        assertInstanceOf(Value.Undefined.class, solved(state).readouts().get("sampleCovariance"));
    }

    @Test
    void theDensityOfThePictureIsThatOfTheEngine() {
        var model = solved(START).model();
        var at = new Vec2(0.3, -1.2);
        double expected = model.normal().density(at.vec());
        assertEquals(expected, model.density(at.x(), at.y()), 1e-14 * expected);
    }

    @Test
    void everyLegalShapeMakesADistribution() {
        for (String sd : new String[] {"0.001", "1000"})
            for (String correlation : new String[] {"-0.9999", "0.9999"}) {
                State state = START.set("sd1", sd).set("sd2", "1").set("correlation", correlation);
                solved(state).laws().forEach((id, holds) -> assertTrue(holds, id + " at " + state));
            }
    }

    @Test
    void theShapeStaysWhenItIsGivenInAnotherWay() {
        State chosen = TOPIC.changed(TURNED, TURNED.set("given", "covariance"));
        assertEquals("1.44 -0.768; -0.768 0.64", chosen.texts().get("covariance"));
        assertEquals(
                TURNED, TOPIC.changed(chosen, chosen.set("given", "deviations")).reset(BivParams.COVARIANCE));
    }

    @Test
    void theNumbersAreThoseOfTheEnteredMatrix() {
        State entered = START.set("given", "covariance").set("covariance", "4 -1.5; -1.5 1");
        assertEquals(-0.75, number(entered, "correlation"), 1e-15);
        assertEquals(1.75, number(entered, "determinant"), 1e-14);
        assertEquals(2, solved(entered).model().sd1());
    }

    @Test
    void aTipDraggedMovesTheEnteredMatrix() {
        State entered = START.set("given", "covariance");
        State moved = dragged(entered, "sd1", 0, 1, 2);
        assertEquals(
                dragged(START, "sd1", 0, 1, 2).get(BivParams.SD1),
                solved(moved).model().sd1(),
                1e-5);
        assertNotEquals(entered.get(BivParams.COVARIANCE), moved.get(BivParams.COVARIANCE));
        assertEquals(entered.get(BivParams.SD1), moved.get(BivParams.SD1));
    }

    @Test
    void aPresetShapesTheEnteredMatrixToo() {
        var standard = TOPIC.presets().getFirst();
        State shaped = standard.change().apply(START.set("given", "covariance"));
        assertEquals("1 0; 0 1", shaped.texts().get("covariance"));
    }
}
