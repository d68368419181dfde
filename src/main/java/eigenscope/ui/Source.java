package eigenscope.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The project's own source, as it was compiled: it comes with the program under {@code source/}. */
final class Source {
    private static final String BEGIN = "// region ";
    private static final String END = "// endregion";

    private Source() {}

    /**
     * Returns the lines between {@code // region name} and {@code // endregion}, moved to the left margin.
     *
     * @param file path below the source folder
     * @throws IllegalStateException if there is no such file or region
     */
    static List<String> region(String file, String name) {
        String address = "/source/" + file;
        try (var in = Source.class.getResourceAsStream(address)) {
            if (in == null) throw new IllegalStateException("there is no source " + file);
            return cut(new String(in.readAllBytes(), StandardCharsets.UTF_8), name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        }
    }

    /** Cuts a region out of the text of a file. */
    static List<String> cut(String text, String name, String file) {
        List<String> region = null;
        for (String line : text.lines().toList()) {
            String stripped = line.strip();
            if (region != null && stripped.equals(END))
                return String.join("\n", region).stripIndent().lines().toList();
            if (region != null) region.add(line);
            else if (stripped.equals(BEGIN + name)) region = new ArrayList<>();
        }
        String what = region == null ? "there is no region '%s' in %s" : "region '%s' of %s has no end";
        throw new IllegalStateException(what.formatted(name, file));
    }
}
