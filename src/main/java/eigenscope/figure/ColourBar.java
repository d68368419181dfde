package eigenscope.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;

/**
 * A bar at the right of a plot that says which number has which colour. The plot gives it a strip of its own, so that it covers nothing; a
 * plot too narrow for that goes without.
 *
 * @param name what the numbers measure, written over the bar; empty for nothing
 * @param values the numbers that have the colours
 * @param tones which number gets which colour
 * @param opacity of the colours on the plot, 0 to 1
 */
public record ColourBar(String term, String name, Relief values, Tones tones, double opacity) implements Mark {
    /** Width of the strip, in pixels. */
    private static final double ROOM = 72;
    /** A plot gives up an eighth of its width at most. */
    private static final double SHARE = 8;

    private static final double LEFT = 10;
    private static final double WIDTH = 10;
    private static final double BESIDE = 5;
    private static final double HIGHEST = 260;
    /** Of the height of the plot. */
    private static final double HIGH = 0.6;
    /** Pixels from one number to the next, before the theme's scale. */
    private static final double STEP = 38;

    private static final MathContext DIGITS = new MathContext(2);

    /** Refuses opacities out of range. */
    public ColourBar {
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("an opacity lies in 0..1, not " + opacity);
    }

    /** Returns the bar for a heat map. */
    public static ColourBar of(Heat heat, String name) {
        return new ColourBar(heat.term(), name, heat.values(), heat.tones(), heat.opacity());
    }

    /** Returns the part of a plot's pixels that is left for its data. */
    static Box beside(List<Mark> marks, Box pixels) {
        boolean isThere = pixels.width() >= SHARE * ROOM && marks.stream().anyMatch(ColourBar.class::isInstance);
        return isThere ? new Box(pixels.minX(), pixels.minY(), pixels.maxX() - ROOM, pixels.maxY()) : pixels;
    }

    /** Paints the strip at the right of what the view shows. */
    @Override
    public void paint(View view, Pen pen) {
        Box data = view.pixels();
        Box strip = Box.at(data.maxX(), data.minY(), ROOM, data.height());
        double height = Math.min(HIGHEST, HIGH * data.height());
        Box bar = Box.at(strip.minX() + LEFT, strip.centreY() - height / 2, WIDTH, height);
        pen.fill(strip, Ink.PAPER, 1);
        int[] colours = tones.map().premultiplied(pen.theme(), opacity);
        pen.raster(bar, raster -> fill(raster, colours));
        var labels = new TickLabels(pen, strip, List.of());
        for (Tick tick : ticks(height / (STEP * pen.theme().scale())))
            labels.put(tick.label(), bar.maxX() + BESIDE, bar.maxY() - height * tick.at(), Type.Anchor.LEFT);
        labels.name(name, bar.minX(), bar.minY() - labels.height(), Type.Anchor.BOTTOM_LEFT);
    }

    private static void fill(Raster raster, int[] colours) {
        for (int row = 0; row < raster.height(); row++) {
            double part = 1 - (row + 0.5) / raster.height();
            int from = row * raster.width();
            Arrays.fill(
                    raster.pixels(),
                    from,
                    from + raster.width(),
                    colours[(int) Math.round(part * (colours.length - 1))]);
        }
    }

    /** Returns numbers with their places along the bar, 0 to 1 from below. */
    private List<Tick> ticks(double most) {
        Tones.Tone tone = tones.over(values);
        return switch (tones.spread()) {
            case LINEAR ->
                Tick.along(Axis.LINEAR, tones.low(), tones.high(), most).stream()
                        .map(tick -> new Tick(tone.of(tick.at()), tick.label()))
                        .toList();
            case LOGARITHMIC ->
                Tick.along(Axis.LINEAR.logarithmic(), Math.log10(tones.low()), Math.log10(tones.high()), most).stream()
                        .map(tick -> new Tick(tone.of(Math.pow(10, tick.at())), tick.label()))
                        .toList();
            case RANK ->
                Arrays.stream(values.quantiles((int) Math.max(1, most)))
                        .map(number -> new BigDecimal(number).round(DIGITS).doubleValue())
                        .mapToObj(number -> new Tick(tone.of(number), Decimals.of(number)))
                        .toList();
        };
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        return pixelX > view.pixels().maxX() ? 0 : Double.POSITIVE_INFINITY;
    }
}
