package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eigenscope.engine.linalg.Vec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a pencil leaves behind. */
final class PencilTest {
    private static final Pencil PENCIL = new Pencil(-2, 2);

    private static List<Vec> put(List<Vec> points, double x, double y) {
        return PENCIL.drawn(points, points.size(), Vec.of(x, y));
    }

    private static List<Vec> draw(List<Vec> points, double x, double y) {
        return PENCIL.drawn(points, 0, Vec.of(x, y));
    }

    @Test
    void aStrokeIsItsPointsInTheOrderOfDrawing() {
        var stroke = draw(draw(put(List.of(), 1, 0), 0, 1), -1, 2);
        assertEquals(List.of(Vec.of(1, 0), Vec.of(0, 1), Vec.of(-1, 2)), stroke);
    }

    @Test
    void drawingBackDrawsAnew() {
        var back = draw(draw(draw(put(List.of(), 0, 0), 0.5, 5), 1, 0), 0, 0);
        assertEquals(Vec.of(0.5, 0), back.get(1));
    }

    @Test
    void aPencilPutDownElsewhereLeavesWhatIsBetween() {
        var two = put(draw(draw(put(List.of(), 0, 0), 0.5, 5), 1, 0), -1, -3);
        assertEquals(Vec.of(0.5, 5), two.get(1));
        assertEquals(4, two.size());
    }

    @Test
    void aSlowHandLeavesALineToo() {
        var stroke = put(List.of(), 0, 0);
        for (int i = 1; i <= 100; i++) stroke = draw(stroke, i * 0.001, i);
        assertEquals(6, stroke.size());
    }

    @Test
    void movingUpAndDownMovesTheTip() {
        var tip = draw(put(List.of(), 0.5, 0), 0.5001, 3);
        assertEquals(List.of(Vec.of(0.5001, 3)), tip);
    }
}
