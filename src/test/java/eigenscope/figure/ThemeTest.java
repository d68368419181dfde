package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrasts as WCAG 2.2 defines them: (L1 + 0.05) / (L2 + 0.05) of the relative luminances. */
final class ThemeTest {
    private static final Set<Ink> WORDS = EnumSet.of(Ink.TEXT, Ink.MUTED);
    private static final Set<Ink> HUES = EnumSet.of(
            Ink.FIRST, Ink.SECOND, Ink.THIRD, Ink.FOURTH, Ink.FIFTH, Ink.GOOD, Ink.BAD, Ink.AXIS, Ink.ACCENT);

    @ParameterizedTest
    @EnumSource
    void wordsAreLegibleOnPaperAndSurface(Theme theme) {
        double least = theme == Theme.PROJECTOR ? 7 : 4.5;
        for (Ink ink : WORDS)
            for (Ink ground : EnumSet.of(Ink.PAPER, Ink.SURFACE)) assertContrast(theme, ink, ground, least);
    }

    @ParameterizedTest
    @EnumSource
    void huesStandOutFromPaper(Theme theme) {
        for (Ink ink : HUES) assertContrast(theme, ink, Ink.PAPER, 3);
    }

    @ParameterizedTest
    @EnumSource(names = "PROJECTOR")
    void huesAreLegibleAsWordsOnAProjector(Theme theme) {
        for (Ink ink : HUES) assertContrast(theme, ink, Ink.PAPER, 7);
    }

    private static void assertContrast(Theme theme, Ink ink, Ink ground, double least) {
        double a = luminance(theme.argb(ink));
        double b = luminance(theme.argb(ground));
        double contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        assertTrue(contrast >= least, "%s: %s on %s has %.2f".formatted(theme, ink, ground, contrast));
    }

    private static double luminance(int argb) {
        return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
    }

    private static double linear(int channel) {
        double c = (channel & 255) / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
