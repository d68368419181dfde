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
    /**
     * Reads the first row. It is a heading if it has words and no number; words for missing numbers are none. Where every field begins as a
     * number does, {@code 1'000} or {@code 5 kg}, it is a row of data gone wrong, which must be told and not taken for names.
     */
    static Heading of(List<String> fields, Figures figures) {
        boolean hasWords = fields.stream().anyMatch(f -> !f.isBlank() && !Figures.isMissing(f));
        boolean hasNumbers = fields.stream().anyMatch(f -> figures.number(f).isPresent());
        boolean isData = fields.stream().filter(f -> !f.isBlank()).allMatch(Heading::beginsLikeNumber);
        boolean isRow = hasWords && !hasNumbers && !isData;
        return new Heading(
                IntStream.range(0, fields.size())
                        .mapToObj(i -> isRow && !fields.get(i).isBlank()
                                ? fields.get(i).strip()
                                : "" + (i + 1))
                        .toList(),
                isRow);
    }

    private static boolean beginsLikeNumber(String field) {
        String plain = field.strip();
        int first = plain.codePointAt(0);
        boolean isSigned = plain.length() > 1 && "+-\u2212\u2013.,$\u20ac\u00a3(".indexOf(first) >= 0;
        return Character.isDigit(isSigned ? plain.codePointAt(1) : first);
    }
}
