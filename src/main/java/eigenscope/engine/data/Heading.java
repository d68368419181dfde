package eigenscope.engine.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What the columns are called.
 *
 * @param names by the first row if that is a heading, else the numbers of the columns, from 1
 * @param isRow whether the first row is a heading, and so no data
 */
record Heading(List<String> names, boolean isRow) {
    /** Reads the first row. It is a heading if it has words and no number; words for missing numbers are none. */
    static Heading of(List<String> fields, Figures figures) {
        boolean hasWords = fields.stream().anyMatch(f -> !f.isBlank() && !Figures.isMissing(f));
        boolean hasNumbers = fields.stream().anyMatch(f -> figures.number(f).isPresent());
        boolean isRow = hasWords && !hasNumbers;
        return new Heading(
                IntStream.range(0, fields.size())
                        .mapToObj(i -> isRow && !fields.get(i).isBlank()
                                ? fields.get(i).strip()
                                : "" + (i + 1))
                        .toList(),
                isRow);
    }
}
