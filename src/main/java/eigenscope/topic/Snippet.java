package eigenscope.topic;

import java.util.List;

/** Code that computes what is on screen. */
public sealed interface Snippet {
    /** Returns the heading. */
    String title();

    /**
     * A region of the project's own source, between {@code // region name} and {@code // endregion}.
     *
     * @param file the class's file below the source folder, such as {@code eigenscope/engine/linalg/Mat.java}
     * @param region the region's name
     * @param term the term it computes, empty for none
     */
    record Region(String title, String file, String region, String term) implements Snippet {}

    /**
     * The same in another language, with the present numbers.
     *
     * @param language what it is written in
     */
    record Lines(String title, String language, List<Line> lines) implements Snippet {
        /** Keeps its own copy of the lines. */
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line of code.
     *
     * @param text the line
     * @param term the term it computes, empty for none
     */
    record Line(String text, String term) {}
}
