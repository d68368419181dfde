package eigenscope.figure;

/**
 * How words are set.
 *
 * @param ink role of the colour
 * @param size em in pixels before the theme's scale, positive
 * @param anchor which point of the words' box is put at the given place
 * @param bold whether heavier
 * @param halo whether drawn over an outline of paper, so as to be read over lines
 */
public record Type(Ink ink, double size, Anchor anchor, boolean bold, boolean halo) {
    /** Height of the baseline above the foot of the words' box, in ems; the box is one em high and capitals stand in its middle. */
    private static final double FOOT = 0.14;

    /** How far a halo reaches beyond letters on each side, in pixels before the theme's scale. */
    public static final double HALO = 2;

    /** A point of a box of words, as fractions of its width from the left and of its height from the top. */
    public enum Anchor {
        /** Upper left corner. */
        TOP_LEFT(0, 0),
        /** Middle of the upper edge. */
        TOP(0.5, 0),
        /** Upper right corner. */
        TOP_RIGHT(1, 0),
        /** Middle of the left edge. */
        LEFT(0, 0.5),
        /** Centre. */
        CENTRE(0.5, 0.5),
        /** Middle of the right edge. */
        RIGHT(1, 0.5),
        /** Lower left corner. */
        BOTTOM_LEFT(0, 1),
        /** Middle of the lower edge. */
        BOTTOM(0.5, 1),
        /** Lower right corner. */
        BOTTOM_RIGHT(1, 1);

        private final double across;
        private final double down;

        Anchor(double across, double down) {
            this.across = across;
            this.down = down;
        }

        /** Returns the fraction of the width left of the anchor: 0, 0.5 or 1. */
        public double across() {
            return across;
        }

        /** Returns the fraction of the height above the anchor: 0, 0.5 or 1. */
        public double down() {
            return down;
        }

        /** Returns the box of a positive size whose anchor is at (x, y). */
        Box box(double x, double y, double width, double height) {
            return Box.at(x - across * width, y - down * height, width, height);
        }

        /** Returns the anchor for the other side of a point, the other one above or below it, or both. */
        Anchor mirrored(boolean isAcross, boolean isDown) {
            for (Anchor other : values())
                if (other.across == (isAcross ? 1 - across : across) && other.down == (isDown ? 1 - down : down))
                    return other;
            throw new AssertionError("every anchor has its mirror images");
        }
    }

    /** Returns how far below the anchor the baseline of words lies, in ems. */
    public double drop() {
        return 1 - FOOT - anchor.down();
    }

    /** Returns plain words without a halo. */
    public static Type of(Ink ink, double size, Anchor anchor) {
        return new Type(ink, size, anchor, false, false);
    }

    /** Returns the same type, bold. */
    public Type heavy() {
        return new Type(ink, size, anchor, true, halo);
    }

    /** Returns the same type with a halo of paper. */
    public Type haloed() {
        return new Type(ink, size, anchor, bold, true);
    }

    /** Returns the same type with another anchor. */
    public Type anchored(Anchor other) {
        return new Type(ink, size, other, bold, halo);
    }

    /** Returns the same type in another size, positive. */
    public Type sized(double pixels) {
        return new Type(ink, pixels, anchor, bold, halo);
    }

    /** Returns the same type in another colour. */
    public Type inked(Ink other) {
        return new Type(other, size, anchor, bold, halo);
    }
}
