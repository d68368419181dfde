package eigenscope.figure;

/**
 * How a line is drawn.
 *
 * @param ink role of the colour
 * @param width in pixels before the theme's weight, positive
 * @param opacity 0 (unseen) to 1
 * @param dashed whether broken into dashes
 */
public record Stroke(Ink ink, double width, double opacity, boolean dashed) {
    /** Length of a dash, in widths of the line. */
    public static final double DASH = 4;
    /** Length of the gap after a dash, in widths of the line. */
    public static final double GAP = 3;

    private static final double STRONGER = 1.6;

    /** Refuses widths and opacities out of range. */
    public Stroke {
        if (!(width > 0)) throw new IllegalArgumentException("a stroke's width is positive, not " + width);
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("an opacity lies in 0..1, not " + opacity);
    }

    /** Returns a solid, opaque line. */
    public static Stroke of(Ink ink, double width) {
        return new Stroke(ink, width, 1, false);
    }

    /** Returns the same line with another opacity, 0 to 1. */
    public Stroke opacity(double value) {
        return new Stroke(ink, width, value, dashed);
    }

    /** Returns the same line, dashed. */
    public Stroke dashes() {
        return new Stroke(ink, width, opacity, true);
    }

    /** Returns the same line, {@code factor} times as wide. */
    public Stroke wider(double factor) {
        return new Stroke(ink, width * factor, opacity, dashed);
    }

    /** Returns the line of a thing that is pointed at: wider and less transparent. */
    Stroke stronger() {
        return wider(STRONGER).opacity(Math.min(1, STRONGER * opacity));
    }
}
