package eigenscope.cli;

import eigenscope.topic.About;
import eigenscope.topic.Catalogue;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the topics. */
@Command(name = "topics", description = "List the topics: id, wing, title.")
final class TopicsCommand implements Runnable {
    private final Catalogue catalogue;
    private final Terminal terminal;

    @Option(names = "--json", description = "Answer as JSON: [{\"id\",\"wing\",\"title\"},...]")
    private boolean json;

    TopicsCommand(Catalogue catalogue, Terminal terminal) {
        this.catalogue = catalogue;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        var abouts = catalogue.topics().stream().map(t -> t.about()).toList();
        if (json) {
            terminal.out()
                    .println(Json.page(abouts.stream().map(TopicsCommand::tree).toList()));
            return;
        }
        int width = abouts.stream().mapToInt(a -> a.id().length()).max().orElse(1);
        for (About about : abouts)
            terminal.out()
                    .printf(
                            "%-" + width + "s  %-12s  %s%n",
                            about.id(),
                            about.wing().id(),
                            about.title());
    }

    private static Map<String, Object> tree(About about) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", about.id());
        tree.put("wing", about.wing().id());
        tree.put("title", about.title());
        return tree;
    }
}
