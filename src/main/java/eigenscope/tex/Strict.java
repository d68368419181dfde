package eigenscope.tex;

import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXParser;

/** A command that insists on its arguments, where the library would take a missing one for an empty one. */
final class Strict extends MacroInfo {
    private final MacroInfo command;

    private Strict(MacroInfo command) {
        super(command.nbArgs, command.posOpts);
        hasOptions = command.hasOptions;
        this.command = command;
    }

    /** Makes every command that is known now a strict one. */
    static void all() {
        MacroInfo.Commands.replaceAll((name, command) -> command.nbArgs == 0 ? command : new Strict(command));
    }

    @Override
    public Object invoke(TeXParser parser, String[] args) {
        for (int i = 1; i <= nbArgs; i++)
            if (args[i] == null)
                throw new ParseException("\\%s needs %d argument%s".formatted(args[0], nbArgs, nbArgs == 1 ? "" : "s"));
        return command.invoke(parser, args);
    }
}
