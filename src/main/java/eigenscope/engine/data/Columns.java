package eigenscope.engine.data;

import eigenscope.engine.text.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which columns of a text are wanted.
 *
 * @param chosen their names or numbers, from 1, in the order wanted; empty for all of them
 * @param count how many there must be; 0 for any number
 */
public record Columns(List<String> chosen, int count) {
    private static final int LISTED = 12;

    /** Keeps its own copy; refuses a choice of another number of columns than there must be. */
    public Columns {
        chosen = chosen.stream().map(String::strip).toList();
        if (chosen.stream().anyMatch(String::isEmpty))
            throw new IllegalArgumentException(
                    "a column is chosen by its name or number, as in 'height,weight' or '1,3'");
        if (!chosen.isEmpty() && count > 0 && chosen.size() != count)
            throw new IllegalArgumentException("%d column%s chosen, and %d %s wanted"
                    .formatted(chosen.size(), chosen.size() == 1 ? " is" : "s are", count, count == 1 ? "is" : "are"));
    }

    /** Returns all columns, of which there must be so many, or any number if that is 0. */
    public static Columns exactly(int count) {
        return new Columns(List.of(), count);
    }

    /**
     * Returns columns chosen by names or numbers between commas, such as {@code height,weight} or {@code 1,3}.
     *
     * @param count how many there must be; 0 for any number
     * @throws IllegalArgumentException if there are more or fewer
     */
    public static Columns chosen(String names, int count) {
        return new Columns(Arrays.asList(names.split(",", -1)), count);
    }

    /**
     * Returns where the wanted columns stand, from 0.
     *
     * @param names of all columns, as {@link Heading} has them
     * @throws IllegalArgumentException if there is no such column, or not as many as there must be
     */
    int[] among(List<String> names) {
        if (!chosen.isEmpty())
            return chosen.stream().mapToInt(column -> place(column, names)).toArray();
        if (count > 0 && names.size() != count)
            throw new IllegalArgumentException("there %s (%s), and %d %s wanted%s"
                    .formatted(
                            counted(names.size()),
                            listed(names),
                            count,
                            count == 1 ? "is" : "are",
                            names.size() > count
                                    ? ": choose them, as in '" + example(names) + "'"
                                    : "; commas, semicolons or tabs part them"));
        return IntStream.range(0, names.size()).toArray();
    }

    private String example(List<String> names) {
        return names.stream().limit(count).collect(Collectors.joining(","));
    }

    private static int place(String column, List<String> names) {
        int place = names.indexOf(column);
        if (place >= 0) {
            if (place != names.lastIndexOf(column))
                throw new IllegalArgumentException("two columns are called '%s'; choose by number".formatted(column));
            return place;
        }
        boolean isNumber = column.length() < 6 && column.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = isNumber ? Integer.parseInt(column) : 0;
        if (number >= 1 && number <= names.size()) return number - 1;
        throw new IllegalArgumentException("there is no column '%s'%s; there %s (%s)"
                .formatted(
                        Shown.text(column),
                        Spelling.nearest(column, names)
                                .map(n -> ", did you mean '" + n + "'?")
                                .orElse(""),
                        counted(names.size()),
                        listed(names)));
    }

    private static String counted(int columns) {
        return columns == 1 ? "is 1 column" : "are " + columns + " columns";
    }

    static String listed(List<String> names) {
        String first = names.stream().limit(LISTED).map(Shown::text).collect(Collectors.joining(", "));
        return names.size() > LISTED ? first + "..." : first;
    }
}
