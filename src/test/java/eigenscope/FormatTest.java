package eigenscope;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every source stands as palantir-java-format writes it; {@code mvn -Pformat} makes it so. */
final class FormatTest {
    private static final Path SOURCES = Path.of("src");

    @Test
    void everySourceIsFormattedAsPalantirDoes() throws IOException, FormatterException {
        var formatter = formatter();
        var unlike = new ArrayList<Path>();
        for (Path file : sources()) {
            String text = Files.readString(file);
            if (!formatter.formatSourceAndFixImports(text).equals(text)) unlike.add(file);
        }
        assertEquals(List.of(), unlike, "run: mvn -Pformat");
    }

    /** Writes every source of the project anew, formatted. */
    public static void main(String... args) throws IOException, FormatterException {
        var formatter = formatter();
        for (Path file : sources()) {
            String text = Files.readString(file);
            String formatted = formatter.formatSourceAndFixImports(text);
            if (formatted.equals(text)) continue;
            Files.writeString(file, formatted);
            System.out.println("formatted " + file);
        }
    }

    private static Formatter formatter() {
        return Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build());
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
        }
    }
}
