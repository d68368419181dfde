package eigenscope.cli;

import eigenscope.figure.Typesetter;
import eigenscope.topic.Catalogue;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws every picture there is. */
@Command(
        name = "gallery",
        description = "Draw every picture of every topic, and a page that shows them all. Needs no display.")
final class GalleryCommand implements Runnable {
    private final Catalogue catalogue;
    private final Typesetter typesetter;
    private final Terminal terminal;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "eigenscope-gallery",
            description = "Where the gallery goes, made where it is missing; ${DEFAULT-VALUE} unless given.")
    private Path out;

    GalleryCommand(Catalogue catalogue, Typesetter typesetter, Terminal terminal) {
        this.catalogue = catalogue;
        this.typesetter = typesetter;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        terminal.out().println(new Gallery(catalogue, typesetter).write(out, terminal));
    }
}
