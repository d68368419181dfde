package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PointTest {
    private static final Point V = Point.point("v", "\\vec v", 5, 1, -2);

    @Test
    void twoNumbersBetweenBlanksAreAPoint() {
        assertEquals(new Vec2(1.5, -2), V.parse("  1.5\t-2 "));
        assertEquals("1.5 -2", V.format(new Vec2(1.5, -2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1 2 3", "1, 2", "1; 2", "1 x", "1e999 0"})
    void anythingElseIsRefused(String text) {
        var e = assertThrows(IllegalArgumentException.class, () -> V.parse(text));
        assertTrue(e.getMessage().endsWith("; legal is two finite numbers such as '1.5 -2'"), e.getMessage());
    }

    @Test
    void eachCoordinateMovesByAFiftiethOfTheSpan() {
        assertEquals(new Vec2(1.2, -2), V.nudge(V.initial(), 0, 1));
        assertEquals(new Vec2(1, -4), V.nudge(V.initial(), 1, -10));
    }

    @Test
    void itIsDraggedAnywhereFinite() {
        assertEquals(new Vec2(70, 0.25), V.dragged(V.initial(), 0, Vec.of(70, 0.25)));
        assertEquals(new Vec2(Double.MAX_VALUE, 0), V.dragged(V.initial(), 0, Vec.of(Double.POSITIVE_INFINITY, 0)));
    }
}
