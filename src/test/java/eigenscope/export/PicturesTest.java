package eigenscope.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.figure.Box;
import eigenscope.figure.Demo;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Theme;
import eigenscope.figure.Viewpoint;
import eigenscope.tex.Tex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PicturesTest {
    private static final Tex TEX = new Tex();

    @TempDir
    Path folder;

    private Path written(String name) throws IOException {
        Path file = folder.resolve(name);
        Pictures.write(Demo.linearMap(), Theme.DARK, 320, 200, 2, TEX, file);
        return file;
    }

    @Test
    void aPngHasScaleTimesThePixels() throws IOException {
        var image = ImageIO.read(written("map.png").toFile());
        assertEquals(640, image.getWidth());
        assertEquals(400, image.getHeight());
        assertEquals(Theme.DARK.argb(Ink.PAPER), image.getRGB(15, 385));
    }

    @Test
    void aPdfIsOnePageOfTheSizeAndShowsThePicture() throws IOException {
        try (var document = Loader.loadPDF(written("map.PDF").toFile())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(320, document.getPage(0).getMediaBox().getWidth());
            assertEquals(200, document.getPage(0).getMediaBox().getHeight());
            var image = new PDFRenderer(document).renderImage(0, 2);
            var same = ImageIO.read(written("map.png").toFile());
            double difference = 0;
            for (int y = 0; y < 400; y++)
                for (int x = 0; x < 640; x++)
                    difference += Math.abs((image.getRGB(x, y) & 255) - (same.getRGB(x, y) & 255));
            assertEquals(0, difference / (255.0 * 640 * 400), 0.01);
        }
    }

    @Test
    void anSvgStatesItsSizeHasNumbersOfThreeDecimalsAndNoFonts() throws IOException {
        String svg = Files.readString(written("map.svg"));
        assertTrue(svg.contains("width='320' height='200' viewBox='0 0 320 200'"), svg.substring(0, 300));
        assertFalse(svg.matches("(?s).*\\d\\.\\d{4}.*"), "no number has four decimals");
        assertFalse(svg.contains("<text"), "words are outlines");
    }

    @Test
    void equalFiguresGiveEqualFiles() {
        for (var figure : new Figure[] {Demo.linearMap(), Demo.functions(), Demo.cube(), Demo.surface(20)}) {
            var sheet = Sheet.of(figure, Theme.LIGHT, 300, 200, 1, new Tex());
            assertEquals(Pictures.toSvg(sheet), Pictures.toSvg(Sheet.of(figure, Theme.LIGHT, 300, 200, 1, new Tex())));
        }
    }

    @Test
    void panAndZoomAreExportedToo() {
        var figure = Demo.linearMap();
        var zoomed = Map.<String, Viewpoint>of("map", new Viewpoint.Window(Box.around(1)));
        var whole = Pictures.toSvg(Sheet.of(figure, Theme.LIGHT, 300, 200, 1, TEX));
        assertFalse(whole.equals(Pictures.toSvg(new Sheet(figure, zoomed, Theme.LIGHT, 300, 200, 1, TEX))));
    }

    @Test
    void anUnknownFormatIsRefusedWithTheKnownOnes() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> written("map.gif"));
        assertTrue(refusal.getMessage().contains(".png, .svg or .pdf"), refusal.getMessage());
    }

    @Test
    void aTargetThatCannotBeWrittenIsSaidInOneLine() {
        var missing = assertThrows(IOException.class, () -> written("nowhere/map.svg"));
        assertTrue(missing.getMessage().endsWith("its folder does not exist"), missing.getMessage());
        assertEquals(1, missing.getMessage().lines().count());
        var taken = assertThrows(IOException.class, () -> {
            Files.createDirectory(folder.resolve("taken.svg"));
            written("taken.svg");
        });
        assertTrue(taken.getMessage().endsWith("it is a folder"), taken.getMessage());
    }

    @Test
    void anExistingFileIsReplaced() throws IOException {
        byte[] first = Files.readAllBytes(written("map.svg"));
        assertArrayEquals(first, Files.readAllBytes(written("map.svg")));
    }

    @Test
    void sizesThatAreNoneAreRefused() {
        var figure = Demo.linearMap();
        assertThrows(IllegalArgumentException.class, () -> Sheet.of(figure, Theme.LIGHT, 0, 10, 1, TEX));
        assertThrows(IllegalArgumentException.class, () -> Sheet.of(figure, Theme.LIGHT, 10, 10, Double.NaN, TEX));
        assertThrows(IllegalArgumentException.class, () -> Sheet.of(figure, Theme.LIGHT, 100_000, 100_000, 1, TEX));
    }
}
