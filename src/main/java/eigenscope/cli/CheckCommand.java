package eigenscope.cli;

import eigenscope.topic.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says whether files are good. */
@Command(
        name = "check",
        description =
                "Say whether lessons (TOPIC.md), states (.eigen) and data (.csv) are good, and if not, the line and"
                        + " the reason.")
final class CheckCommand implements Callable<Integer> {
    private final Catalogue catalogue;
    private final Terminal terminal;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "What to check; of data perhaps some columns: file.csv#height,weight.")
    private List<Path> files;

    CheckCommand(Catalogue catalogue, Terminal terminal) {
        this.catalogue = catalogue;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (files == null)
            throw new Refusal("FILE is missing; a lesson (.md), a state (.eigen) or data (.csv) can be checked");
        var check = new Check(catalogue);
        int status = Cli.OK;
        for (Path file : files) {
            var verdict = check.of(file);
            if (verdict.faults().isEmpty()) terminal.out().println("'%s': good, %s".formatted(file, verdict.what()));
            else status = Cli.BAD;
            verdict.faults().forEach(terminal::say);
        }
        return status;
    }
}
