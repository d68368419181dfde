package eigenscope.tex;

import java.awt.Graphics2D;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.ColorAtom;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXParser;

/** The command {@code \term{id}{...}}: sets its second argument as it is and tells the recorder whose outlines follow. */
final class TermMacro extends MacroInfo {
    TermMacro() {
        super(2);
    }

    @Override
    public Object invoke(TeXParser parser, String[] args) {
        if (args[1].isBlank()) throw new ParseException("\\term needs an id, as in \\term{v}{\\vec v}");
        return new TermAtom(args[1], new TeXFormula(args[2], false));
    }

    /** An atom that spaces itself as its content would; a colour atom does, and without a colour it does nothing else. */
    private static final class TermAtom extends ColorAtom {
        private final String term;

        TermAtom(String term, TeXFormula content) {
            super(content.root, null, null);
            this.term = term;
            // A sum goes on having its limits above and below.
            if (content.root != null) type_limits = content.root.type_limits;
        }

        @Override
        public Box createBox(TeXEnvironment environment) {
            return new TermBox(term, super.createBox(environment));
        }
    }

    private static final class TermBox extends Box {
        private final String term;
        private final Box content;

        TermBox(String term, Box content) {
            this.term = term;
            this.content = content;
            setWidth(content.getWidth());
            setHeight(content.getHeight());
            setDepth(content.getDepth());
            setShift(content.getShift());
        }

        @Override
        public void draw(Graphics2D graphics, float x, float y) {
            var recorder = (Recorder) graphics;
            String outer = recorder.enter(term);
            content.draw(recorder, x, y);
            recorder.enter(outer);
        }

        @Override
        public int getLastFontId() {
            return content.getLastFontId();
        }
    }
}
