package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import java.util.List;
import org.junit.jupiter.api.Test;

/** People in a picture of 400 by 400 pixels that shows -2 to 2 along both axes. */
final class PersonsTest {
    private static final Box PIXELS = new Box(0, 0, 400, 400);
    private static final View VIEW = new View(Box.around(2), PIXELS, "");

    private final TestPen pen = new TestPen(PIXELS, Theme.LIGHT);

    private static Persons persons(Vec2... feet) {
        return new Persons("", Series.of(List.of(feet)), 0.5, Ink.FIRST, 1);
    }

    @Test
    void aPersonStandsOnItsFeetAndIsAsHighAsSaid() {
        persons(Vec2.ZERO).paint(VIEW, pen);
        var corners = pen.fills().getFirst().corners();
        assertEquals(200, corners.stream().mapToDouble(Vec2::y).max().orElseThrow(), 1e-9);
        assertEquals(150, corners.stream().mapToDouble(Vec2::y).min().orElseThrow(), 1e-9);
    }

    @Test
    void allPeopleAreOnePath() {
        persons(Vec2.ZERO, new Vec2(1, 0), new Vec2(-1, 0)).paint(VIEW, pen);
        assertEquals(1, pen.fills().size());
        assertEquals(6, pen.fills().getFirst().contours(), "heads and shoulders");
    }

    @Test
    void peopleOutOfSightOrNowhereAreLeftOut() {
        persons(new Vec2(9, 0), new Vec2(Double.NaN, 0)).paint(VIEW, pen);
        assertTrue(pen.fills().isEmpty());
    }

    @Test
    void oneMeetsAPersonByPointingAtIt() {
        assertEquals(0, persons(Vec2.ZERO).distance(VIEW, 200, 180));
        assertTrue(persons(Vec2.ZERO).distance(VIEW, 300, 180) > 50);
    }

    @Test
    void nobodyHasNoHeight() {
        assertThrows(IllegalArgumentException.class, () -> new Persons("", Series.of(List.of()), 0, Ink.FIRST, 1));
    }
}
