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
    private final Wrapping wrapping;
    private String words = "";
    private Ink ink = Ink.TEXT;
    private double left;
    private double baseline;
    private double width;
    private Shown shown = new Shown(words, ink, Theme.LIGHT, 0, 0);

    /** All that the picture depends on. */
    private record Shown(String words, Ink ink, Theme theme, double width, double resolution) {}

    WordsView(Session session) {
        super(session.pen(), true);
        this.session = session;
        wrapping = new Wrapping(session.letters());
        setAccessibleRole(AccessibleRole.TEXT);
        // Its place follows that of what it stands on, and so does what the pointer does there.
        setManaged(false);
        setMouseTransparent(true);
        onResolution(() -> stand(left, baseline, width));
    }

    /** Sets the words; they are painted when they are told where to {@link #stand}. */
    void words(String next, Ink nextInk) {
        words = next;
        ink = nextInk;
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

    /** Returns how wide the words are where nothing breaks their lines. */
    double naturalWidth() {
        return Math.ceil(wrapping.width(words) * em());
    }

    /** Returns how high the words are in lines of a width. */
    double height(double width) {
        return lines(width).size() * LEADING * em();
    }

    private List<String> lines(double width) {
        return wrapping.lines(words, width / em());
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
                pen -> write(pen, lines, ascent, leading));
    }

    private void write(RasterPen pen, List<String> lines, double ascent, double leading) {
        var type = Type.of(ink, Look.TYPE_SIZE, Type.Anchor.TOP_RIGHT);
        double top = ascent - type.drop() * em();
        pen.clear();
        for (int i = 0; i < lines.size(); i++) pen.text(lines.get(i), shown.width, top + i * leading, type);
    }
}
