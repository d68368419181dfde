package eigenscope.topic;

import static eigenscope.topic.Real.real;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class RealTest {
    private static final Real PLAIN = real("x", "x", -1, 1, 0.5);
    private static final Real RATE =
            real("rate", "\\eta", 1e-4, 10, 0.1).onLogScale().limits(1e-12, 1e6);

    @Test
    void beyondTheSliderIsLegal() {
        assertEquals(1e9, PLAIN.parse("1e9"));
        assertEquals(1e5, RATE.parse("1e5"));
    }

    @Test
    void beyondTheLimitsIsRefusedWithTheRange() {
        var e = assertThrows(IllegalArgumentException.class, () -> RATE.parse("0"));
        assertEquals("rate: '0' is out of range; legal is a number from 1e-12 to 1000000", e.getMessage());
    }

    @Test
    void whatIsLegalIsSaidWithoutNumbersThatOnlyMachinesKnow() {
        assertEquals("any finite number", PLAIN.legal());
        assertEquals(
                "a positive number",
                RATE.limits(Double.MIN_NORMAL, Double.MAX_VALUE).legal());
        assertEquals(
                "a positive number up to 1000000",
                RATE.limits(Double.MIN_NORMAL, 1e6).legal());
        assertEquals("a number from -1 on", PLAIN.limits(-1, Double.MAX_VALUE).legal());
    }

    @Test
    void clampingGoesToTheNearestLimit() {
        assertEquals(1e6, RATE.clamp(1e7));
        assertEquals(1e-12, RATE.clamp(-3.0));
        assertEquals(Double.MAX_VALUE, PLAIN.clamp(Double.POSITIVE_INFINITY));
    }

    @Test
    void aStepIsAHundredthOfTheSlider() {
        assertEquals(0.52, PLAIN.nudge(0.5, 0, 1));
        assertEquals(0.3, PLAIN.nudge(0.5, 0, -10));
        assertEquals(0.502, PLAIN.nudge(0.5, 0, 0.1));
    }

    @Test
    void stepsLeaveNoCrumbs() {
        double x = 0;
        for (int i = 0; i < 35; i++) x = PLAIN.nudge(x, 0, 1);
        assertEquals(0.7, x);
    }

    @Test
    void onALogScaleAHundredStepsAreTheWholeSlider() {
        double x = 1e-4;
        for (int i = 0; i < 100; i++) x = RATE.nudge(x, 0, 1);
        assertEquals(10, x, 1e-8);
    }

    @Test
    void onALogScaleStepsDownStayPositive() {
        double x = 1e-4;
        for (int i = 0; i < 1000; i++) x = RATE.nudge(x, 0, -10);
        assertTrue(x >= 1e-12);
    }

    @Test
    void samplesLieOnTheSlider() {
        var random = Seed.generator(1);
        for (int i = 0; i < 1000; i++) {
            double x = RATE.sample(random);
            assertTrue(x >= 1e-4 && x <= 10);
        }
    }

    @Test
    void rangesInTheWrongOrderAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> real("x", "x", 1, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> PLAIN.limits(0, 0.2));
        assertThrows(IllegalArgumentException.class, PLAIN::onLogScale);
        assertThrows(IllegalArgumentException.class, () -> real("x", "x", 0, 1, Double.NaN));
    }

    @Test
    void onlyATimelineIsPlayed() {
        assertFalse(PLAIN.isTimeline());
        assertTrue(PLAIN.timeline().isTimeline());
    }

    @Test
    void whatIsSaidOfAParameterChangesNothingElse() {
        Real said = RATE.label("learning rate").help("How far one goes.").group("Steps");
        assertEquals(
                "learning rate, How far one goes., Steps",
                said.meta().label() + ", " + said.meta().help() + ", "
                        + said.meta().group());
        assertEquals(RATE.legal(), said.legal());
        assertTrue(said.logarithmic());
    }

    @Test
    void anIdThatWouldNotSurviveAFileIsRefused() {
        for (String id : new String[] {"", "a b", "a=b", "1a", "a.", "\u03b1"})
            assertThrows(IllegalArgumentException.class, () -> real(id, "x", 0, 1, 0), id);
        assertEquals("show.grid", real("show.grid", "x", 0, 1, 0).id());
    }
}
