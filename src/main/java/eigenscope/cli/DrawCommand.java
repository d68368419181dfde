package eigenscope.cli;

import eigenscope.export.Pictures;
import eigenscope.figure.Figure;
import eigenscope.figure.Theme;
import eigenscope.figure.Typesetter;
import eigenscope.topic.Catalogue;
import eigenscope.topic.Sheet;
import eigenscope.topic.Solved;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws one picture. */
@Command(name = "draw", description = "Draw a state as PNG, SVG or PDF. Needs no display.")
final class DrawCommand implements Runnable {
    private final Catalogue catalogue;
    private final Typesetter typesetter;
    private final Terminal terminal;

    @Mixin
    private Subject subject;

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.png|svg|pdf",
            description = "Where the picture goes; a file that is there is replaced.")
    private Path out;

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            defaultValue = "1600x900",
            converter = Size.Converter.class,
            description = "Size in pixels, 1x1 to 16384x16384; ${DEFAULT-VALUE} unless given.")
    private Size size;

    @Option(
            names = "--scale",
            paramLabel = "FACTOR",
            defaultValue = "1",
            converter = Words.Scale.class,
            description =
                    "Pixels of a PNG for one of the size, 0.1 to 16: 2 for a sharp screen; ${DEFAULT-VALUE} unless"
                            + " given.")
    private double scale;

    @Option(
            names = "--theme",
            paramLabel = "NAME",
            defaultValue = "light",
            converter = Words.ThemeName.class,
            description = "light, dark or projector; ${DEFAULT-VALUE} unless given.")
    private Theme theme;

    @Option(
            names = "--sheet",
            paramLabel = "ID",
            description = "Which picture of the topic; the first that shows the state unless given.")
    private String sheet;

    DrawCommand(Catalogue catalogue, Typesetter typesetter, Terminal terminal) {
        this.catalogue = catalogue;
        this.typesetter = typesetter;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try {
            Pictures.requireFormat(out);
        } catch (IllegalArgumentException e) {
            throw new Refusal("--out: " + e.getMessage(), e);
        }
        Disk.checkTarget("--out", out);
        Solved<?> solved = subject.solved(catalogue, terminal);
        Picture.write("--out", figure(solved), theme, size, scale, typesetter, out);
    }

    private <M> Figure figure(Solved<M> solved) {
        if (sheet == null) return solved.figure();
        List<String> ids = solved.topic().sheets().stream().map(Sheet::id).toList();
        if (!ids.contains(sheet)) throw new Refusal("--sheet: " + Nearest.unknown("picture", sheet, ids));
        return solved.figure(sheet);
    }
}
