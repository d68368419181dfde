package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.fail;

import eigenscope.export.Pictures;
import eigenscope.figure.Figure;
import eigenscope.figure.Theme;
import eigenscope.figure.Typesetter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Compares pictures with those that somebody looked at and kept. */
final class KeptPictures {
    private static final Path KEPT = Path.of("src", "test", "resources", "pictures");
    private static final Path REVIEW = Path.of("target", "pictures");

    /** The digits beyond the third differ between processors, and nobody sees them. */
    private static final Pattern TOO_FINE = Pattern.compile("(\\.\\d{3})\\d+");

    private KeptPictures() {}

    /** Fails unless the picture equals the kept one; the present one is then written where it can be looked at. */
    static void check(String name, Figure figure, Typesetter typesetter) throws IOException {
        Path file = Path.of(name + ".svg");
        String now = TOO_FINE.matcher(svg(figure, typesetter)).replaceAll("$1");
        if (Files.exists(KEPT.resolve(file))
                && Files.readString(KEPT.resolve(file)).equals(now)) return;
        Files.createDirectories(REVIEW);
        Files.writeString(REVIEW.resolve(file), now);
        fail("%s %s: look at %s and, if it is right, copy it to %s"
                .formatted(file, Files.exists(KEPT.resolve(file)) ? "has changed" : "is new", REVIEW, KEPT));
    }

    private static String svg(Figure figure, Typesetter typesetter) {
        return Pictures.toSvg(eigenscope.export.Sheet.of(figure, Theme.LIGHT, 800, 600, 1, typesetter));
    }
}
