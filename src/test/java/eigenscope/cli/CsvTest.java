package eigenscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eigenscope.engine.linalg.Complex;
import eigenscope.topic.Table;
import eigenscope.topic.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of numbers as CSV. */
final class CsvTest {
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
