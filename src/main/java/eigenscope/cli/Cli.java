package eigenscope.cli;

import eigenscope.figure.Typesetter;
import eigenscope.topic.Catalogue;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Runs commands. */
@Command(
        name = "eigenscope",
        synopsisSubcommandLabel = "COMMAND",
        description = "See the mathematics behind machine learning. Without a command it opens its window.",
        versionProvider = Cli.Version.class,
        footer = {
            "",
            "'eigenscope help COMMAND' says more about one. Exit status: 0 good, 2 bad usage or input, 1 a failure"
                    + " inside."
        })
public final class Cli {
    static final int OK = 0;
    static final int FAILED = 1;
    static final int BAD = 2;

    private Cli() {}

    /**
     * Runs one command to its end. Nothing it meets leaves as an exception: what is wrong is one line on standard error.
     *
     * @param args a command and its arguments, at least one
     * @return exit status: 0 for good, 2 for bad usage or bad input, 1 for a failure inside
     */
    public static int run(Catalogue catalogue, Typesetter typesetter, Terminal terminal, String... args) {
        int status = executed(commandLine(catalogue, typesetter, terminal), terminal, args);
        terminal.err().flush();
        boolean arrived = !terminal.out().checkError();
        return arrived ? status : Math.max(status, FAILED);
    }

    private static int executed(CommandLine line, Terminal terminal, String... args) {
        try {
            return line.execute(args);
        } catch (OutOfMemoryError _) {
            terminal.say("this needs more memory than there is; ask for a smaller --size or --scale, or less data");
            return FAILED;
        } catch (StackOverflowError e) {
            terminal.say(failure(e));
            return FAILED;
        }
    }

    private static CommandLine commandLine(Catalogue catalogue, Typesetter typesetter, Terminal terminal) {
        var line = new CommandLine(new Cli())
                .addSubcommand(new TopicsCommand(catalogue, terminal))
                .addSubcommand(new DescribeCommand(catalogue, terminal))
                .addSubcommand(new SolveCommand(catalogue, terminal))
                .addSubcommand(new TraceCommand(catalogue, terminal))
                .addSubcommand(new DrawCommand(catalogue, typesetter, terminal))
                .addSubcommand(new GalleryCommand(catalogue, typesetter, terminal))
                .addSubcommand(new CheckCommand(catalogue, terminal))
                .addSubcommand(new HelpOn(terminal));
        for (CommandLine command : line.getSubcommands().values())
            command.getCommandSpec().addOption(help());
        line.getCommandSpec().addOption(help()).addOption(version());
        return line.setOut(writer(terminal.out()))
                .setErr(writer(terminal.err()))
                .setColorScheme(Help.defaultColorScheme(terminal.outShown() ? Help.Ansi.AUTO : Help.Ansi.OFF))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((e, _) -> {
                    terminal.say(usage(e));
                    return BAD;
                })
                .setExecutionExceptionHandler((e, _, _) -> {
                    terminal.say(e instanceof Refusal ? e.getMessage() : failure(e));
                    return e instanceof Refusal ? BAD : FAILED;
                });
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help and end.")
                .build();
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Show the version and end.")
                .build();
    }

    /** Returns one line for what is no fault of the one who asked. */
    static String failure(Throwable e) {
        return "this is a fault of the program, please report it: " + e;
    }

    private static String usage(ParameterException e) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String what = switch (e) {
            case UnmatchedArgumentException u -> unmatched(u);
            case MissingParameterException m -> lowerCase(m.getMessage());
            default -> lowerCase(e.getMessage());
        };
        String more = command.equals("eigenscope") ? "--help" : "help " + command.substring("eigenscope ".length());
        return "%s see 'eigenscope %s'".formatted(what.endsWith("?") ? what : what + ";", more);
    }

    private static String unmatched(UnmatchedArgumentException e) {
        CommandLine command = e.getCommandLine();
        String argument = e.getUnmatched().getFirst();
        if (argument.startsWith("-") && argument.length() > 1)
            return Nearest.unknown("option", argument, options(command));
        if (!command.getSubcommands().isEmpty())
            return Nearest.unknown("command", argument, command.getSubcommands().keySet());
        return "'%s' is one argument too many; a value with blanks stands in quotes: --set 'v=1.5 -2'"
                .formatted(argument);
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream()
                .map(OptionSpec::longestName)
                .toList();
    }

    private static String lowerCase(String sentence) {
        return sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
    }

    /** Reads the version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cli.class.getPackage().getImplementationVersion();
            return new String[] {
                "Eigenscope %s on Java %s".formatted(version == null ? "1.0.0" : version, Runtime.version())
            };
        }
    }
}
