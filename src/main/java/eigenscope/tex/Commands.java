package eigenscope.tex;

import java.util.List;
import java.util.Map;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.NewCommandMacro;
import org.scilab.forge.jlatexmath.NewEnvironmentMacro;
import org.scilab.forge.jlatexmath.SymbolAtom;
import org.scilab.forge.jlatexmath.TeXFormula;
import org.scilab.forge.jlatexmath.TeXParser;

/** What formulas may say: the library's commands, mended and cut, and ours. */
final class Commands {
    /** Name of the command that stands for a number of a {@link Template}; nobody else may use it. */
    static final String NUMERAL = "numeral";

    /** Commands of our own that take no argument. */
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

    private Commands() {}

    /** Changes the library's tables; to be called once, before the first formula. */
    static void install() {
        TeXFormula.registerFonts(false);
        // Alphabets come in further jars, left out; an attempt to load one fails half-way.
        DefaultTeXFont.registeredAlphabets.clear();
        SymbolAtom.symbols = new Copies<>(SymbolAtom.symbols, symbol -> (SymbolAtom) symbol.clone());
        TeXFormula.predefinedTeXFormulas = new Copies<>(TeXFormula.predefinedTeXFormulas, Commands::copy);
        MacroInfo.Commands.keySet().removeAll(REFUSED);
        ABBREVIATIONS.forEach((name, latex) -> NewCommandMacro.addNewCommand(name, latex, 0));
        // The library's own leaves no room between a case and its condition.
        NewEnvironmentMacro.addNewEnvironment(
                "cases", "\\left\\{\\!\\!\\begin{array}{l@{\\quad}l}", "\\end{array}\\right.", 0);
        MacroInfo.Commands.put("term", new TermMacro());
        MacroInfo.Commands.put(NUMERAL, new NumeralMacro());
        Strict.all();
        // A symbol is looked up last, after a search that fails by an exception: as a command it is found at once.
        for (String name : SymbolAtom.symbols.keySet())
            if (!TeXFormula.predefinedTeXFormulasAsString.containsKey(name))
                MacroInfo.Commands.putIfAbsent(name, new Symbol(name));
    }

    private static TeXFormula copy(TeXFormula formula) {
        var copy = new TeXFormula();
        copy.root = formula.root.clone();
        return copy;
    }

    /** Says whether a command is known, its name without the backslash. */
    static boolean has(String name) {
        return !name.equals(NUMERAL)
                && (MacroInfo.Commands.containsKey(name) || TeXFormula.predefinedTeXFormulasAsString.containsKey(name));
    }

    /** Says whether a command takes no argument: what follows it stands by itself. */
    static boolean isAlone(String name) {
        var command = MacroInfo.Commands.get(name);
        return command == null || command.nbArgs == 0;
    }

    /** A command that stands for one symbol. */
    private static final class Symbol extends MacroInfo {
        private final String name;

        Symbol(String name) {
            super(0);
            this.name = name;
        }

        @Override
        public Object invoke(TeXParser parser, String[] args) {
            return SymbolAtom.get(name);
        }
    }
}
