package eigenscope.figure;

/**
 * People, each a head over shoulders, as small as needed to stand side by side: what probabilities mean, counted.
 *
 * @param feet where each stands, the middle of the foot in data coordinates; those that are not finite are left out
 * @param height of each in data coordinates, positive
 * @param ink role of the colour
 * @param opacity 0 to 1
 */
public record Persons(String term, Series feet, double height, Ink ink, double opacity) implements Mark {
    private static final double HEAD = 0.19;
    private static final double NECK = 0.58;
    private static final double HALF_WIDTH = 0.25;

    /** Refuses heights and opacities out of range. */
    public Persons {
        if (!(height > 0)) throw new IllegalArgumentException("a person's height is positive, not " + height);
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("an opacity lies in 0..1, not " + opacity);
    }

    @Override
    public void paint(View view, Pen pen) {
        var path = Path.builder();
        for (int i = 0; i < feet.size(); i++) {
            double x = view.x(feet.x(i));
            double foot = view.y(feet.y(i));
            double tall = foot - view.y(feet.y(i) + height);
            if (Clip.finite(x, foot + tall) && view.pixels().grown(tall).contains(x, foot)) person(path, x, foot, tall);
        }
        var outline = path.build();
        if (!outline.isEmpty()) pen.fill(outline, ink, view.lights(term) ? Math.min(1, 1.4 * opacity) : opacity);
    }

    private static void person(Path.Builder path, double x, double foot, double tall) {
        double half = HALF_WIDTH * tall;
        double neck = foot - NECK * tall;
        double shoulder = neck + half;
        Shapes.circle(path, x, foot - (1 - HEAD) * tall, HEAD * tall);
        path.move(x - half, foot);
        path.cubic(x - half, shoulder, x - half, neck, x, neck);
        path.cubic(x + half, neck, x + half, shoulder, x + half, foot);
        path.close();
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < feet.size(); i++) {
            double x = view.x(feet.x(i));
            double middle = view.y(feet.y(i) + height / 2);
            double reach = Math.abs(view.y(feet.y(i)) - middle);
            double away = Math.max(0, Math.hypot(x - pixelX, middle - pixelY) - reach);
            if (away < nearest) nearest = away;
        }
        return nearest;
    }
}
