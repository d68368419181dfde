package eigenscope.engine.calculus;

import java.util.List;

/** What became of a text: a function, or one sentence that says why not. */
public sealed interface Parsed {
    /** The text is a function. */
    record Good(Expr expr) implements Parsed {}

    /**
     * The text is none.
     *
     * @param text the whole text
     * @param message what is wrong and, where it can be guessed, what would be right: the end of a sentence, without the column
     * @param column which character it is about, counted from 1; one past the last for what is missing at the end
     * @param expected what could stand there, in words; empty if that is not what is wrong
     */
    record Bad(String text, String message, int column, List<String> expected) implements Parsed {
        private static final int BEFORE = 50;
        private static final int AFTER = 20;

        /** Keeps its own copy of what was expected. */
        public Bad {
            expected = List.copyOf(expected);
        }

        /** Returns the column and what is wrong there. */
        public String sentence() {
            return "column %d: %s".formatted(column, message);
        }

        /** Returns two lines for a type of one width: the text around the column, cut where it is long, and a caret under the column. */
        public String caret() {
            return caret(BEFORE, AFTER);
        }

        /** Returns the same two lines with so many characters before and after the column. */
        public String caret(int before, int after) {
            int[] all = text.codePoints()
                    .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                    .limit((long) column + after + 1)
                    .toArray();
            int from = column - 1 <= before ? 0 : column - 1 - before;
            int to = Math.min(all.length, column + after);
            String head = from > 0 ? "\u2026" : "";
            String tail = all.length > to ? "\u2026" : "";
            return head + new String(all, from, Math.max(0, to - from)) + tail + "\n"
                    + " ".repeat(head.length() + column - 1 - from) + "^";
        }
    }
}
