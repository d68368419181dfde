package eigenscope.ui;

import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Snippets as lines to show, by the tab they stand under. Regions of source are read once. */
final class Listing {
    static final String JAVA = "Java";

    private final Map<Snippet.Region, List<Line>> regions = new HashMap<>();

    Listing() {}

    /**
     * Returns the lines of each tab, in the order of the snippets: lines of one's own have the tab of their title, regions share one, their
     * titles as comments.
     */
    Map<String, List<Line>> of(List<Snippet> snippets) {
        Map<String, List<Line>> tabs = new LinkedHashMap<>();
        for (var snippet : snippets)
            switch (snippet) {
                case Snippet.Region region -> {
                    var lines = tabs.computeIfAbsent(JAVA, _ -> new ArrayList<>());
                    if (!lines.isEmpty()) lines.add(new Line("", ""));
                    lines.add(new Line("// " + region.title(), region.term()));
                    lines.addAll(regions.computeIfAbsent(region, Listing::read));
                }
                case Snippet.Lines(String title, var _, var own) ->
                    tabs.computeIfAbsent(title, _ -> new ArrayList<>()).addAll(own);
            }
        return tabs;
    }

    private static List<Line> read(Snippet.Region region) {
        return Source.region(region.file(), region.region()).stream()
                .map(line -> new Line(line, region.term()))
                .toList();
    }
}
