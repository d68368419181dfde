package eigenscope.engine.data;

import static de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import eigenscope.engine.linalg.Vec;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rows of finite numbers, read from text.
 *
 * @param names what the columns are called; their numbers where there is no heading
 * @param rows the good rows in their order, each with a number for every column; at least one
 * @param leftOut the other rows, but for blank ones, in their order
 */
public record CsvTable(List<String> names, List<Vec> rows, List<LeftOut> leftOut) {
    /** The most rows that are read. */
    public static final int MOST_ROWS = 1_000_000;

    private static final int MOST_COLUMNS = 1000;
    private static final int LONGEST = 100_000_000;
    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    /** Keeps its own copies. */
    public CsvTable {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads a text: with a heading or none, with commas, semicolons or tabs, whichever its lines agree on. Takes well below a second for
     * 100 000 rows.
     *
     * @throws IllegalArgumentException if there is no row of numbers, no such column, a quote without its end, or more than {@link
     *     #MOST_ROWS} rows; in one sentence
     */
    public static CsvTable read(String text, Columns columns) {
        if (text.length() > LONGEST)
            throw new IllegalArgumentException("it is longer than %d characters".formatted(LONGEST));
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var separator = Separator.of(plain);
        var reader = CsvReader.builder()
                .fieldSeparator(separator.sign())
                .extraFieldStrategy(IGNORE)
                .missingFieldStrategy(IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false);
        try (var records = reader.ofCsvRecord(plain)) {
            return new Reading(new Figures(separator), columns).of(records);
        } catch (CsvParseException e) {
            throw new IllegalArgumentException(fault(e), e);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String fault(CsvParseException e) {
        Matcher line = LINE.matcher(e.getMessage());
        return (line.find() ? line.group() : "line 1")
                + ": from here on it cannot be parted into fields; is a quote opened and not closed, or a field"
                + " endless?";
    }

    /** One text on its way through. */
    private static final class Reading {
        private final Figures figures;
        private final Columns columns;
        private final List<Vec> rows = new ArrayList<>();
        private final List<LeftOut> leftOut = new ArrayList<>();
        private Heading heading = new Heading(List.of(), false);
        private int[] places = {};

        Reading(Figures figures, Columns columns) {
            this.figures = figures;
            this.columns = columns;
        }

        CsvTable of(Iterable<CsvRecord> records) {
            boolean first = true;
            for (CsvRecord csv : records) {
                if (first) begin(csv);
                if (!(first && heading.isRow())) add(csv);
                first = false;
            }
            if (rows.isEmpty()) throw new IllegalArgumentException("there is no row of numbers" + firstFault());
            var names = java.util.Arrays.stream(places)
                    .mapToObj(heading.names()::get)
                    .toList();
            return new CsvTable(names, rows, leftOut);
        }

        private void begin(CsvRecord csv) {
            if (csv.getFieldCount() > MOST_COLUMNS)
                throw new IllegalArgumentException(
                        "there are %d columns; %d is the most".formatted(csv.getFieldCount(), MOST_COLUMNS));
            heading = Heading.of(csv.getFields(), figures);
            places = columns.among(heading.names());
        }

        private void add(CsvRecord csv) {
            if (rows.size() + leftOut.size() >= MOST_ROWS)
                throw new IllegalArgumentException("there are more than %d rows".formatted(MOST_ROWS));
            int there = csv.getFieldCount();
            if (there != heading.names().size()) {
                leave(
                        csv,
                        "it has %d field%s, and the first row has %d"
                                .formatted(
                                        there,
                                        there == 1 ? "" : "s",
                                        heading.names().size()));
                return;
            }
            double[] row = new double[places.length];
            for (int j = 0; j < row.length; j++) {
                String field = csv.getField(places[j]);
                var number = figures.number(field);
                if (number.isEmpty()) {
                    leave(
                            csv,
                            "%s (column %s)"
                                    .formatted(
                                            figures.fault(field),
                                            Shown.text(heading.names().get(places[j]))));
                    return;
                }
                row[j] = number.getAsDouble();
            }
            rows.add(Vec.of(row));
        }

        private void leave(CsvRecord csv, String why) {
            leftOut.add(new LeftOut(csv.getStartingLineNumber(), why));
        }

        private String firstFault() {
            return leftOut.isEmpty() ? "" : "; " + leftOut.getFirst().words();
        }
    }
}
