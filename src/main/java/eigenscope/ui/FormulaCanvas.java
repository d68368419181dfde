package eigenscope.ui;

import eigenscope.figure.Box;
import eigenscope.figure.Ink;
import eigenscope.figure.Theme;
import eigenscope.figure.Typeset;
import eigenscope.topic.Term;
import eigenscope.ui.FormulaLayout.Place;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/** Paints formulas in the hues of their terms, and again only what has changed. */
final class FormulaCanvas extends Canvas {
    private static final double HALO = 2.5;
    /** Opacity of the tint behind a term that has the hue of areas, and of one that is pointed at besides. */
    private static final double TINT = 0.25;

    private static final double STRONG = 0.6;
    /** How near the pointer has to come to a term. */
    private static final double REACH = 3;

    private final List<Term> terms;
    private final CanvasPen pen;
    private FormulaLayout layout = new FormulaLayout(List.of(), 0, 0);
    private Theme theme = Theme.LIGHT;
    private String lit = "";
    private int chosen = -1;
    private String spoken = "";

    FormulaCanvas(Session session) {
        terms = session.topic().terms();
        pen = new CanvasPen(getGraphicsContext2D(), session.tex());
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows formulas; what stands where it stood and reads as it read is left as it is. */
    void show(FormulaLayout next, Theme wanted, String term, int chosenFormula) {
        boolean all = next.width() != getWidth()
                || next.height() != getHeight()
                || wanted != theme
                || !term.equals(lit)
                || chosenFormula != chosen
                || !standsAs(next);
        var before = layout.places();
        layout = next;
        theme = wanted;
        lit = term;
        chosen = chosenFormula;
        pen.frame(theme, 1);
        var graphics = getGraphicsContext2D();
        if (all) {
            setWidth(next.width());
            setHeight(next.height());
            graphics.clearRect(0, 0, next.width(), next.height());
        }
        for (int i = 0; i < next.places().size(); i++) {
            var place = next.places().get(i);
            if (!all && place.typeset().equals(before.get(i).typeset())) continue;
            if (!all) clear(graphics, before.get(i), place);
            paint(graphics, place);
        }
    }

    private boolean standsAs(FormulaLayout next) {
        var before = layout.places();
        if (before.size() != next.places().size()) return false;
        for (int i = 0; i < before.size(); i++)
            if (!before.get(i).standsAs(next.places().get(i))) return false;
        return true;
    }

    private static void clear(GraphicsContext graphics, Place before, Place now) {
        for (var box : List.of(before.bounds(), now.bounds()))
            graphics.clearRect(box.minX(), box.minY(), box.width(), box.height());
    }

    private void paint(GraphicsContext graphics, Place place) {
        if (place.formula() == chosen) {
            var box = place.bounds();
            pen.fill(new Box(2, box.minY(), 4, box.maxY()), Ink.ACCENT, 1);
        }
        graphics.save();
        graphics.translate(place.x(), place.y());
        graphics.scale(place.size(), place.size());
        for (var piece : place.typeset().pieces()) {
            boolean isArea = ink(piece) == Ink.AREA;
            boolean isLit = !lit.isEmpty() && piece.term().equals(lit);
            if (isArea || isLit)
                pen.fill(piece.bounds().grown(HALO), Ink.AREA, isArea && !isLit ? TINT : isArea ? STRONG : Look.LIT);
        }
        place.typeset().pieces().stream()
                .collect(Collectors.groupingBy(this::readable, () -> new EnumMap<>(Ink.class), Collectors.toList()))
                .forEach((ink, pieces) -> pen.fill(pieces, ink));
        graphics.restore();
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
        for (var place : layout.places()) {
            double px = (x - place.x()) / place.size();
            double py = (y - place.y()) / place.size();
            for (var piece : place.typeset().pieces())
                if (!piece.term().isEmpty() && piece.bounds().grown(REACH).contains(px, py)) return piece.term();
        }
        return "";
    }

    /** Returns the index of the formula at a height of the canvas. */
    Optional<Integer> formulaAt(double y) {
        return layout.places().stream()
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
