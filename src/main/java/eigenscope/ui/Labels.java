package eigenscope.ui;

import eigenscope.figure.Figure;
import eigenscope.figure.Plot;
import eigenscope.figure.TexLabel;
import eigenscope.figure.Typesetter;

/** The formulas inside pictures. */
final class Labels {
    private Labels() {}

    /** Sets every formula of a figure in advance: the typesetter keeps it, and the JavaFX thread lays out none. */
    static void typeset(Figure figure, Typesetter tex, double scale) {
        for (Plot plot : figure.plots()) {
            switch (plot) {
                case Plot.Flat flat -> {
                    for (var mark : flat.marks())
                        if (mark instanceof TexLabel label)
                            tex.typeset(label.latex(), label.type().size() * scale);
                }
                case Plot.Space _ -> {}
            }
        }
    }
}
