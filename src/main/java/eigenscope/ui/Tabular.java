package eigenscope.ui;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Words in columns: the first stands at the left, the others against their right edges.
 *
 * @param rows cells from left to right, as many in each row
 * @param widths of the columns, in ems
 */
record Tabular(List<List<String>> rows, List<Double> widths) {
    /** What parts cells in a text of rows. */
    static final char BETWEEN = '\t';

    private static final double GAP = 0.9;
    /** Below this share of its size type is cut off rather than made smaller still. */
    private static final double SMALLEST = 0.75;

    /** Reads a text with a row a line and tabs between cells. */
    static Tabular of(String text, Wrapping wrapping) {
        var rows = text.lines()
                .map(line -> List.of(line.split(Character.toString(BETWEEN), -1)))
                .toList();
        int columns = rows.stream().mapToInt(List::size).min().orElse(0);
        return new Tabular(
                rows,
                IntStream.range(0, columns)
                        .mapToObj(j -> rows.stream()
                                .mapToDouble(row -> wrapping.width(row.get(j)))
                                .max()
                                .orElse(0))
                        .toList());
    }

    /** Returns how wide all columns are, in ems. */
    double width() {
        return widths.stream().mapToDouble(Double::doubleValue).sum() + GAP * (widths.size() - 1);
    }

    /** Returns the share of its size that type must have to fit into so many ems. */
    double share(double room) {
        return Math.clamp(room / width(), SMALLEST, 1);
    }

    /** Returns where the right edge of a column stands, in ems of the type used, when the columns are spread over so many. */
    double right(int column, double room) {
        double spare = Math.max(0, room - width()) / Math.max(1, widths.size() - 1);
        double right = 0;
        for (int j = 0; j <= column; j++) right += widths.get(j) + (j == 0 ? 0 : GAP + spare);
        return right;
    }
}
