package eigenscope.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Complex;
import eigenscope.topic.Table;
import eigenscope.topic.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of numbers as CSV. */
final class CsvTest {
    @Test
    void headingsAndBlankLinesAreNoRows() {
        List<double[]> rows = Csv.numbers("width,height\n\n1,2\n-3e-4, 1/4\n");
        assertEquals(2, rows.size());
        assertArrayEquals(new double[] {-3e-4, 0.25}, rows.get(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1,2;3            | line 2: it has 1 column, and the first has 2
        1,2;3,x          | line 2, column 2: 'x' is not a number
        1,2;3,           | line 2, column 2: '' is not a number
        x,y;a,b          | line 2, column 1: 'a' is not a number
        x,1              | line 1, column 1: 'x' is not a number
        x,y              | line 1: there is no row of numbers
        1,NaN;           | line 1, column 2: 'NaN' is not a number
        """)
    void aFaultHasItsPlace(String lines, String said) {
        String text = lines.replace(';', '\n');
        var fault = assertThrows(IllegalArgumentException.class, () -> Csv.numbers(text));
        assertTrue(fault.getMessage().startsWith(said), fault.getMessage());
    }

    @Test
    void anOpenQuoteIsAFault() {
        assertThrows(IllegalArgumentException.class, () -> Csv.numbers("1,\"2\n3,4\n"));
    }

    @Test
    void everyKindOfValueHasItsField() {
        var row = List.of(
                Value.of(0.1),
                Value.of(Double.NEGATIVE_INFINITY),
                new Value.Undefined("singular"),
                new Value.Cplx(new Complex(1, -2)),
                new Value.Many(List.of(Value.of(1), Value.of(2))),
                new Value.Many(List.of(new Value.Many(List.of(Value.of(1))), new Value.Many(List.of(Value.of(2))))),
                new Value.Truth(true),
                new Value.Angle(0.5),
                new Value.Words("a, b"));
        var table = new Table(List.of("a", "b", "c", "d", "e", "f", "g", "h", "i"), List.of(row));
        assertEquals("a,b,c,d,e,f,g,h,i\r\n0.1,-Infinity,,1-2i,1 2,1; 2,true,0.5,\"a, b\"\r\n", Csv.write(table));
    }
}
