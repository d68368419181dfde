package eigenscope.cli;

import eigenscope.topic.Catalogue;
import eigenscope.topic.State;
import eigenscope.topic.Topic;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers with the numbers of a state, or of one after another. */
@Command(
        name = "solve",
        description = {
            "Compute a state, or one for each line of a file, as JSON.",
            "The answer: {\"topic\",\"state\":{id:value},\"readouts\":{id:value},\"laws\":{id:true}}.",
            "Where something went wrong, also \"remedies\":[{\"id\",\"trouble\",\"words\"},...].",
            "Infinite is \"Infinity\" or \"-Infinity\", undefined is null, complex numbers are [re, im]."
        })
final class SolveCommand implements Callable<Integer> {
    private final Catalogue catalogue;
    private final Terminal terminal;

    @Mixin
    private Subject subject;

    @Option(
            names = "--each",
            paramLabel = "FILE|-",
            description = {
                "Compute many: every line of FILE, or of standard input, is {\"id\":value,...}, on top of the state"
                        + " given; every line of the answer is one state.",
                "A bad line answers {\"line\":n,\"error\":\"...\"} and the rest goes on."
            })
    private String each;

    SolveCommand(Catalogue catalogue, Terminal terminal) {
        this.catalogue = catalogue;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (each == null) {
            terminal.out().println(Json.page(Json.tree(subject.solved(catalogue, terminal))));
            return Cli.OK;
        }
        Topic<?> topic = subject.topic(catalogue);
        State base = subject.state(topic, terminal);
        var sweep = new Sweep(topic, base, terminal);
        return each.equals("-") ? sweep.ofStandardInput() : sweep.of(Path.of(each));
    }
}
