package eigenscope.engine.data;

import static de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import eigenscope.engine.linalg.Vec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    /** Of so many rows the number of fields is looked at before one is taken for a heading. */
    private static final int BEGINNING = 50;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    /** Keeps its own copies. */
    public CsvTable {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * Reads a text: with a heading or none, with commas, semicolons or tabs, whichever its lines agree on. There are as many columns as
     * most of the first rows have fields: a title above the heading is a row left out. Takes well below a second for 100 000 rows.
     *
     * @throws IllegalArgumentException if there is no row of numbers, no such column, a quote without its end, or more than {@link
     *     #MOST_ROWS} rows; in one sentence
     */
    public static CsvTable read(String text, Columns columns) {
        if (text.length() > LONGEST)
            throw new IllegalArgumentException("it is longer than %d characters".formatted(LONGEST));
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) throw new IllegalArgumentException("there is nothing in it");
        if (isBinary(plain)) throw new IllegalArgumentException("it is no text, or text in UTF-16; save it as UTF-8");
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

    private static boolean isBinary(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 1 << 12));
        return beginning.chars().filter(c -> c == 0).count() > beginning.length() / 10;
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
        private int width;

        Reading(Figures figures, Columns columns) {
            this.figures = figures;
            this.columns = columns;
        }

        CsvTable of(Iterable<CsvRecord> records) {
            var rest = records.iterator();
            var beginning = new ArrayList<CsvRecord>();
            while (rest.hasNext() && beginning.size() < BEGINNING) beginning.add(rest.next());
            begin(beginning);
            rest.forEachRemaining(this::add);
            if (rows.isEmpty())
                throw new IllegalArgumentException("there is no row of numbers" + where() + firstFault());
            var names = java.util.Arrays.stream(places)
                    .mapToObj(heading.names()::get)
                    .toList();
            return new CsvTable(names, rows, leftOut);
        }

        private void begin(List<CsvRecord> beginning) {
            width = width(beginning);
            if (width > MOST_COLUMNS)
                throw new IllegalArgumentException(
                        "there are %d columns; %d is the most".formatted(width, MOST_COLUMNS));
            boolean isMet = false;
            for (CsvRecord csv : beginning) {
                boolean isFirst = !isMet && csv.getFieldCount() == width;
                if (isFirst) {
                    isMet = true;
                    heading = Heading.of(csv.getFields(), figures);
                    places = columns.among(heading.names());
                }
                if (!(isFirst && heading.isRow())) add(csv);
            }
        }

        /** Returns the most frequent number of fields, of several the one that is met first. */
        private static int width(List<CsvRecord> beginning) {
            Map<Integer, Integer> counts = new LinkedHashMap<>();
            for (CsvRecord csv : beginning) counts.merge(csv.getFieldCount(), 1, Integer::sum);
            int most = counts.values().stream().mapToInt(n -> n).max().orElse(0);
            return counts.entrySet().stream()
                    .filter(e -> e.getValue() == most)
                    .mapToInt(Map.Entry::getKey)
                    .findFirst()
                    .orElse(0);
        }

        private void add(CsvRecord csv) {
            if (rows.size() + leftOut.size() >= MOST_ROWS)
                throw new IllegalArgumentException("there are more than %d rows".formatted(MOST_ROWS));
            int there = csv.getFieldCount();
            if (there != width) {
                leave(
                        csv,
                        "it has %d field%s, and there %s %d column%s"
                                .formatted(
                                        there,
                                        there == 1 ? "" : "s",
                                        width == 1 ? "is" : "are",
                                        width,
                                        width == 1 ? "" : "s"));
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

        private String where() {
            return heading.isRow() ? " below the heading (%s)".formatted(Columns.listed(heading.names())) : "";
        }

        private String firstFault() {
            return leftOut.isEmpty() ? "" : "; " + leftOut.getFirst().words();
        }
    }
}
