package eigenscope.ui;

import eigenscope.figure.Typeset;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** A short formula among words: outlines that stand on the baseline of their line and take their colours from the style sheet. */
final class MathNode extends Region {
    /** Room at either side: an arrow or an italic letter leans out of its box. */
    private static final double SIDE = 1;

    private final Session session;
    private final double size;
    private String latex;
    private Typeset set;

    /** Sets LaTeX at a size in pixels before the theme's scale; what cannot be set stands there as it was written. */
    MathNode(Session session, String latex, double size) {
        this.session = session;
        this.latex = latex;
        this.size = size;
        getStyleClass().add("math");
        setAccessibleRole(AccessibleRole.TEXT);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        show(latex);
        session.onTheme(theme -> typeset());
    }

    /** Shows another formula. */
    void show(String next) {
        if (set != null && next.equals(latex)) return;
        latex = next;
        setAccessibleText(next);
        typeset();
    }

    private void typeset() {
        set = session.tex().typeset(latex, size * session.theme().scale());
        getChildren().setAll(set.pieces().stream().map(this::shape).toList());
        requestLayout();
    }

    private Path shape(Typeset.Piece piece) {
        var shape = new Path();
        shape.setFillRule(FillRule.NON_ZERO);
        shape.setStroke(null);
        shape.setManaged(false);
        shape.setLayoutX(SIDE);
        shape.setStyle("-fx-fill: " + Inks.readable(Inks.of(session.topic().terms(), piece.term())));
        piece.outline().walk(new Elements(shape), 0, set.ascent());
        return shape;
    }

    /** Collects a path's pieces as elements of a shape. */
    private record Elements(Path shape) implements eigenscope.figure.Path.Sink {
        @Override
        public void move(double x, double y) {
            shape.getElements().add(new MoveTo(x, y));
        }

        @Override
        public void line(double x, double y) {
            shape.getElements().add(new LineTo(x, y));
        }

        @Override
        public void quad(double cx, double cy, double x, double y) {
            shape.getElements().add(new QuadCurveTo(cx, cy, x, y));
        }

        @Override
        public void cubic(double ax, double ay, double bx, double by, double x, double y) {
            shape.getElements().add(new CubicCurveTo(ax, ay, bx, by, x, y));
        }

        @Override
        public void close() {
            shape.getElements().add(new ClosePath());
        }
    }

    @Override
    public double getBaselineOffset() {
        return set.ascent();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(set.width()) + 2 * SIDE;
    }

    @Override
    protected double computePrefHeight(double width) {
        return set.ascent() + set.descent();
    }
}
