package eigenscope.ui;

import eigenscope.engine.data.CsvTable;
import eigenscope.engine.data.LeftOut;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How data sets stand in words and lines. */
final class Report {
    /** Lines named in one sentence; the others are counted. */
    private static final int NAMED = 4;

    private static final String GAP = "  ";

    private Report() {}

    /** Returns how many rows there are. */
    static String rows(int count) {
        return count == 1 ? "1 row" : "%s rows".formatted(Numbers.count(count));
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
                        Numbers.count(out.size()),
                        out.size() == 1 ? "" : "s",
                        lines,
                        out.size() > NAMED ? ", \u2026" : "");
    }

    /** Returns the first rows in full, one a line, and how many more there are. */
    static String lines(List<Vec> rows, int most) {
        return joined(rows.stream().limit(most).map(Report::line).toList(), rows.size());
    }

    /** Returns the same for eyes: rounded, numbers under numbers. */
    static String brief(List<Vec> rows, int most) {
        var cells = rows.stream()
                .limit(most)
                .map(row -> Arrays.stream(row.toArray()).mapToObj(Numbers::show).toList())
                .toList();
        int[] widths = cells.stream()
                .map(row -> row.stream().mapToInt(String::length).toArray())
                .reduce((a, b) -> IntStream.range(0, a.length)
                        .map(j -> Math.max(a[j], b[j]))
                        .toArray())
                .orElse(new int[0]);
        return joined(cells.stream().map(row -> aligned(row, widths)).toList(), rows.size());
    }

    private static String aligned(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(j -> " ".repeat(widths[j] - row.get(j).length()) + row.get(j))
                .collect(Collectors.joining(GAP));
    }

    private static String joined(List<String> first, int all) {
        String text = String.join("\n", first);
        return all == first.size() ? text : text + "\n\u2026 and %s more".formatted(Numbers.count(all - first.size()));
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
