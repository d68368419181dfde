package eigenscope.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Contrasts as WCAG 2.2 defines them: (L1 + 0.05) / (L2 + 0.05) of the relative luminances. */
final class ThemeTest {
    private static final Set<Ink> WORDS = EnumSet.of(Ink.TEXT, Ink.MUTED);
    private static final Set<Ink> CLASSES = EnumSet.range(Ink.FIRST, Ink.TENTH);
    private static final Set<Ink> HUES = EnumSet.of(Ink.GOOD, Ink.BAD, Ink.AXIS, Ink.ACCENT);
    /** The least distances of ten hues in Oklab, where 0.02 is just noticeable. */
    private static final double APART = 0.08;

    private static final double NOTICED = 0.02;
    /** How red, green and blue are seen by eyes without one kind of cone: G. Machado and others, IEEE TVCG 15 (2009), table 1. */
    private static final Map<String, double[]> EYES = Map.of(
            "usual", new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1},
            "protanopia",
                    new double[] {
                        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                    },
            "deuteranopia",
                    new double[] {
                        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                    });

    static {
        HUES.addAll(CLASSES);
    }

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

    @ParameterizedTest
    @EnumSource
    void tenHuesAreToldApartByColourBlindEyesToo(Theme theme) {
        EYES.forEach((eyes, matrix) -> {
            double least = eyes.equals("usual") ? APART : NOTICED;
            for (Ink one : CLASSES)
                for (Ink other : CLASSES) {
                    double apart = seen(theme.argb(one), matrix).distance(seen(theme.argb(other), matrix));
                    assertTrue(
                            one == other || apart >= least,
                            "%s, %s: %s and %s are %.3f apart".formatted(theme, eyes, one, other, apart));
                }
        });
    }

    private static Oklab seen(int argb, double... matrix) {
        double[] rgb = {linear(argb >> 16), linear(argb >> 8), linear(argb)};
        int seen = 0;
        for (int i = 0; i < 3; i++) {
            double x =
                    Math.clamp(matrix[3 * i] * rgb[0] + matrix[3 * i + 1] * rgb[1] + matrix[3 * i + 2] * rgb[2], 0, 1);
            double bent = x <= 0.0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - 0.055;
            seen = seen << 8 | (int) Math.round(255 * bent);
        }
        return Oklab.of(seen);
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
