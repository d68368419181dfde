package eigenscope.figure;

import eigenscope.figure.Isolines.Isoline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of equal value.
 *
 * @param isolines where they run
 * @param stroke how they are drawn
 * @param labelled whether their values are written on those that are long enough
 */
public record Contours(String term, Isolines isolines, Stroke stroke, boolean labelled) implements Mark {
    private static final Type VALUE = Type.of(Ink.MUTED, 11, Type.Anchor.CENTRE).haloed();
    /** Room on a line for its value, in pixels. */
    private static final double LONG = 90;
    /** Pixels between two values at least. */
    private static final double AIR = 12;
    /** Where along a line its value is tried, as parts of its points. */
    private static final double[] TRIES = {0.5, 0.25, 0.75, 0.05};

    @Override
    public void paint(View view, Pen pen) {
        paint(view, pen, List.of());
    }

    /** Paints the lines, with their values away from some boxes. */
    void paint(View view, Pen pen, List<Box> away) {
        var path = Path.builder();
        for (Isoline line : isolines.lines()) Thinning.add(path, line.points(), view, pen.resolution());
        var outline = path.build();
        if (outline.isEmpty()) return;
        pen.stroke(outline, view.stroke(term, stroke));
        for (var value : values(view, pen, away))
            pen.text(value.words(), value.box().centreX(), value.box().centreY(), VALUE);
    }

    /** A value, and the box it fills on its line. */
    private record Value(String words, Box box) {}

    /** Returns the boxes that values on the lines fill, away from others. */
    List<Box> taken(View view, Pen pen, List<Box> away) {
        return values(view, pen, away).stream().map(Value::box).toList();
    }

    private List<Value> values(View view, Pen pen, List<Box> away) {
        var values = new ArrayList<Value>();
        if (labelled)
            for (Isoline line : isolines.lines())
                if (isLong(line.points(), view))
                    value(line, view, pen, values, away).ifPresent(values::add);
        return values;
    }

    private static Optional<Value> value(Isoline line, View view, Pen pen, List<Value> others, List<Box> away) {
        String words = Decimals.of(line.level());
        for (double part : TRIES) {
            int i = (int) (part * (line.points().size() - 1));
            Box box = Label.box(
                    words, view.x(line.points().x(i)), view.y(line.points().y(i)), VALUE, pen);
            if (fits(box, view.pixels(), others) && away.stream().noneMatch(box::meets))
                return Optional.of(new Value(words, box));
        }
        return Optional.empty();
    }

    private static boolean fits(Box box, Box pixels, List<Value> others) {
        Box air = box.grown(AIR);
        return pixels.contains(air.minX(), air.minY())
                && pixels.contains(air.maxX(), air.maxY())
                && others.stream().map(Value::box).noneMatch(air::meets);
    }

    private static boolean isLong(Series points, View view) {
        double length = 0;
        for (int i = 1; i < points.size() && length < LONG; i++)
            length += Math.hypot(
                    view.x(points.x(i)) - view.x(points.x(i - 1)), view.y(points.y(i)) - view.y(points.y(i - 1)));
        return length >= LONG;
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        return isolines.lines().stream()
                .mapToDouble(line -> Shapes.distance(line.points(), view, pixelX, pixelY))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
