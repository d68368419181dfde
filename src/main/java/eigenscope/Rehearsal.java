package eigenscope;

import eigenscope.cli.Cli;
import eigenscope.cli.Terminal;
import eigenscope.tex.Tex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Does once what the commands do, and shows nothing of it. The build runs it under {@code -XX:AOTCacheOutput}: the classes it touches are
 * then loaded and linked when the program starts. The window is left out: measured under Xvfb, a cache with its classes gains it nothing.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /**
     * Runs through the commands.
     *
     * @param args none
     * @throws IOException if there is no room for temporary files
     */
    public static void main(String... args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path folder = Files.createTempDirectory("eigenscope");
        Path svg = folder.resolve("picture.svg");
        Path png = folder.resolve("picture.png");
        String topic = Topics.all().topics().getFirst().about().id();
        run("help");
        run("topics", "--json");
        run("describe", topic);
        run("solve", topic, "--set", "none=0");
        run("solve", topic, "--each", "-");
        run("draw", topic, "--out", svg.toString());
        run("draw", topic, "--out", png.toString());
        for (Path file : List.of(svg, png, folder)) Files.deleteIfExists(file);
    }

    private static void run(String... command) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        InputStream lines = new ByteArrayInputStream("{}\n".getBytes(StandardCharsets.UTF_8));
        Cli.run(Topics.all(), new Tex(), new Terminal(lines, nowhere, nowhere, false, false), command);
    }
}
