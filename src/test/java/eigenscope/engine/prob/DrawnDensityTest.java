package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A density of straight lines. */
final class DrawnDensityTest {
    private static Distribution drawn(double[] xs, double... heights) {
        return assertInstanceOf(Made.Good.class, DrawnDensity.of(xs, heights)).distribution();
    }

    private static String refusal(double[] xs, double... heights) {
        return assertInstanceOf(Made.Refused.class, DrawnDensity.of(xs, heights))
                .reason();
    }

    private static double[] at(double... xs) {
        return xs;
    }

    @Test
    void aDrawnTriangleIsTheTriangularDistribution() {
        var drawing = drawn(at(-1, 0.5, 2), 0, 7, 0);
        var family = new Triangular(-1, 0.5, 2);
        for (double x = -1.5; x < 2.5; x += 0.1) {
            assertEquals(family.density(x), drawing.density(x), 1e-14);
            assertEquals(family.cumulative(x), drawing.cumulative(x), 1e-14);
            assertEquals(family.survival(x), drawing.survival(x), 1e-14);
        }
        assertEquals(family.mean(), drawing.mean(), 1e-14);
        assertEquals(family.variance(), drawing.variance(), 1e-14);
        assertEquals(family.skewness(), drawing.skewness(), 1e-13);
        assertEquals(family.excessKurtosis(), drawing.excessKurtosis(), 1e-13);
        assertEquals(family.entropy(), drawing.entropy(), 1e-13);
        assertEquals(0.5, drawing.mode());
    }

    @Test
    void aLevelDrawingIsUniform() {
        var drawing = drawn(at(2, 3, 6), 4, 4, 4);
        assertEquals(Math.log(4), drawing.entropy(), 1e-15);
        assertEquals(-1.2, drawing.excessKurtosis(), 1e-14);
        assertEquals(3, drawing.quantile(0.25), 1e-15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-12, 0.001, 0.1, 0.3, 0.5, 0.7, 0.999})
    void quantilesUndoProbabilities(double p) {
        var saw = drawn(at(-4, -2, -2, 0, 0, 4), 0, 1, 0, 1, 0, 1);
        assertEquals(p, saw.cumulative(saw.quantile(p)), 1e-14);
        assertEquals(p, saw.survival(saw.upperQuantile(p)), 1e-14);
    }

    @Test
    void ofAGapTheLowerEndIsTheQuantile() {
        assertEquals(1, drawn(at(0, 1, 1, 2, 2, 3), 1, 1, 0, 0, 1, 1).quantile(0.5), 1e-15);
    }

    @Test
    void tailsKeepTheirDigits() {
        var triangle = drawn(at(0, 1), 1, 0);
        assertEquals(1e-20, triangle.survival(1 - 1e-10), 1e-26);
        assertEquals(0x1p-40, 1 - triangle.upperQuantile(0x1p-80), 1e-24);
    }

    @Test
    void aHillTakesPartsOfItsHeightOnly() {
        assertEquals(drawn(at(0, 1, 3), 0, 1, 0.5), drawn(at(0, 1, 3), 0, 1e200, 0.5e200));
    }

    @Test
    void whatIsNoDensityIsRefusedWithAReason() {
        assertTrue(refusal(at()).startsWith("nothing is drawn"));
        assertTrue(refusal(at(1), 1).startsWith("nothing is drawn"));
        assertTrue(refusal(at(1, 1), 1, 2).contains("no width"));
        assertTrue(refusal(at(0, 1), 0, 0).contains("0 everywhere"));
        assertEquals(
                "the drawing is \u22120.5 at x = 1, and a density is nowhere negative", refusal(at(0, 1), 1, -0.5));
        assertTrue(refusal(at(0, 1), 1, Double.NaN).contains("point 2"));
    }
}
