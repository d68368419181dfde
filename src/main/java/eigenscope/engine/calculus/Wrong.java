package eigenscope.engine.calculus;

import java.util.List;

/** Why a text is no function: the way out of the parser's depth, which ends as a {@link Parsed.Bad} and is seen by nobody else. */
final class Wrong extends Exception {
    private final int column;
    private final List<String> expected;

    Wrong(int column, String message, String... expected) {
        super(message, null, false, false);
        this.column = column;
        this.expected = List.of(expected);
    }

    Parsed.Bad in(String text) {
        return new Parsed.Bad(text, getMessage(), column, expected);
    }
}
