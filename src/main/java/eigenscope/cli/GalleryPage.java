package eigenscope.cli;

import eigenscope.cli.Gallery.Entry;
import eigenscope.figure.Theme;
import eigenscope.topic.About;
import eigenscope.topic.Wing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of a gallery: one file beside its pictures, light or dark as the reader's system is. */
final class GalleryPage {
    private static final String TEMPLATE = "/gallery/index.html";
    private static final String PLACE = "<!-- pictures -->\n";

    private GalleryPage() {}

    /** Returns the page, its topics under their wings. */
    static String html(List<Entry> entries) {
        Map<Wing, List<Entry>> wings = entries.stream()
                .collect(Collectors.groupingBy(e -> e.topic().about().wing(), LinkedHashMap::new, Collectors.toList()));
        return template()
                .replace(
                        PLACE,
                        wings.entrySet().stream()
                                .map(w -> "<h2>%s</h2>\n%s"
                                        .formatted(escaped(w.getKey().title()), topics(w.getValue())))
                                .collect(Collectors.joining()));
    }

    private static String template() {
        try (var in = GalleryPage.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) throw new IOException("it is not on the class path");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPLATE, e);
        }
    }

    private static String topics(List<Entry> entries) {
        Map<About, List<Entry>> topics = entries.stream()
                .collect(Collectors.groupingBy(e -> e.topic().about(), LinkedHashMap::new, Collectors.toList()));
        return topics.entrySet().stream()
                .map(t -> "<h3>%s</h3>\n<p>%s</p>\n<section>\n%s</section>\n"
                        .formatted(
                                escaped(t.getKey().title()),
                                escaped(t.getKey().lead()),
                                t.getValue().stream().map(GalleryPage::figure).collect(Collectors.joining())))
                .collect(Collectors.joining());
    }

    private static String figure(Entry entry) {
        return """
            <figure>
            <a href="%1$s"><picture><source srcset="%2$s" media="(prefers-color-scheme: dark)">\
            <img src="%1$s" width="%3$d" height="%4$d" alt="%5$s"></picture></a>
            <figcaption>%6$s<code>eigenscope draw %7$s --sheet %8$s --out %7$s.svg</code></figcaption>
            </figure>
            """.formatted(
                        entry.file(Theme.LIGHT),
                        entry.file(Theme.DARK),
                        Gallery.SIZE.width(),
                        Gallery.SIZE.height(),
                        escaped(entry.say()),
                        escaped(entry.title()),
                        entry.topic().about().id(),
                        entry.sheet());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
