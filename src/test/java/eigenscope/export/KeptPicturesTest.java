package eigenscope.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eigenscope.figure.Demo;
import eigenscope.figure.Mark;
import eigenscope.figure.Mark3;
import eigenscope.figure.Theme;
import eigenscope.tex.Tex;
import eigenscope.topic.KeptPictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mark looks as it did when someone last looked at it. */
final class KeptPicturesTest {
    private static final Path KEPT = Path.of("src", "test", "resources", "pictures", "marks");

    static Stream<String> names() {
        return Demo.marks().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aMarkLooksAsItDid(String name) throws IOException {
        // Narrower plots go without a bar of colours.
        int width = name.equals("ColourBar") ? 600 : 240;
        KeptPictures.check("marks/" + name, Print.of(Demo.marks().get(name), Theme.LIGHT, width, 160, 1, new Tex()));
    }

    @Test
    void everyMarkHasAPicture() {
        Set<String> kinds = Stream.of(Mark.class, Mark3.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
        Set<String> shown = Demo.marks().keySet().stream()
                .map(name -> name.replaceFirst("-.*", ""))
                .collect(Collectors.toSet());
        assertEquals(kinds, shown);
    }

    @Test
    void everyKeptPictureIsOfAMark() throws IOException {
        try (var files = Files.list(KEPT)) {
            assertEquals(
                    Demo.marks().keySet(),
                    files.map(file -> file.getFileName().toString().replace(".svg", ""))
                            .collect(Collectors.toSet()));
        }
    }
}
