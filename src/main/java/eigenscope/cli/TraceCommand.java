package eigenscope.cli;

import eigenscope.topic.Catalogue;
import eigenscope.topic.Solved;
import eigenscope.topic.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the steps of an algorithm. */
@Command(name = "trace", description = "Write every step of a topic's algorithm as CSV.")
final class TraceCommand implements Runnable {
    private final Catalogue catalogue;
    private final Terminal terminal;

    @Mixin
    private Subject subject;

    @Option(names = "--out", paramLabel = "FILE.csv", description = "Write to a file instead of standard output.")
    private Path out;

    TraceCommand(Catalogue catalogue, Terminal terminal) {
        this.catalogue = catalogue;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        if (out != null) Disk.checkTarget("--out", out);
        Solved<?> solved = subject.solved(catalogue, terminal);
        Table table = solved.trace();
        if (table.columns().isEmpty())
            throw new Refusal("TOPIC: '%s' has no steps to trace; 'eigenscope solve %1$s' gives its numbers"
                    .formatted(solved.topic().about().id()));
        String csv = Csv.write(table);
        if (out == null) terminal.out().print(csv);
        else Disk.write("--out", out, csv.getBytes(StandardCharsets.UTF_8));
    }
}
