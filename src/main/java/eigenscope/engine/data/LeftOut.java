package eigenscope.engine.data;

/**
 * A row that is no row of numbers.
 *
 * @param line where it begins, from 1
 * @param why what is wrong with it, as part of a sentence
 */
public record LeftOut(long line, String why) {
    /** Returns place and reason: {@code line 7: 'abc' is not a number (column height)}. */
    public String words() {
        return "line %d: %s".formatted(line, why);
    }
}
