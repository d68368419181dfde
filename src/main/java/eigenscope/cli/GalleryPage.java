package eigenscope.cli;

import eigenscope.cli.Gallery.Entry;
import eigenscope.figure.Theme;
import eigenscope.topic.About;
import eigenscope.topic.Wing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The page of a gallery: one file beside its pictures, light or dark as the reader's system is. */
final class GalleryPage {
    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>Eigenscope: the gallery</title>
            <style>
            :root { --paper: #f6f8fa; --card: #ffffff; --text: #1f2328; --muted: #59636e; --line: #d8dee4 }
            @media (prefers-color-scheme: dark) {
              :root { --paper: #010409; --card: #0d1117; --text: #f0f6fc; --muted: #9198a1; --line: #2f3742 }
            }
            body { margin: 0 auto; max-width: 1320px; padding: 2.5rem 1.5rem 4rem; background: var(--paper); color: var(--text);
                   font: 16px/1.55 Inter, system-ui, sans-serif }
            h1 { font-size: 2rem; margin: 0; letter-spacing: -0.02em }
            h2 { font-size: 0.85rem; margin: 3rem 0 0; letter-spacing: 0.08em; text-transform: uppercase; color: var(--muted) }
            h3 { font-size: 1.35rem; margin: 0.75rem 0 0; letter-spacing: -0.01em }
            p { margin: 0.35rem 0 1rem; max-width: 46rem; color: var(--muted) }
            section { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%%, 34rem), 1fr)); gap: 1.25rem }
            figure { margin: 0; background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow: hidden }
            img { display: block; width: 100%%; height: auto }
            figcaption { padding: 0.7rem 1rem; border-top: 1px solid var(--line); font-size: 0.9rem }
            code { display: block; margin-top: 0.15rem; color: var(--muted); font: 0.8rem/1.4 "JetBrains Mono", ui-monospace, monospace;
                   overflow-wrap: anywhere }
            </style>
            </head>
            <body>
            <h1>Eigenscope</h1>
            <p>Every picture as its topic starts, drawn by the program itself.</p>
            %s</body>
            </html>
            """;
    private static final String FIGURE =
            """
            <figure>
            <a href="%1$s"><picture><source srcset="%2$s" media="(prefers-color-scheme: dark)">\
            <img src="%1$s" width="%3$d" height="%4$d" alt="%5$s"></picture></a>
            <figcaption>%6$s<code>eigenscope draw %7$s --sheet %8$s --out %7$s.svg</code></figcaption>
            </figure>
            """;

    private GalleryPage() {}

    /** Returns the page, its topics under their wings. */
    static String html(List<Entry> entries) {
        Map<Wing, List<Entry>> wings = entries.stream()
                .collect(Collectors.groupingBy(e -> e.topic().about().wing(), LinkedHashMap::new, Collectors.toList()));
        return PAGE.formatted(wings.entrySet().stream()
                .map(w -> "<h2>%s</h2>%n".formatted(escaped(w.getKey().title())) + topics(w.getValue()))
                .collect(Collectors.joining()));
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
        return FIGURE.formatted(
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
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
