package eigenscope.topics.optimisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Status;
import eigenscope.engine.optim.Surface;
import eigenscope.topic.State;
import eigenscope.topic.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DescentTopicTest {
    private final DescentTopic topic = new DescentTopic();

    private State state(String... settings) {
        State state = topic.initial();
        for (String setting : settings) {
            String[] parts = setting.split("=", 2);
            state = state.set(parts[0], parts[1]);
        }
        return state;
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void anotherSurfaceBringsItsStartAndItsRate(Surface surface) {
        State chosen = state().with(DescentParams.SURFACE, surface);
        State brought = topic.changed(state("surface=plateau", "rate=3"), chosen);
        boolean same = surface == Surface.PLATEAU;
        assertEquals(
                same ? chosen.get(DescentParams.START) : surface.landscape().start(), brought.get(DescentParams.START));
        assertEquals(brought, topic.changed(state("surface=plateau", "rate=3"), brought));
    }

    @ParameterizedTest
    @EnumSource(Surface.class)
    void theWindowOfASurfaceHoldsItsStart(Surface surface) {
        var model = topic.solve(DescentPresets.on(surface, topic.initial()));
        Vec2 start = surface.landscape().start();
        assertTrue(model.window().contains(start.x(), start.y()));
    }

    @Test
    void whatIsNotTheSurfaceBringsNothing() {
        assertEquals(state("rate=2"), topic.changed(state(), state("rate=2")));
    }

    @Test
    void aRateThatIsTooLargeIsMendedByEveryButton() {
        State broken = state("surface=custom", "f=x^4-3x^2+y^2", "start=0.5 1", "rate=5");
        var remedies = topic.remedies(topic.solve(broken));
        assertFalse(remedies.isEmpty());
        for (var remedy : remedies) {
            var mended = topic.solve(remedy.change().apply(broken)).chosen().status();
            assertFalse(mended instanceof Status.Diverged, remedy.words() + ": " + mended);
        }
    }

    @Test
    void aBallOnARidgeIsNudgedOffIt() {
        State stuck = state("surface=saddle", "start=2 0", "rate=0.1", "steps=100");
        assertInstanceOf(Status.Stuck.class, topic.solve(stuck).chosen().status());
        State nudged = topic.remedies(topic.solve(stuck)).getFirst().change().apply(stuck);
        assertTrue(topic.solve(nudged).next().loss() < -1);
    }

    @Test
    void whatIsWellNeedsNoRemedy() {
        assertEquals(List.of(), topic.remedies(topic.solve(topic.initial())));
    }

    @Test
    void theStableRatesEndAtTwoOverTheCurvature() {
        var bands = topic.bands(topic.solve(state("surface=ravine", "start=-4 1.2")));
        assertEquals(0.08, bands.getFirst().to(), 1e-12);
        assertEquals(0.08, bands.getLast().from(), 1e-12);
    }

    @Test
    void aRaceHasARowForTheChosenAndEachCompared() {
        var model = topic.solve(state("optimizer=newton", "compare.adam=true", "compare.momentum=false"));
        var race = topic.readouts().stream()
                .filter(r -> r.id().equals("race"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                2,
                assertInstanceOf(Value.Many.class, race.value().apply(model))
                        .values()
                        .size());
    }

    @Test
    void aLetterOfAFunctionIsAParameter() {
        var model = topic.solve(state("surface=custom", "f=a x^2 + y^2", "a=3", "start=1 0", "steps=0"));
        assertEquals(3, model.next().loss());
        assertEquals(6, model.next().gradient().at(0));
    }

    // The gradient of the ravine at (-4, 1.2) is (-4, 30): 4·0.07 to the right, 30·0.07 down.
    @Test
    void aStepIsTheRateTimesTheGradient() {
        var model = topic.solve(state("surface=ravine", "start=-4 1.2", "rate=0.07", "steps=1"));
        assertEquals(-3.72, model.point().at(0), 1e-15);
        assertEquals(-0.9, model.point().at(1), 1e-15);
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void theMinimumThatIsBelievedInIsWhereTheStepLeads(Method method) {
        State state = state("surface=ravine", "start=-4 1.2", "rate=0.01", "decay=0", "steps=3")
                .with(DescentParams.OPTIMIZER, method);
        var belief = Belief.of(method, topic.solve(state).next()).orElseThrow();
        double length = method == Method.NEWTON ? 100 * belief.step() : belief.step();
        assertEquals(length, belief.length(), 1e-12 * length);
        assertTrue(belief.at(belief.length()) < belief.at(0.99 * belief.length()));
        assertTrue(belief.at(belief.length()) < belief.at(1.01 * belief.length()));
    }

    @Test
    void newtonBelievesInTheTrueParabola() {
        State state = state("surface=ravine", "start=-4 1.2", "optimizer=newton", "rate=0.5", "steps=0");
        var model = topic.solve(state);
        var belief = Belief.of(Method.NEWTON, model.next()).orElseThrow();
        for (double way : new double[] {-1, 0, 0.5, 2}) {
            var at = model.point().plus(belief.direction().times(way));
            assertEquals(model.loss().objective().value(at.toArray()), belief.at(way), 1e-12);
        }
    }
}
