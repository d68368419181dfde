package eigenscope.tex;

import eigenscope.figure.Typeset;
import java.util.List;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFormula;

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
     * @param recorder used while the door is shut, and may be shared
     * @throws IllegalArgumentException if the LaTeX cannot be read
     */
    static Typeset typeset(String latex, double size, Recorder recorder) {
        try {
            synchronized (DOOR) {
                return parsed(latex, size, recorder);
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("cannot typeset \"%s\": %s".formatted(latex, Source.reason(e)), e);
        }
    }

    private static Typeset parsed(String latex, double size, Recorder recorder) {
        Source.check(latex);
        // Layout changes a formula, so it is parsed anew each time.
        var formula = new TeXFormula(latex);
        if (formula.root == null) return new Typeset(List.of(), 0, 0, 0);
        var environment = new TeXEnvironment(TeXConstants.STYLE_DISPLAY, new DefaultTeXFont((float) size));
        Box box = formula.root.createBox(environment);
        recorder.begin(size);
        box.draw(recorder, 0, 0);
        return new Typeset(
                recorder.pieces(),
                Math.max(0, box.getWidth() * size),
                Math.max(0, box.getHeight() * size),
                Math.max(0, box.getDepth() * size));
    }
}
