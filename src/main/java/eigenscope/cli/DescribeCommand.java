package eigenscope.cli;

import eigenscope.topic.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what there is to set and to read in a topic. */
@Command(
        name = "describe",
        description = "Say, as JSON, what a topic has: parameters, readouts, laws, goals, presets, pictures.")
final class DescribeCommand implements Runnable {
    private final Catalogue catalogue;
    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "TOPIC", description = "A topic, as 'eigenscope topics' lists them.")
    private String topic;

    DescribeCommand(Catalogue catalogue, Terminal terminal) {
        this.catalogue = catalogue;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.out().println(Json.page(Description.of(Subject.find(catalogue, topic))));
    }
}
