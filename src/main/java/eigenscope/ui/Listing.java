package eigenscope.ui;

import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Snippets as lines to show, by the language they are written in. Regions of source are read once. */
final class Listing {
    static final String JAVA = "Java";

    private final Map<Snippet.Region, List<Line>> regions = new HashMap<>();

    Listing() {}

    /** Returns the lines of each language, in the order of the snippets; a title stands above each snippet as a comment. */
    Map<String, List<Line>> of(List<Snippet> snippets) {
        Map<String, List<Line>> languages = new LinkedHashMap<>();
        for (var snippet : snippets) {
            String language = language(snippet);
            var lines = languages.computeIfAbsent(language, _ -> new ArrayList<>());
            if (!lines.isEmpty()) lines.add(new Line("", ""));
            if (!snippet.title().isEmpty())
                lines.add(new Line((language.equals(JAVA) ? "// " : "# ") + snippet.title(), ""));
            lines.addAll(
                    switch (snippet) {
                        case Snippet.Region region -> regions.computeIfAbsent(region, Listing::read);
                        case Snippet.Lines(var _, var _, var own) -> own;
                    });
        }
        return languages;
    }

    private static String language(Snippet snippet) {
        return switch (snippet) {
            case Snippet.Region _ -> JAVA;
            case Snippet.Lines(var _, String language, var _) -> language;
        };
    }

    private static List<Line> read(Snippet.Region region) {
        return Source.region(region.file(), region.region()).stream()
                .map(line -> new Line(line, region.term()))
                .toList();
    }
}
