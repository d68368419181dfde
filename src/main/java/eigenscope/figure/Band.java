package eigenscope.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The area between two curves, interrupted where one of them is not finite.
 *
 * @param lower points of the one, in rising order
 * @param upper points of the other, at the same abscissae
 * @param ink role of the colour
 * @param opacity 0 to 1
 */
public record Band(String term, Series lower, Series upper, Ink ink, double opacity) implements Mark {
    /** Refuses curves of different lengths, and opacities out of range. */
    public Band {
        if (lower.size() != upper.size())
            throw new IllegalArgumentException(
                    "a band has as many points below as above, not %d and %d".formatted(lower.size(), upper.size()));
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("an opacity lies in 0..1, not " + opacity);
    }

    /** Returns the area between a curve and a level line. */
    public static Band under(String term, Series curve, double base, Ink ink, double opacity) {
        return new Band(term, curve.map(x -> x, _ -> base), curve, ink, opacity);
    }

    @Override
    public void paint(View view, Pen pen) {
        var path = Path.builder();
        for (double[] part : parts(view)) {
            for (int i = 0; i < part.length; i += 2) {
                if (i == 0) path.move(part[0], part[1]);
                else path.line(part[i], part[i + 1]);
            }
            path.close();
        }
        var outline = path.build();
        if (!outline.isEmpty()) pen.fill(outline, ink, view.lights(term) ? Math.min(1, 1.6 * opacity) : opacity);
    }

    /** Returns what can be seen of each uninterrupted part, as a polygon in pixels. */
    private List<double[]> parts(View view) {
        var parts = new ArrayList<double[]>();
        int start = 0;
        for (int i = 0; i <= upper.size(); i++) {
            if (i < upper.size() && isFinite(view, i)) continue;
            if (i - start >= 2) {
                double[] seen = Clip.polygon(view.around(), polygon(view, start, i));
                if (seen.length > 0) parts.add(view.pixels(seen));
            }
            start = i + 1;
        }
        return parts;
    }

    private boolean isFinite(View view, int i) {
        return Clip.finite(place(view, lower, i), place(view, upper, i))
                && Double.isFinite(view.scaleX().of(upper.x(i)));
    }

    /** A curve that goes down to 0 on a logarithmic axis goes out of the picture. */
    private static double place(View view, Series curve, int i) {
        return Math.max(view.scaleY().of(curve.y(i)), view.around().minY());
    }

    private double[] polygon(View view, int from, int to) {
        double[] polygon = new double[4 * (to - from)];
        int k = 0;
        for (int i = from; i < to; i++) {
            polygon[k++] = view.scaleX().of(upper.x(i));
            polygon[k++] = place(view, upper, i);
        }
        for (int i = to - 1; i >= from; i--) {
            polygon[k++] = view.scaleX().of(lower.x(i));
            polygon[k++] = place(view, lower, i);
        }
        return polygon;
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        return parts(view).stream()
                .mapToDouble(part -> Shapes.inside(part, pixelX, pixelY))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
