package eigenscope.ui;

import eigenscope.figure.Ink;
import eigenscope.figure.Theme;
import eigenscope.figure.Type;
import eigenscope.paint.RasterPen;
import java.util.List;
import javafx.scene.AccessibleRole;

/**
 * Words that change while a hand moves, in the type of the panels, against the right edge of their place. Painted by the pen of pictures: JavaFX
 * would lay them out anew for a changed digit, here a letter is a stamp that was cut once.
 */
final class WordsView extends PixelView {
    /** How far above the baseline a line reaches in Inter, and how far the next baseline lies below, in ems. */
    private static final double ASCENT = 0.97;

    private static final double LEADING = 1.21;

    private final Session session;
    private final boolean breaks;
    private final Wrapping wrapping;
    private String words = "";
    private Ink ink = Ink.TEXT;
    private boolean isHeaded;
    private double left;
    private double baseline;
    private double width;
    private Shown shown = new Shown(words, ink, Theme.LIGHT, 0, 0);

    /** All that the picture depends on. */
    private record Shown(String words, Ink ink, Theme theme, double width, double resolution) {}

    /**
     * Prepares for words.
     *
     * @param breaks whether words that are too wide are broken into lines; else the end of a line that is too wide is cut off
     */
    WordsView(Session session, boolean breaks) {
        super(session.pen(), true);
        this.session = session;
        this.breaks = breaks;
        wrapping = new Wrapping(session.letters());
        setAccessibleRole(AccessibleRole.TEXT);
        // Its place follows that of what it stands on, and so does what the pointer does there.
        setManaged(false);
        setMouseTransparent(true);
        onResolution(this::again);
        session.onTheme(theme -> again());
    }

    private void again() {
        stand(left, baseline, width);
    }

    /** Sets the words; they are painted when they are told where to {@link #stand}. */
    void words(String next, Ink nextInk) {
        words = next;
        ink = nextInk;
    }

    /** Makes the first row of tables one of headings. */
    void headed() {
        isHeaded = true;
    }

    String words() {
        return words;
    }

    Ink ink() {
        return ink;
    }

    private double em() {
        return Look.TYPE_SIZE * session.theme().scale();
    }

    private boolean isTable() {
        return words.indexOf(Tabular.BETWEEN) >= 0;
    }

    /** Returns how wide the words are where nothing breaks their lines. */
    double naturalWidth() {
        return Math.ceil((isTable() ? Tabular.of(words, wrapping).width() : wrapping.width(words)) * em());
    }

    /** Returns how high the words are in lines of a width. */
    double height(double width) {
        return lines(width).size() * LEADING * em();
    }

    private List<String> lines(double width) {
        if (isTable()) return words.lines().toList();
        return breaks ? wrapping.lines(words, width / em()) : List.of(words);
    }

    /**
     * Puts the words where they are to be read and paints them if they have changed.
     *
     * @param fromX a whole pixel of the screen
     * @param lineY baseline of the first line, a whole pixel of the screen
     * @param room width of the lines
     */
    void stand(double fromX, double lineY, double room) {
        left = fromX;
        baseline = lineY;
        width = room;
        double ascent = Math.ceil(ASCENT * em());
        relocate(left, baseline - ascent);
        var next = new Shown(words, ink, session.theme(), width, resolution());
        if (next.equals(shown) || !(width >= 1)) return;
        shown = next;
        double leading = LEADING * em();
        var lines = lines(width);
        paint(
                width,
                Math.ceil(ascent + (lines.size() - 1) * leading + (LEADING - ASCENT) * em()),
                session.theme(),
                pen -> {
                    if (isTable()) write(pen, Tabular.of(words, wrapping), ascent, leading);
                    else write(pen, lines, ascent, leading);
                });
    }

    private void write(RasterPen pen, Tabular table, double ascent, double leading) {
        double share = table.share(width / em());
        double em = share * em();
        pen.clear();
        for (int j = 0; j < table.widths().size(); j++) {
            var anchor = j == 0 ? Type.Anchor.TOP_LEFT : Type.Anchor.TOP_RIGHT;
            var type = Type.of(ink, share * Look.TYPE_SIZE, anchor);
            double x = j == 0 ? 0 : table.right(j, width / em) * em;
            for (int i = 0; i < table.rows().size(); i++)
                pen.text(
                        table.rows().get(i).get(j),
                        x,
                        ascent - type.drop() * em + i * leading,
                        isHeaded && i == 0 ? type.inked(Ink.MUTED) : type);
        }
    }

    private void write(RasterPen pen, List<String> lines, double ascent, double leading) {
        var type = Type.of(ink, Look.TYPE_SIZE, Type.Anchor.TOP_RIGHT);
        double top = ascent - type.drop() * em();
        double right = breaks ? width : Math.max(width, naturalWidth());
        pen.clear();
        for (int i = 0; i < lines.size(); i++) pen.text(lines.get(i), right, top + i * leading, type);
    }
}
