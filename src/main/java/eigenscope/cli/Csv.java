package eigenscope.cli;

import static de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import eigenscope.topic.Numbers;
import eigenscope.topic.Table;
import eigenscope.topic.Value;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tables of numbers as comma-separated values (RFC 4180). */
final class Csv {
    private Csv() {}

    /**
     * Reads rows of numbers under one row of headings or none. Blank lines are passed over.
     *
     * @return the rows, each of the same length
     * @throws IllegalArgumentException naming the line and what is wrong with it
     */
    static List<double[]> numbers(String text) {
        var rows = new ArrayList<double[]>();
        int columns = -1;
        boolean first = true;
        var reader = CsvReader.builder().extraFieldStrategy(IGNORE).missingFieldStrategy(IGNORE);
        try (var records = reader.ofCsvRecord(text)) {
            for (CsvRecord csv : records) {
                if (columns < 0) columns = csv.getFieldCount();
                if (csv.getFieldCount() != columns)
                    throw new IllegalArgumentException("line %d: it has %s, and the first has %d"
                            .formatted(
                                    csv.getStartingLineNumber(), Words.count(csv.getFieldCount(), "column"), columns));
                if (!(first && isHeading(csv))) rows.add(row(csv));
                first = false;
            }
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        } catch (java.io.IOException e) {
            throw new UncheckedIOException(e);
        }
        if (rows.isEmpty()) throw new IllegalArgumentException("line 1: there is no row of numbers");
        return rows;
    }

    private static boolean isHeading(CsvRecord csv) {
        return csv.getFields().stream().noneMatch(Csv::isNumber);
    }

    private static boolean isNumber(String field) {
        try {
            Numbers.parse(field);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static double[] row(CsvRecord csv) {
        double[] row = new double[csv.getFieldCount()];
        for (int j = 0; j < row.length; j++) {
            try {
                row[j] = Numbers.parse(csv.getField(j));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "line %d, column %d: %s".formatted(csv.getStartingLineNumber(), j + 1, e.getMessage()), e);
            }
        }
        return row;
    }

    /** Returns rows of numbers as a samples parameter writes them. */
    static String samples(List<double[]> rows) {
        return rows.stream()
                .map(row ->
                        java.util.Arrays.stream(row).mapToObj(Numbers::format).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("; "));
    }

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
