package eigenscope.cli;

import eigenscope.figure.Theme;
import eigenscope.figure.Typesetter;
import eigenscope.topic.Catalogue;
import eigenscope.topic.Sheet;
import eigenscope.topic.Solved;
import eigenscope.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A folder with every picture of every topic, light and dark, and a page that shows them, offline. */
record Gallery(Catalogue catalogue, Typesetter typesetter) {
    static final Size SIZE = new Size(960, 600);
    private static final double SCALE = 2;
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);

    /** A picture on the page: where it came from, and what a screen reader says of it. */
    record Entry(Topic<?> topic, String sheet, String title, String say) {
        String file(Theme theme) {
            return "%s-%s-%s.png"
                    .formatted(topic.about().id(), sheet, theme.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Draws all.
     *
     * @return the page
     * @throws Refusal if the folder cannot be written
     */
    Path write(Path folder, Terminal terminal) {
        Disk.makeFolder("--out", folder);
        List<Entry> entries =
                catalogue.topics().stream().flatMap(t -> entries(t).stream()).toList();
        var progress = new Progress(terminal.err(), terminal.errShown(), Math.max(1, entries.size()));
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            progress.at(i, entry.topic().about().title() + ": " + entry.title());
            draw(entry, folder);
        }
        progress.end();
        Path page = folder.resolve("index.html");
        Disk.write("--out", page, GalleryPage.html(entries).getBytes(StandardCharsets.UTF_8));
        return page;
    }

    private void draw(Entry entry, Path folder) {
        var figure = Solved.of(entry.topic(), entry.topic().initial()).figure(entry.sheet());
        for (Theme theme : THEMES)
            Picture.write("--out", figure, theme, SIZE, SCALE, typesetter, folder.resolve(entry.file(theme)));
    }

    private static <M> List<Entry> entries(Topic<M> topic) {
        var entries = new ArrayList<Entry>();
        for (Sheet<M> sheet : topic.sheets()) {
            String say = topic.say(topic.solve(sheet.opened(topic.initial())));
            entries.add(new Entry(topic, sheet.id(), sheet.title(), say));
        }
        return entries;
    }
}
