package eigenscope.ui;

import eigenscope.figure.Lettering;
import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines: where they say so, else at spaces, and within a word only where one alone is too wide. */
record Wrapping(Lettering lettering) {
    /** Returns how wide the widest line is before any is broken, in ems. */
    double width(String words) {
        double widest = 0;
        int start = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', start)) {
            widest = Math.max(widest, width(words, start, end));
            start = end + 1;
        }
        return Math.max(widest, width(words, start, words.length()));
    }

    private double width(String words, int start, int end) {
        double width = 0;
        for (int i = start; i < end; i += Character.charCount(words.codePointAt(i)))
            width += advance(words.codePointAt(i));
        return width;
    }

    private double advance(int letter) {
        return lettering.letter(letter, false).advance();
    }

    /**
     * Returns the lines of words, at least one.
     *
     * @param room in ems; only a line of a single letter may be wider
     */
    List<String> lines(String words, double room) {
        var lines = new ArrayList<String>(4);
        int start = 0;
        int space = -1;
        double x = 0;
        for (int i = 0; i < words.length(); ) {
            int letter = words.codePointAt(i);
            int next = i + Character.charCount(letter);
            if (letter == '\n') {
                lines.add(words.substring(start, i));
                start = next;
                x = 0;
            } else if (letter == ' ') {
                space = i;
                x += advance(letter);
            } else {
                x += advance(letter);
                if (x > room && i > start) {
                    int end = space > start ? space : i;
                    lines.add(words.substring(start, end));
                    start = space > start ? space + 1 : i;
                    x = width(words, start, next);
                }
            }
            i = next;
        }
        lines.add(words.substring(start));
        return lines;
    }
}
