package eigenscope.figure;

/** One thing drawn on a flat plot, in data coordinates. Marks are values: equal marks paint equal pictures. */
public sealed interface Mark
        permits Area,
                Arrow,
                Band,
                Bars,
                ColourBar,
                Contours,
                Curve,
                Dots,
                Grip,
                GripDots,
                Heat,
                Label,
                Lattice,
                Line,
                Pad,
                Persons,
                Rule,
                Segments,
                Stems,
                Steps,
                Strip,
                TexLabel {
    /** Returns the id of the term this mark shows, empty for none. */
    String term();

    /** Paints the mark; what is not finite is left out. */
    void paint(View view, Pen pen);

    /** Returns how far a pixel is from what {@link #paint} draws, in pixels; infinite for marks one does not point at. */
    default double distance(View view, double pixelX, double pixelY) {
        return Double.POSITIVE_INFINITY;
    }
}
