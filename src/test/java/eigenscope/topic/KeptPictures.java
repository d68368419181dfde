package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import eigenscope.export.Pictures;
import eigenscope.export.Sheet;
import eigenscope.figure.Figure;
import eigenscope.figure.Theme;
import eigenscope.figure.Typesetter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Compares pictures with those that somebody looked at and kept. */
public final class KeptPictures {
    private static final Path KEPT = Path.of("src", "test", "resources", "pictures");
    private static final Path REVIEW = Path.of("target", "pictures");
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    /** The digits beyond the third differ between processors, and nobody sees them. */
    private static final Pattern TOO_FINE = Pattern.compile("(\\.\\d{3})\\d+");

    /** Pixels compress differently from one JDK to the next. */
    private static final Pattern PIXELS = Pattern.compile("data:image/png;base64,([A-Za-z0-9+/=]+)");

    /** What is left of red, green and blue when shades that only a processor tells apart are taken for one. */
    private static final int SEEN_BITS = 0xf0f0f0;

    private KeptPictures() {}

    /** Fails unless the picture equals the kept one; the present one is then written where it can be looked at. */
    static void check(String name, Figure figure, Typesetter typesetter) throws IOException {
        check(name, Sheet.of(figure, Theme.LIGHT, WIDTH, HEIGHT, 1, typesetter));
    }

    /** Fails unless the picture equals the kept one; the present one is then written where it can be looked at. */
    public static void check(String name, Sheet sheet) throws IOException {
        Path file = Path.of(name + ".svg");
        String now = svg(sheet);
        boolean isKept = Files.exists(KEPT.resolve(file));
        if (isKept && essence(Files.readString(KEPT.resolve(file))).equals(essence(now))) return;
        Files.createDirectories(REVIEW.resolve(file).getParent());
        Files.writeString(REVIEW.resolve(file), now);
        fail("%s %s: look at it in %s and, if it is right, copy it to %s"
                .formatted(file, isKept ? "has changed" : "is new", REVIEW, KEPT));
    }

    /** Fails if a figure cannot be painted or is painted at no place. */
    static void checkPainting(Figure figure, Typesetter typesetter) {
        assertFalse(essence(svg(Sheet.of(figure, Theme.LIGHT, WIDTH, HEIGHT, 1, typesetter)))
                .contains("NaN"));
    }

    private static String svg(Sheet sheet) {
        return TOO_FINE.matcher(Pictures.toSvg(sheet)).replaceAll("$1");
    }

    private static String essence(String svg) {
        return PIXELS.matcher(svg).replaceAll(KeptPictures::pixels);
    }

    private static String pixels(MatchResult png) {
        try {
            var image =
                    ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(png.group(1))));
            int[] seen = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return Integer.toHexString(Arrays.hashCode(
                    Arrays.stream(seen).map(argb -> argb & SEEN_BITS).toArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
