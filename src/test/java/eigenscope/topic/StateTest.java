package eigenscope.topic;

import static eigenscope.topic.Real.real;
import static eigenscope.topic.Toggle.toggle;
import static eigenscope.topic.Whole.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StateTest {
    private static final Real RATE = real("rate", "\\eta", 0, 1, 0.1).limits(0, 2);
    private static final Whole STEPS = whole("steps", "n", 0, 10, 3);
    private static final Toggle SLOW = toggle("slow", false);
    private static final Real MOMENTUM = real("momentum", "\\mu", 0, 1, 0.9).when(SLOW::in);
    private static final State START = State.initial(List.of(RATE, STEPS, SLOW, MOMENTUM));

    @Test
    void itStartsWithTheInitialValues() {
        assertEquals(0.1, RATE.in(START));
        assertEquals(3, START.get(STEPS));
    }

    @Test
    void aChangeLeavesTheOldStateAsItWas() {
        State changed = START.with(STEPS, 5);
        assertEquals(5, STEPS.in(changed));
        assertEquals(3, STEPS.in(START));
    }

    @Test
    void aValueOutOfRangeIsBroughtIntoIt() {
        assertEquals(2.0, RATE.in(START.with(RATE, 7.0)));
    }

    @Test
    void aChangeToTheSameValueIsNoChange() {
        assertSame(START, START.with(RATE, 0.1));
    }

    @Test
    void statesOfTheSameValuesAreEqualHoweverTheyCame() {
        State there = START.with(STEPS, 5).with(RATE, 0.5);
        State back = START.with(RATE, 0.5).with(STEPS, 4).with(STEPS, 5);
        assertEquals(there, back);
        assertEquals(there.hashCode(), back.hashCode());
        assertNotEquals(START, there);
    }

    @Test
    void resettingPutsOneValueBack() {
        assertEquals(START.with(STEPS, 5), START.with(STEPS, 5).with(RATE, 1.0).reset(RATE));
    }

    @Test
    void textIsReadByTheParameter() {
        assertEquals(START.with(RATE, 0.25), START.set("rate", "1/4"));
    }

    @Test
    void aParameterThatIsNotThereIsRefusedWithThoseThatAre() {
        var e = assertThrows(IllegalArgumentException.class, () -> START.set("ratio", "1"));
        assertEquals("there is no parameter 'ratio'; there are rate, steps, slow, momentum", e.getMessage());
    }

    @Test
    void twoParametersOfOneIdAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> State.initial(List.of(RATE, RATE)));
    }

    @Test
    void aParameterOfAnotherTopicIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> START.get(real("other", "x", 0, 1, 0)));
    }

    @Test
    void aParameterIsShownWhereItMakesSense() {
        assertFalse(START.shows(MOMENTUM));
        assertTrue(START.with(SLOW, true).shows(MOMENTUM));
    }

    @Test
    void aHiddenValueIsKept() {
        State hidden = START.with(MOMENTUM, 0.5).with(SLOW, true).with(SLOW, false);
        assertEquals(0.5, MOMENTUM.in(hidden));
    }

    @Test
    void itIsSavedAsLinesInTheOrderOfTheScreen() {
        State slow = START.with(SLOW, true);
        assertEquals("rate = 0.1\nsteps = 3\nslow = true\nmomentum = 0.9\n", slow.save());
        assertEquals(
                List.of("rate", "steps", "slow", "momentum"),
                List.copyOf(slow.texts().keySet()));
        assertEquals(Map.of("rate", "0.1", "steps", "3", "slow", "true", "momentum", "0.9"), slow.texts());
    }

    @Test
    void whatMakesNoSenseIsSavedOnlyWhereItWasChanged() {
        assertEquals("rate = 0.1\nsteps = 3\nslow = false\n", START.save());
        assertEquals(
                "rate = 0.1\nsteps = 3\nslow = false\nmomentum = 0.5\n",
                START.with(MOMENTUM, 0.5).save());
    }

    @Test
    void nudgingIsWhatTheParameterSays() {
        assertEquals(4, STEPS.in(START.nudged(STEPS, 0, 1)));
    }
}
