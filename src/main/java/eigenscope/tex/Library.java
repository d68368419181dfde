package eigenscope.tex;

import eigenscope.figure.Typeset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.NewCommandMacro;
import org.scilab.forge.jlatexmath.NewEnvironmentMacro;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXFormula;

/** The only door to JLaTeXMath: its tables are static and change as it works, so one caller at a time. */
final class Library {
    private static final Object DOOR = new Object();

    /** Commands of our own, in letters that need no argument. */
    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "ihat", "{\\hat{\\imath}}",
            "jhat", "{\\hat{\\jmath}}",
            "khat", "{\\hat{k}}",
            "R", "{\\mathbb{R}}",
            "T", "^{\\top}");

    /** Commands that would read files, use the machine's own fonts, or change what later formulas look like. */
    private static final List<String> REFUSED = List.of(
            "newcommand",
            "renewcommand",
            "newenvironment",
            "renewenvironment",
            "DeclareMathOperator",
            "DeclareMathSizes",
            "magnification",
            "definecolor",
            "includegraphics",
            "jlmDynamic",
            "jlmExternalFont",
            "jlmText",
            "jlmTextit",
            "jlmTextbf",
            "jlmTextitbf");

    static {
        TeXFormula.registerFonts(false);
        // Alphabets come in further jars, left out; an attempt to load one fails half-way.
        DefaultTeXFont.registeredAlphabets.clear();
        SymbolAtom.symbols = new Copies(SymbolAtom.symbols);
        ABBREVIATIONS.forEach((name, latex) -> NewCommandMacro.addNewCommand(name, latex, 0));
        MacroInfo.Commands.keySet().removeAll(REFUSED);
        NewEnvironmentMacro.addNewEnvironment(
                "cases", "\\left\\{\\!\\!\\begin{array}{l@{\\quad}l}", "\\end{array}\\right.", 0);
        MacroInfo.Commands.put("term", new TermMacro());
        Strict.all();
    }

    private Library() {}

    /** A table that hands out copies: the parser marks the atoms it is given, as in "{=}", and would mark them for good. */
    private static final class Copies extends HashMap<String, SymbolAtom> {
        Copies(Map<String, SymbolAtom> originals) {
            super(originals);
        }

        @Override
        public SymbolAtom get(Object name) {
            SymbolAtom original = super.get(name);
            return original == null ? null : (SymbolAtom) original.clone();
        }
    }

    /** Typesets one formula, baseline's left end at the origin, in a display of the given em in pixels. */
    static Typeset typeset(String latex, double size, Recorder recorder) {
        try {
            synchronized (DOOR) {
                Source.check(latex);
                // A formula can be laid out once only: layout changes it.
                var formula = new TeXFormula(latex);
                if (formula.root == null) return new Typeset(List.of(), 0, 0, 0);
                var environment = new TeXEnvironment(TeXConstants.STYLE_DISPLAY, new DefaultTeXFont((float) size));
                return record(formula.root.createBox(environment), size, recorder);
            }
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("cannot typeset \"%s\": %s".formatted(latex, Source.reason(e)), e);
        }
    }

    private static Typeset record(Box box, double size, Recorder recorder) {
        recorder.begin(size);
        box.draw(recorder, 0, 0);
        return new Typeset(
                recorder.pieces(),
                Math.max(0, box.getWidth() * size),
                Math.max(0, box.getHeight() * size),
                Math.max(0, box.getDepth() * size));
    }
}
