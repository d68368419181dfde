package eigenscope.ui;

import eigenscope.figure.Box;
import eigenscope.figure.Ink;
import eigenscope.figure.Theme;
import eigenscope.figure.Typeset;
import eigenscope.paint.RasterPen;
import eigenscope.topic.Term;
import eigenscope.ui.FormulaLayout.Place;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;

/** Paints formulas in the hues of their terms. */
final class FormulaPicture extends PixelView {
    private static final double HALO = 2.5;
    /** Opacity of the tint behind a term that has the hue of areas, and of one that is pointed at besides. */
    private static final double TINT = 0.25;

    private static final double STRONG = 0.6;
    /** How near the pointer has to come to a term. */
    private static final double REACH = 3;

    private final List<Term> terms;
    private Shown shown = new Shown(new FormulaLayout(List.of(), 0, 0), Theme.LIGHT, "", -1, 1);
    private String spoken = "";

    /** All that a picture depends on. */
    private record Shown(FormulaLayout layout, Theme theme, String lit, int chosen, double resolution) {}

    FormulaPicture(Session session) {
        super(new RasterPen(session.tex(), session.letters()), true);
        terms = session.topic().terms();
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows formulas, a term that is pointed at (empty for none) and one that is chosen (-1 for none). */
    void show(FormulaLayout layout, Theme theme, String lit, int chosen) {
        var next = new Shown(layout, theme, lit, chosen, resolution());
        if (next.equals(shown) || !(layout.width() >= 1 && layout.height() >= 1)) return;
        shown = next;
        paint(layout.width(), layout.height(), theme, pen -> {
            pen.clear();
            for (var place : layout.places()) paint(pen, place);
        });
    }

    private void paint(RasterPen pen, Place place) {
        if (place.formula() == shown.chosen) {
            var box = place.bounds();
            pen.fill(new Box(2, box.minY(), 4, box.maxY()), Ink.ACCENT, 1);
        }
        for (var piece : place.typeset().pieces()) {
            boolean isArea = ink(piece) == Ink.AREA;
            boolean isLit = !shown.lit.isEmpty() && piece.term().equals(shown.lit);
            if (isArea || isLit)
                pen.fill(
                        on(place, piece.bounds().grown(HALO)),
                        Ink.AREA,
                        isArea && !isLit ? TINT : isArea ? STRONG : Look.LIT);
        }
        for (var piece : place.typeset().pieces())
            pen.formula(List.of(piece), place.x(), place.y(), place.size(), readable(piece));
    }

    private static Box on(Place place, Box box) {
        return new Box(
                place.x() + place.size() * box.minX(),
                place.y() + place.size() * box.minY(),
                place.x() + place.size() * box.maxX(),
                place.y() + place.size() * box.maxY());
    }

    /** Returns the ink of a term; the hue of areas is no colour to read, and such a term stands on it instead. */
    private Ink readable(Typeset.Piece piece) {
        return ink(piece) == Ink.AREA ? Ink.TEXT : ink(piece);
    }

    private Ink ink(Typeset.Piece piece) {
        return Inks.of(terms, piece.term());
    }

    /** Returns the term at a place of the canvas, empty for none. */
    String termAt(double x, double y) {
        for (var place : shown.layout.places()) {
            double px = (x - place.x()) / place.size();
            double py = (y - place.y()) / place.size();
            for (var piece : place.typeset().pieces())
                if (!piece.term().isEmpty() && piece.bounds().grown(REACH).contains(px, py)) return piece.term();
        }
        return "";
    }

    /** Returns the index of the formula at a height of the canvas. */
    Optional<Integer> formulaAt(double y) {
        return shown.layout.places().stream()
                .filter(place ->
                        y >= place.bounds().minY() && y <= place.bounds().maxY())
                .map(Place::formula)
                .findFirst();
    }

    /** Sets what a screen reader says. */
    void spoken(String words) {
        spoken = words;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT ? spoken : super.queryAccessibleAttribute(attribute, parameters);
    }
}
