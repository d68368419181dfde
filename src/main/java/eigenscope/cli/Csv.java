package eigenscope.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import eigenscope.topic.Numbers;
import eigenscope.topic.Table;
import eigenscope.topic.Value;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** Step tables as comma-separated values (RFC 4180). */
final class Csv {
    private Csv() {}

    /** Returns a table with its headings; numbers in full, what is undefined left empty. */
    static String write(Table table) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.columns());
            for (var row : table.rows())
                csv.writeRecord(row.stream().map(Csv::field).toList());
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String field(Value value) {
        return switch (value) {
            case Value.Num(double x) -> number(x);
            case Value.Angle(double radians) -> number(radians);
            case Value.Cplx(var z) -> number(z.re()) + (z.im() < 0 ? "-" : "+") + number(Math.abs(z.im())) + "i";
            case Value.Many(var values)
            when values.stream().anyMatch(Value.Many.class::isInstance) ->
                values.stream().map(Csv::field).collect(Collectors.joining("; "));
            case Value.Many(var values) -> values.stream().map(Csv::field).collect(Collectors.joining(" "));
            case Value.Words(String text) -> text;
            case Value.Truth(boolean truth) -> Boolean.toString(truth);
            case Value.Undefined _ -> "";
        };
    }

    private static String number(double x) {
        return Double.isInfinite(x) ? Double.toString(x) : Numbers.format(x);
    }
}
