package eigenscope.figure;

/** One thing in space. Marks are values: equal marks paint equal pictures. What is not finite is left out. */
public sealed interface Mark3 permits Arrow3, Curve3, Faces3, Grip3, Label3, Pad, Points3, Segments3, Surface {
    /** Returns the id of the term this mark shows, empty for none. */
    String term();

    /** Returns how far a pixel is from the mark, whatever hides it, in pixels; infinite for marks one does not point at. */
    default double distance(SpaceView view, double pixelX, double pixelY) {
        return Double.POSITIVE_INFINITY;
    }
}
