package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bayes' rule for tests. */
final class DiagnosisTest {
    /** One in a hundred has it; nine of ten of those are found, one of eleven others is suspected. */
    private static final Diagnosis USUAL = new Diagnosis(0.01, 0.9, 0.91);

    @Test
    void aPositiveTestForARareConditionIsMostlyFalse() {
        // 9 of 9 + 89.1 in a thousand
        assertEquals(9 / 98.1, USUAL.after(true), 1e-15);
        assertEquals(1 / 901.9, USUAL.after(false), 1e-15);
    }

    @Test
    void theTableSumsToOne() {
        assertEquals(1, USUAL.positive() + USUAL.negative(), 1e-15);
        assertEquals(0.01, USUAL.truePositive() + USUAL.falseNegative(), 1e-17);
        assertEquals(0.0981, USUAL.positive(), 1e-16);
    }

    @Test
    void resultsMultiplyTheOdds() {
        // odds 1/99 times 10 times 10
        assertEquals(100.0 / 199, USUAL.after(List.of(true, true)), 1e-14);
        double posterior = USUAL.after(List.of(true, false, true));
        double odds =
                USUAL.odds() * USUAL.likelihoodRatio(true) * USUAL.likelihoodRatio(true) * USUAL.likelihoodRatio(false);
        assertEquals(odds, posterior / (1 - posterior), 1e-14);
    }

    @Test
    void oneAfterAnotherIsAllAtOnceInAnyOrder() {
        var second = new Diagnosis(USUAL.after(true), 0.9, 0.91);
        assertEquals(second.after(false), USUAL.after(List.of(true, false)), 1e-15);
        assertEquals(USUAL.after(List.of(false, true)), USUAL.after(List.of(true, false)));
        assertEquals(0.01, USUAL.after(List.of()), 1e-16);
    }

    @Test
    void thousandsOfResultsDoNotUnderflow() {
        assertEquals(1, USUAL.after(Collections.nCopies(5000, true)));
        assertEquals(0, USUAL.after(Collections.nCopies(5000, false)), 1e-300);
    }

    @Test
    void certaintyStaysAndContradictionsHaveNoAnswer() {
        assertEquals(1, new Diagnosis(1, 0.9, 0.9).after(List.of(false, false)));
        assertEquals(0, new Diagnosis(0, 0.9, 0.9).after(true));
        assertEquals(1, new Diagnosis(0.01, 0.9, 1).after(true));
        assertEquals(Double.NaN, new Diagnosis(0.5, 1, 1).after(List.of(true, false)));
        assertEquals(Double.NaN, new Diagnosis(0, 1, 1).after(true));
    }

    @Test
    void whatIsNoProbabilityIsRefusedByName() {
        var e = assertThrows(IllegalArgumentException.class, () -> new Diagnosis(0.1, 1.5, 1));
        assertEquals("sensitivity: want 0 to 1, not 1.5", e.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new Diagnosis(Double.NaN, 0.5, 1));
    }
}
