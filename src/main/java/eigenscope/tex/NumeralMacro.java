package eigenscope.tex;

import java.awt.Graphics2D;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.Char;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXParser;

/** The place of a number in a {@link Template}: one atom and one box, whatever the digits, which the {@link Fount} knows. */
final class NumeralMacro extends MacroInfo {
    NumeralMacro() {
        super(1);
    }

    @Override
    public Object invoke(TeXParser parser, String[] args) {
        return new Numeral(Integer.parseInt(args[1]));
    }

    private static final class Numeral extends Atom {
        private final int index;

        Numeral(int index) {
            this.index = index;
        }

        @Override
        public Box createBox(TeXEnvironment environment) {
            return new NumeralBox(((Fount) environment.getTeXFont()).number(index, environment.getStyle()));
        }
    }

    private static final class NumeralBox extends Box {
        private final Char[] chars;

        NumeralBox(Char[] chars) {
            this.chars = chars;
            for (Char c : chars) {
                width += c.getWidth();
                height = Math.max(height, c.getHeight());
                depth = Math.max(depth, c.getDepth());
            }
        }

        @Override
        public void draw(Graphics2D graphics, float x, float y) {
            var recorder = (Recorder) graphics;
            float at = x;
            for (Char c : chars) {
                recorder.character(
                        c.getFont(), c.getChar(), c.getMetrics().getSize() / TeXFormula.FONT_SCALE_FACTOR, at, y);
                at += c.getWidth();
            }
        }

        @Override
        public int getLastFontId() {
            return chars[chars.length - 1].getFontCode();
        }
    }
}
