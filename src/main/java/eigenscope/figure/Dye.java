package eigenscope.figure;

/** The colour of a surface by its height, before light falls on it. */
interface Dye {
    /** Returns an opaque colour; any for a height that is not finite. */
    int of(double height);

    /** Returns the colours of a surface: its tones, or its ink, paler below. */
    static Dye of(Theme theme, Surface surface) {
        Relief heights = surface.heights();
        return switch (surface.coat()) {
            case Ink ink -> {
                int[] ramp = Shade.ramp(theme, ink);
                double low = heights.least();
                double span = Math.max(heights.most() - low, Double.MIN_NORMAL);
                yield height -> Shade.tone(ramp, (height - low) / span);
            }
            case Tones tones -> {
                int[] colours = tones.map().premultiplied(theme, 1);
                Tones.Tone tone = tones.over(heights);
                yield height -> Shade.tone(colours, tone.of(height));
            }
        };
    }
}
