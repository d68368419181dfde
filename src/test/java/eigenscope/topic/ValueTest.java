package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import eigenscope.engine.linalg.Complex;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ValueTest {
    @Test
    void numbersAreShownRounded() {
        assertEquals("\u22120.3333", Value.of(-1.0 / 3).show());
        assertEquals("\u221e", Value.of(Double.POSITIVE_INFINITY).show());
    }

    @Test
    void thereIsNoNumberThatIsNone() {
        assertThrows(IllegalArgumentException.class, () -> Value.of(Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Value.Angle(Double.POSITIVE_INFINITY));
    }

    @Test
    void thereIsOneZero() {
        assertEquals(Value.of(0.0), Value.of(-0.0));
        assertEquals(new Value.Angle(0.0), new Value.Angle(-0.0));
    }

    @Test
    void anAngleIsShownInDegrees() {
        assertEquals("90\u00b0", new Value.Angle(Math.PI / 2).show());
    }

    @Test
    void complexNumbersHaveTheirSignBetween() {
        assertEquals("1 \u2212 2\u2009i", new Value.Cplx(new Complex(1, -2)).show());
        assertEquals("1 + 2\u2009i", new Value.Cplx(new Complex(1, 2)).show());
        assertEquals("3", new Value.Cplx(new Complex(3, 0)).show());
    }

    @Test
    void vectorsAndMatricesAreShownByRows() {
        assertEquals("(1, \u22122)", Value.of(Vec.of(1, -2)).show());
        assertEquals("(1, 2)  (3, 4)", Value.of(Mat.of(2, 2, 1, 2, 3, 4)).show());
        assertEquals("()", new Value.Many(List.of()).show());
    }

    @Test
    void whatDoesNotExistSaysWhy() {
        assertEquals("none: singular", new Value.Undefined("none: singular").show());
    }

    @Test
    void aListIsACopy() {
        var values = new ArrayList<Value>(List.of(Value.of(1)));
        var many = new Value.Many(values);
        values.clear();
        assertEquals("(1)", many.show());
    }
}
