package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import java.util.List;

/**
 * A filled polygon with an edge.
 *
 * @param corners in their order, in data coordinates; closed by itself, not drawn if one of them is not finite
 * @param ink role of the filling
 * @param opacity of the filling, 0 to 1
 * @param edge how the edge is drawn
 */
public record Area(String term, List<Vec2> corners, Ink ink, double opacity, Stroke edge) implements Mark {
    /** Keeps its own copy of the corners. */
    public Area {
        corners = List.copyOf(corners);
        if (!(opacity >= 0 && opacity <= 1))
            throw new IllegalArgumentException("an opacity lies in 0..1, not " + opacity);
    }

    @Override
    public void paint(View view, Pen pen) {
        var outline = Shapes.polygon(seen(view));
        if (outline.isEmpty()) return;
        pen.fill(outline, ink, view.lights(term) ? Math.min(1, 1.6 * opacity) : opacity);
        pen.stroke(outline, view.stroke(term, edge));
    }

    private double[] seen(View view) {
        double[] points = new double[2 * corners.size()];
        for (int i = 0; i < points.length; i += 2) {
            points[i] = view.scaleX().of(corners.get(i / 2).x());
            points[i + 1] = view.scaleY().of(corners.get(i / 2).y());
            if (!Clip.finite(points[i], points[i + 1])) return new double[0];
        }
        return view.pixels(Clip.polygon(view.around(), points));
    }

    @Override
    public double distance(View view, double pixelX, double pixelY) {
        return Shapes.inside(seen(view), pixelX, pixelY);
    }
}
