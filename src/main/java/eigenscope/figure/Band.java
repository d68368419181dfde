package eigenscope.figure;

import java.util.ArrayList;
import java.util.List;

/**
 * The area between two curves, interrupted where one of them is not finite.
 *
 * @param lower points of the one, in rising order
 * @param upper points of the other, as many: at the same abscissae, or at the same ordinates for curves that go upwards
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

    /** Returns the area between a curve that goes upwards, its ordinates in their order, and an upright line. */
    public static Band beside(String term, Series curve, double base, Ink ink, double opacity) {
        return new Band(term, curve.map(_ -> base, y -> y), curve, ink, opacity);
    }

    /** Returns the area between a curve and a level line. */
    public static Band under(String term, Series curve, double base, Ink ink, double opacity) {
        return new Band(term, curve.map(x -> x, _ -> base), curve, ink, opacity);
    }

    @Override
    public void paint(View view, Pen pen) {
        var path = Path.builder();
        for (double[] part : parts(view, pen.resolution())) {
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
    private List<double[]> parts(View view, double resolution) {
        var parts = new ArrayList<double[]>();
        Series above = places(view, upper);
        Series below = places(view, lower);
        for (int i = 0; i < above.size(); ) {
            int end = i;
            while (end < above.size() && isFinite(above, end) && isFinite(below, end)) end++;
            if (end - i >= 2) {
                double[] seen = Clip.polygon(view.around(), polygon(above, below, i, end, view, resolution));
                if (seen.length > 0) parts.add(view.pixels(seen));
            }
            i = end + 1;
        }
        return parts;
    }

    private static boolean isFinite(Series points, int i) {
        return Clip.finite(points.x(i), points.y(i));
    }

    /** Returns places on the axes; a curve that goes down to 0 on a logarithmic axis goes out of the picture. */
    private static Series places(View view, Series curve) {
        double floor = view.around().minY();
        return curve.map(view.scaleX()::of, y -> Math.max(view.scaleY().of(y), floor));
    }

    /** Returns the way there along the one curve and back along the other, without the points one cannot tell apart. */
    private static double[] polygon(Series above, Series below, int from, int to, View view, double resolution) {
        int[] kept = new int[2 * (to - from)];
        int[] count = {0};
        Thinning.kept(above, from, to, view, resolution, i -> kept[count[0]++] = i);
        int there = count[0];
        Thinning.kept(below, from, to, view, resolution, i -> kept[count[0]++] = i);
        int all = count[0];
        double[] polygon = new double[2 * all];
        for (int k = 0; k < all; k++) {
            Series curve = k < there ? above : below;
            int i = k < there ? kept[k] : kept[all - 1 - (k - there)];
            polygon[2 * k] = curve.x(i);
            polygon[2 * k + 1] = curve.y(i);
        }
        return polygon;
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        return parts(view, 1).stream()
                .mapToDouble(part -> Shapes.inside(part, pixelX, pixelY))
                .min()
                .orElse(Double.POSITIVE_INFINITY);
    }
}
