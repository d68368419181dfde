package eigenscope.ui;

import eigenscope.engine.data.CsvTable;
import eigenscope.engine.data.LeftOut;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How data sets stand in words and lines. */
final class Report {
    /** Lines named in one sentence; the others are counted. */
    private static final int NAMED = 4;

    private Report() {}

    /** Returns how many rows there are. */
    static String rows(int count) {
        return count == 1 ? "1 row" : "%s rows".formatted(count(count));
    }

    /** Returns a count with a narrow blank between thousands. */
    private static String count(int count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '\u202f');
    }

    /** Returns how many rows were taken and how many left out, with their lines. */
    static String words(CsvTable table) {
        String taken = rows(table.rows().size());
        List<LeftOut> out = table.leftOut();
        if (out.isEmpty()) return taken;
        String lines =
                out.stream().limit(NAMED).map(row -> Long.toString(row.line())).collect(Collectors.joining(", "));
        return "%s, %s left out: line%s %s%s"
                .formatted(
                        taken,
                        count(out.size()),
                        out.size() == 1 ? "" : "s",
                        lines,
                        out.size() > NAMED ? ", \u2026" : "");
    }

    /** Returns the first rows, one a line, and how many more there are. */
    static String lines(List<Vec> rows, int most) {
        String first = rows.stream().limit(most).map(Report::line).collect(Collectors.joining("\n"));
        return rows.size() <= most ? first : first + "\n\u2026 and %s more".formatted(count(rows.size() - most));
    }

    private static String line(Vec row) {
        return IntStream.range(0, row.size())
                .mapToObj(j -> Numbers.format(row.at(j)).replace('-', '\u2212'))
                .collect(Collectors.joining(" "));
    }

    /** Returns rows a line as the one line that a parameter reads. */
    static String line(String rows) {
        return rows.strip().replaceAll("\\s*\\R\\s*", "; ");
    }
}
