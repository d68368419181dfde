package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GripDotsTest {
    private static final View VIEW = new View(Box.around(2), new Box(0, 0, 400, 400), "");

    private static GripDots dots(int n) {
        return new GripDots(
                "d", "data", Series.sampled(n, -2, 2, x -> new Vec2(x, x == -2 ? Double.NaN : 0)), Ink.FIRST, 4, "row");
    }

    @Test
    void theNearestDotUnderThePointerIsTaken() {
        var handle = dots(5).handleAt(VIEW, 303, 204).orElseThrow();
        assertEquals(3, handle.part());
        assertEquals("row 4", handle.name());
        assertTrue(dots(5).handleAt(VIEW, 250, 200).isEmpty(), "between two there is room for another");
    }

    @Test
    void aDotThatIsNotFiniteIsNotThere() {
        assertTrue(dots(5).handleAt(VIEW, 0, 200).isEmpty());
    }

    @Test
    void aCloudIsNotDraggedOneByOne() {
        assertTrue(dots(1000).handleAt(VIEW, 200, 200).isPresent());
        assertTrue(dots(1001).handleAt(VIEW, 200, 200).isEmpty());
    }

    @Test
    void tabGoesThroughAFew() {
        var few = new Plot.Flat("p", "", Box.around(2), true, List.of(dots(5)));
        assertEquals(5, few.handles().size());
        var many = new Plot.Flat("p", "", Box.around(2), true, List.of(dots(100)));
        assertEquals(0, many.handles().size());
        assertEquals("row 100", many.handle("data", 99).orElseThrow().name());
        assertTrue(many.handle("data", 100).isEmpty());
    }
}
