package eigenscope.figure;

import java.util.List;

/**
 * A formula as outlines, its baseline's left end at the origin, y down.
 *
 * @param pieces outlines in their order, each belonging to one term or to none
 * @param width advance in pixels
 * @param ascent height above the baseline in pixels, at least 0
 * @param descent depth below the baseline in pixels, at least 0
 */
public record Typeset(List<Piece> pieces, double width, double ascent, double descent) {
    /** Keeps its own copy of the pieces. */
    public Typeset {
        pieces = List.copyOf(pieces);
    }

    /** Returns the height in pixels, at least 0. */
    public double height() {
        return ascent + descent;
    }

    /**
     * The outline of one term, or of what stands between terms.
     *
     * @param term id of the term, empty for none
     * @param outline glyphs and rules of the piece
     * @param bounds where to hit it; empty pieces do not occur
     */
    public record Piece(String term, Path outline, Box bounds) {}
}
