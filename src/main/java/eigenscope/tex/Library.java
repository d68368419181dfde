package eigenscope.tex;

import eigenscope.figure.Typeset;

/** The only door to JLaTeXMath: its tables are static and change as it works, so one caller at a time. */
final class Library {
    private static final Object DOOR = new Object();

    static {
        Commands.install();
    }

    private Library() {}

    /**
     * Typesets one formula as a display.
     *
     * @param press used while the door is shut, and may be shared
     * @throws IllegalArgumentException if the LaTeX cannot be read
     */
    static Typeset typeset(String latex, double size, Press press) {
        try {
            synchronized (DOOR) {
                return press.set(latex, size);
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("cannot typeset \"%s\": %s".formatted(latex, Source.reason(e)), e);
        }
    }
}
