package eigenscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import eigenscope.figure.Demo;
import eigenscope.figure.Figure;
import eigenscope.figure.Mark;
import eigenscope.figure.Mark3;
import eigenscope.figure.Theme;
import eigenscope.tex.Tex;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mark looks as it did when someone last looked at it. A picture that is missing or differs fails, and the new one is written to
 * target/pictures: look at it, and if it is right, move it to src/test/resources/pictures.
 */
final class KeptPicturesTest {
    private static final Path KEPT = Path.of("src/test/resources/pictures");
    private static final Path NEW = Path.of("target/pictures");
    private static final Pattern IMAGE = Pattern.compile("data:image/png;base64,[^'\"]+");

    static Stream<String> names() {
        return Demo.marks().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aMarkLooksAsItDid(String name) throws Exception {
        Figure figure = Demo.marks().get(name);
        String svg = Pictures.toSvg(Sheet.of(figure, Theme.LIGHT, 240, 160, 1, new Tex()));
        Path kept = KEPT.resolve(name + ".svg");
        if (Files.exists(kept) && Files.readString(kept).equals(withoutImages(svg))) return;
        Files.createDirectories(NEW);
        Files.writeString(NEW.resolve(name + ".svg"), withoutImages(svg));
        Pictures.write(figure, Theme.LIGHT, 240, 160, 3, new Tex(), NEW.resolve(name + ".png"));
        fail("%s of %s; the new one is %s, look at %s.png"
                .formatted(
                        Files.exists(kept) ? "another picture" : "no picture is kept",
                        name,
                        NEW.resolve(name + ".svg"),
                        name));
    }

    /** Returns the text with every image replaced by a digest of its pixels, which is shorter and does not hang on the compressor. */
    private static String withoutImages(String svg) {
        return IMAGE.matcher(svg).replaceAll(image -> "sha256:" + digest(image.group()));
    }

    private static String digest(String image) {
        try {
            byte[] png = Base64.getDecoder().decode(image.substring(image.indexOf(',') + 1));
            var pixels = ImageIO.read(new ByteArrayInputStream(png));
            var text = new StringBuilder();
            for (int y = 0; y < pixels.getHeight(); y++)
                for (int x = 0; x < pixels.getWidth(); x++)
                    text.append(pixels.getRGB(x, y)).append(' ');
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void everyMarkHasAPicture() {
        Set<String> kinds = Stream.of(Mark.class, Mark3.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        assertEquals(kinds, Set.copyOf(Demo.marks().keySet()));
    }

    @Test
    void everyKeptPictureIsOfAMark() throws IOException {
        try (var files = Files.list(KEPT)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".svg", "");
                assertTrue(Demo.marks().containsKey(name), file + " is of nothing");
            }
        }
    }
}
