package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ToggleTest {
    private static final Toggle GRID = Toggle.toggle("grid", true);

    @Test
    void onAndOffAreTrueAndFalse() {
        assertTrue(GRID.parse("On"));
        assertFalse(GRID.parse(" false "));
    }

    @Test
    void anythingElseIsRefused() {
        var e = assertThrows(IllegalArgumentException.class, () -> GRID.parse("1"));
        assertEquals("grid: '1' is neither true nor false; legal is true or false", e.getMessage());
    }

    @Test
    void upIsOnAndDownIsOff() {
        assertTrue(GRID.nudge(false, 0, 1));
        assertFalse(GRID.nudge(true, 0, -0.1));
    }
}
