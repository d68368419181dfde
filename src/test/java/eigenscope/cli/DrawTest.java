package eigenscope.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code draw} writes one picture, {@code gallery} all of them. */
final class DrawTest {
    @TempDir
    private Path folder;

    private Path drawn(String name, String... options) {
        Path file = folder.resolve(name);
        String[] command = {"draw", "halving", "--out", file.toString()};
        String[] all =
                Stream.concat(Arrays.stream(command), Arrays.stream(options)).toArray(String[]::new);
        assertEquals("", Ran.command(all).answer());
        return file;
    }

    @ParameterizedTest
    @CsvSource({"a.png, \u0089PNG", "a.PNG, \u0089PNG", "a.svg, <svg", "a.pdf, %PDF"})
    void theFormatIsThatOfTheName(String name, String begin) throws IOException {
        byte[] bytes = Files.readAllBytes(drawn(name));
        assertTrue(
                new String(bytes, StandardCharsets.ISO_8859_1).substring(0, 100).contains(begin));
    }

    @ParameterizedTest
    @CsvSource({
        "1600, 900, 1600x900, 1",
        "200, 100, 100x50, 2",
        "1, 1, 1x1, 1",
        "30, 3000, 30X3000, 1",
        "50, 25, 100x50, 0.5"
    })
    void aPngHasTheSizeTimesTheScale(int width, int height, String size, String scale) throws IOException {
        var image =
                ImageIO.read(drawn("a.png", "--size", size, "--scale", scale).toFile());
        assertAll(() -> assertEquals(width, image.getWidth()), () -> assertEquals(height, image.getHeight()));
    }

    @Test
    void aThemeIsWorn() throws IOException {
        var light = ImageIO.read(drawn("a.png", "--size", "64x64").toFile());
        var dark = ImageIO.read(
                drawn("b.png", "--size", "64x64", "--theme", "Dark").toFile());
        assertAll(
                () -> assertEquals(0xffffffff, light.getRGB(3, 3)),
                () -> assertNotEquals(0xffffffff, dark.getRGB(3, 3)));
    }

    @Test
    void theSameStateIsTheSamePicture() throws IOException {
        assertEquals(Files.readString(drawn("a.svg")), Files.readString(drawn("b.svg", "--sheet", "line")));
    }

    @Test
    void aPictureThatIsThereIsReplaced() throws IOException {
        Files.writeString(folder.resolve("a.svg"), "old");
        assertTrue(Files.readString(drawn("a.svg")).contains("<svg"));
    }

    @Test
    void aGalleryHasEverySheetInLightAndDarkAndAPage() throws IOException {
        Path gallery = folder.resolve("deep/gallery");
        String page =
                Ran.command("gallery", "--out", gallery.toString()).answer().strip();
        String html = Files.readString(Path.of(page));
        try (var files = Files.list(gallery)) {
            assertEquals(
                    "halving-line-dark.png halving-line-light.png halving-other-dark.png halving-other-light.png"
                            + " index.html",
                    String.join(
                            " ",
                            files.map(f -> f.getFileName().toString()).sorted().toList()));
        }
        assertAll(
                () -> assertEquals(gallery.resolve("index.html").toString(), page),
                () -> assertTrue(html.contains("<img src=\"halving-other-light.png\"")),
                () -> assertTrue(html.contains("<h3>Halving &lt;x&gt;</h3>")),
                () -> assertTrue(html.contains("<p>Halve &amp; see.</p>")),
                () -> assertTrue(html.contains("alt=\"Four, &quot;halved&quot; thrice.\"")));
    }

    @Test
    void aGalleryNeedsNoNetwork() throws IOException {
        Ran.command("gallery", "--out", folder.toString()).answer();
        assertTrue(Files.readAllLines(folder.resolve("index.html")).stream().noneMatch(line -> line.contains("://")));
    }

    @Test
    void progressIsShownOnATerminalAndTakenAway() {
        var ran = Ran.onTerminal("gallery", "--out", folder.toString());
        assertAll(
                () -> assertTrue(ran.err().contains("50 %"), ran.err()),
                () -> assertTrue(ran.err().endsWith("\r\033[K"), ran.err()));
    }
}
