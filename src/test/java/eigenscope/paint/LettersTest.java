package eigenscope.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.figure.Box;
import eigenscope.figure.Ink;
import eigenscope.figure.Theme;
import eigenscope.figure.Type;
import eigenscope.tex.Fonts;
import eigenscope.tex.Letters;
import eigenscope.tex.Tex;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words are stamped letter by letter and come out as the font sets them. */
final class LettersTest {
    private final Letters letters = new Letters();

    @Test
    void wordsAreAsWideAsTheFontSetsThemButForKerning() {
        var setting = new Setting(letters);
        for (String words : new String[] {"area 2.125", "\u22120.5", "learning rate \u03b7", ""})
            for (boolean bold : new boolean[] {false, true}) {
                double kerned =
                        Fonts.glyphs(words, 100, bold).getLogicalBounds().getWidth();
                assertEquals(kerned, 100 * setting.width(words, bold), 0.03 * kerned, words);
            }
    }

    @Test
    void aLetterIsCutOnceForItsSizeAndPlace() {
        var masks = new Masks();
        var a = letters.letter('a', false).outline();
        assertSame(masks.mask(a, 13, 0, 1, 0), masks.mask(a, 13, 0, 1, 0));
        assertTrue(
                masks.mask(a, 26, 0, 0, 0).width() > masks.mask(a, 13, 0, 0, 0).width());
    }

    @Test
    void aSpaceLeavesNothing() {
        assertEquals(
                0,
                new Masks()
                        .mask(letters.letter(' ', false).outline(), 20, 0, 0, 0)
                        .width());
    }

    @Test
    void aHaloReachesAsFarAsItSays() {
        var dot = new Mask(0, 0, 1, 1, new byte[] {-1});
        var grown = dot.grown(3);
        assertEquals(-4, grown.left());
        assertEquals(255, at(grown, 0, 0), 2);
        assertEquals(255, at(grown, 2, 0), 2);
        assertEquals(128, at(grown, 3, 0), 2);
        assertEquals(0, at(grown, 4, 0));
    }

    private static int at(Mask mask, int x, int y) {
        return mask.covers()[(y - mask.top()) * mask.width() + x - mask.left()] & 255;
    }

    @Test
    void wordsOutsideAreCutOff() {
        var pixels = new int[40 * 20];
        var pen = new RasterPen(new Tex(), letters);
        pen.begin(pixels, 40, 20, Theme.LIGHT, 1);
        var type = Type.of(Ink.TEXT, 14, Type.Anchor.LEFT);
        pen.clipped(new Box(10, 5, 20, 15), () -> pen.text("mmmmmmmm", -8, 10, type.haloed()));
        assertTrue(IntStream.range(0, pixels.length).anyMatch(i -> pixels[i] != 0));
        for (int i = 0; i < pixels.length; i++) {
            boolean inside = i % 40 >= 10 && i % 40 < 20 && i / 40 >= 5 && i / 40 < 15;
            if (!inside) assertEquals(0, pixels[i]);
        }
    }
}
