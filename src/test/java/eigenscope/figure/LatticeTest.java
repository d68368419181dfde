package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pixels are a hundred to the unit; the view reaches two units from the origin and draws as much again around. */
final class LatticeTest {
    private static final Box PIXELS = new Box(0, 0, 400, 400);
    private static final View VIEW = new View(Box.around(2), PIXELS, "");

    private final TestPen pen = new TestPen(PIXELS, Theme.LIGHT);

    private TestPen.Outline lattice(Vec2 i, Vec2 j) {
        new Lattice("", i, j, Stroke.of(Ink.FIRST, 1)).paint(VIEW, pen);
        return pen.strokes().getFirst();
    }

    @Test
    void theIdentityGivesTheIntegerGrid() {
        assertEquals(10, lattice(Vec2.E1, Vec2.E2).contours());
    }

    @Test
    void aSingularMapGivesOneLine() {
        var lines = lattice(new Vec2(0.1, 0.3), new Vec2(0.2, 0.6));
        for (Vec2 end : lines.corners())
            assertEquals(3, (200 - end.y()) / (end.x() - 200), 1e-9, "slope through the origin");
    }

    @Test
    void aColumnOfZerosLeavesTheLineOfTheOther() {
        var lines = lattice(Vec2.ZERO, new Vec2(1, 1));
        for (Vec2 end : lines.corners()) assertEquals(200 - end.y(), end.x() - 200, 1e-9);
    }

    @Test
    void theZeroMapGivesADot() {
        new Lattice("", Vec2.ZERO, Vec2.ZERO, Stroke.of(Ink.FIRST, 1)).paint(VIEW, pen);
        assertTrue(pen.strokes().isEmpty());
        assertEquals(1, pen.fills().size());
    }

    @Test
    void nearASingularMapTheLinesCloseUpOnOne() {
        double wide = breadth(1e-5);
        pen.clear();
        double narrow = breadth(1e-7);
        assertTrue(narrow < wide && narrow < 5, wide + " then " + narrow + " pixels");
    }

    private double breadth(double off) {
        var lines = lattice(new Vec2(1, 0), new Vec2(1, off));
        return lines.corners().stream()
                .mapToDouble(at -> Math.abs(at.y() - 200))
                .max()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1e300,0,0,1e300",
        "1e-300,0,0,1e-300",
        "1e300,1e-300,-1e300,1",
        "1e-3,0,0,1e-3",
        "1e300,1e300,1e300,1e300"
    })
    void linesAreFewAndFiniteWhateverTheEntries(double a, double c, double b, double d) {
        var lines = lattice(new Vec2(a, c), new Vec2(b, d));
        assertTrue(lines.contours() >= 1 && lines.contours() <= 1700, lines.contours() + " lines");
        for (Vec2 end : lines.corners())
            assertTrue(Math.abs(end.x()) < 2000 && Math.abs(end.y()) < 2000, end.toString());
    }

    @Test
    void aFineGridIsThinnedToLinesAFewPixelsApart() {
        var lines = lattice(new Vec2(0.01, 0), new Vec2(0, 0.01));
        assertEquals(2 * 41, lines.contours(), 2, "every tenth line, ten pixels apart");
    }
}
