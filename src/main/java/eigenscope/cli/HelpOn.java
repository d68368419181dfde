package eigenscope.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains the program or one of its commands. */
@Command(name = "help", description = "Explain the program, or one command.")
final class HelpOn implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "What to explain.")
    private String command;

    HelpOn(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        CommandLine program = spec.parent().commandLine();
        var commands = program.getSubcommands();
        if (command != null && !commands.containsKey(command))
            throw new Refusal("COMMAND: " + Nearest.unknown("command", command, commands.keySet()));
        (command == null ? program : commands.get(command)).usage(terminal.out(), program.getColorScheme());
    }
}
