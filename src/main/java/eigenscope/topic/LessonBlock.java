package eigenscope.topic;

import java.util.List;

/** A paragraph of a lesson or what stands in the place of one. */
public sealed interface LessonBlock {
    /** Running text. */
    record Paragraph(List<Inline> text) implements LessonBlock {
        /** Keeps its own copy. */
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /**
     * A formula on a line of its own.
     *
     * @param latex without dollars
     */
    record Equation(String latex) implements LessonBlock {}

    /**
     * A list.
     *
     * @param numbered whether the items are counted from 1 rather than dotted
     */
    record Bullets(boolean numbered, List<List<Inline>> items) implements LessonBlock {
        /** Keeps its own copy. */
        public Bullets {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * Lines of code.
     *
     * @param language what it is written in, such as {@code python}; empty where it is not said
     * @param text lines, the last one without its line end
     */
    record Code(String language, String text) implements LessonBlock {}

    /** A stretch of a paragraph, drawn in one way. */
    sealed interface Inline {
        /** Plain or emphasised words, with the blanks around them; neighbours of one style are one. */
        record Words(String text, boolean bold, boolean italic) implements Inline {}

        /**
         * A formula within the line.
         *
         * @param latex without dollars
         */
        record Tex(String latex) implements Inline {}

        /** What is typed or read as it stands: code, a key. */
        record Mono(String text) implements Inline {}

        /**
         * Words that name a term: pointing at them lights it everywhere.
         *
         * @param term id of one of the topic's terms
         */
        record TermWords(String text, String term) implements Inline {}

        /**
         * Words that open a picture.
         *
         * @param sheet id of one of the topic's sheets
         */
        record SheetWords(String text, String sheet) implements Inline {}
    }
}
