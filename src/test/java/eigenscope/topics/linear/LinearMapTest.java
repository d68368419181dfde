package eigenscope.topics.linear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Box;
import eigenscope.figure.Grip;
import eigenscope.figure.Plot;
import eigenscope.figure.View;
import eigenscope.topic.Preset;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the topic says of matrices whose numbers are in every textbook. */
final class LinearMapTest {
    private static final LinearMap TOPIC = new LinearMap();
    private static final double CLOSE = 1e-12;

    private static Solved<MapModel> solved(String... settings) {
        State state = TOPIC.initial();
        for (int k = 0; k < settings.length; k += 2) state = state.set(settings[k], settings[k + 1]);
        return Solved.of(TOPIC, state);
    }

    private static Value readout(String id, String... settings) {
        return solved(settings).readouts().get(id);
    }

    private static double number(String id, String... settings) {
        return assertInstanceOf(Value.Num.class, readout(id, settings)).value();
    }

    @Test
    void abMeansFirstBThenA() {
        String[] shearAfterTurn = {"A", "1 1; 0 1", "B", "0 -1; 1 0", "compose", "true", "v", "1 0", "order", "AB"};
        String[] turnAfterShear = {"A", "1 1; 0 1", "B", "0 -1; 1 0", "compose", "true", "v", "1 0", "order", "BA"};
        assertEquals(Value.of(Vec.of(1, 1)), readout("image", shearAfterTurn));
        assertEquals(Value.of(Vec.of(0, 1)), readout("image", turnAfterShear));
    }

    @Test
    void theSecondMatrixIsIdleUnlessMapsAreComposed() {
        assertEquals(readout("det"), readout("det", "B", "5 0; 0 5"));
        assertNotEquals(readout("det"), readout("det", "B", "5 0; 0 5", "compose", "true"));
    }

    @Test
    void readoutsAreOfTheWholeMapWhateverTheTime() {
        assertEquals(solved().readouts(), solved("t", "0.3").readouts());
    }

    @Test
    void aQuarterTurnToTheLeftIsAnAngleOfPlusHalfPi() {
        var angle = assertInstanceOf(Value.Angle.class, readout("angle", "A", "0 -1; 1 0"));
        assertEquals(Math.PI / 2, angle.radians(), CLOSE);
    }

    @Test
    void zeroHasNoDirection() {
        assertInstanceOf(Value.Undefined.class, readout("angle", "v", "0 0"));
        assertInstanceOf(Value.Undefined.class, readout("stretch", "v", "0 0"));
    }

    @Test
    void aSingularMatrixHasNoInverseAndAnInfiniteCondition() {
        assertInstanceOf(Value.Undefined.class, readout("inverse", "A", "1 2; 2 4"));
        assertEquals(Double.POSITIVE_INFINITY, number("condition", "A", "1 2; 2 4"));
        assertEquals(1, number("rank", "A", "1 2; 2 4"));
    }

    @Test
    void aShearHasOneEigenvectorOnly() {
        var vectors = assertInstanceOf(Value.Many.class, readout("eigenvectors", "A", "1 1; 0 1"));
        assertEquals(1, vectors.values().size());
    }

    @ParameterizedTest
    @CsvSource({
        "identity,1",
        "scale,2.25",
        "stretch,1",
        "rotation,1",
        "shear,1",
        "reflection,-1",
        "projection,0",
        "singular,0",
        "swap,-1",
        "spiral,0.85"
    })
    void presetsHaveTheDeterminantTheirNamePromises(String name, double det) {
        Preset preset = TOPIC.presets().stream()
                .filter(p -> p.id().equals(name))
                .findFirst()
                .orElseThrow();
        State state = preset.change().apply(TOPIC.initial());
        assertEquals(det, Solved.of(TOPIC, state).model().det(), CLOSE);
    }

    @Test
    void draggingTheTipOfAColumnEditsThatColumn() {
        State state = TOPIC.dragged(TOPIC.initial(), grip("A", 1), Vec.of(-2, 0.75));
        assertEquals("1.5 -2; 0.5 0.75", state.text(LinearMap.A));
    }

    @Test
    void aHandNearAnEigenlineLocksVOntoIt() {
        var v = grip("v", 0, "A", "2 0; 0 1");
        var view = View.fit(Box.around(3), true, new Box(0, 0, 600, 600), "");
        var locked = v.locked(new Vec2(1.5, 0.03), view);
        assertEquals(0, locked.y());
        assertTrue(solved("A", "2 0; 0 1", "v", locked.x() + " " + locked.y())
                .goals()
                .get("on-eigenline"));
    }

    private static Grip grip(String param, int part, String... settings) {
        var plot = (Plot.Flat) solved(settings).figure().plots().getFirst();
        return plot.handles().stream()
                .map(Grip.class::cast)
                .filter(g -> g.param().equals(param) && g.part() == part)
                .findFirst()
                .orElseThrow();
    }
}
