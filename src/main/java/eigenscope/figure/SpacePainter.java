package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * Paints space into a raster: first what is solid, then lines, whose soft edges blend with it, then translucent faces from far to near, and
 * words over everything.
 */
final class SpacePainter {
    private static final double MESH = 0.8;
    private static final double AMBIENT = 0.72;
    /** Panes are shaded less: several of them, one behind the other, would turn to mud. */
    private static final double CLEAR = 0.9;

    private final Raster raster;
    /** Looks at places, as everything does here but surfaces, which look at data. */
    private final SpaceView view;

    private final SpaceView data;
    private final Theme theme;
    private final String lit;
    private final Depths depths;
    private final List<Later> slender = new ArrayList<>();
    private final List<Later> glass = new ArrayList<>();

    /** Something that must be drawn from far to near: how far away it is, and its drawing. */
    private record Later(double far, Runnable drawing) {}

    private SpacePainter(Raster raster, Orbit orbit, Room room, Box pixels, Theme theme, String lit) {
        this.raster = raster;
        double scale = raster.resolution();
        Box all = Box.at(0, 0, pixels.width() * scale, pixels.height() * scale);
        this.view = new SpaceView(orbit, Room.OPEN, all);
        this.data = new SpaceView(orbit, room, all);
        this.theme = theme;
        this.lit = lit;
        this.depths = new Depths(raster);
    }

    static void paint(Plot.Space plot, Orbit orbit, Pen pen, Box pixels, String lit) {
        List<Mark3> marks =
                plot.marks().stream().map(mark -> Placed.in(plot.room(), mark)).toList();
        Scaffold axes = switch (plot.room()) {
            case Room.Open _ -> new SpaceAxes(orbit, floor(marks));
            case Room.Walled walled -> new RoomAxes(walled, orbit);
        };
        var view = new SpaceView(orbit, Room.OPEN, pixels);
        var tags = new ArrayList<Scaffold.Tag>();
        pen.raster(pixels, raster -> {
            var painter = new SpacePainter(raster, orbit, plot.room(), pixels, pen.theme(), lit);
            painter.solid(axes, marks);
            axes.tags(view).stream().filter(tag -> painter.shows(tag.to())).forEach(tags::add);
            painter.rest();
        });
        var taken = new ArrayList<>(Painter.taken(plot, pen, pixels));
        for (Mark3 mark : marks)
            if (mark instanceof Label3 label)
                view.project(label.at())
                        .ifPresent(at -> taken.add(Label.box(label.words(), at.x(), at.y(), label.type(), pen)));
        var labels = new TickLabels(pen, pixels, taken);
        for (var tag : tags) labels.put(tag.words(), tag.at().x(), tag.at().y(), tag.anchor());
        for (Mark3 mark : marks)
            if (mark instanceof Label3 label)
                view.project(label.at()).ifPresent(at -> pen.text(label.words(), at.x(), at.y(), label.type()));
            else if (mark instanceof Grip3 grip)
                view.project(grip.at())
                        .ifPresent(at -> Grip.ring(at.x(), at.y(), grip.ink(), lit.equals(grip.term()), pen));
    }

    /** Returns the least height of a surface; empty without one. */
    private static OptionalDouble floor(List<Mark3> marks) {
        return marks.stream()
                .filter(Surface.class::isInstance)
                .mapToDouble(mark -> ((Surface) mark).heights().least())
                .min();
    }

    /** Draws what is solid, and puts the rest aside. */
    private void solid(Scaffold axes, List<Mark3> marks) {
        axes.lines().forEach(this::segments);
        for (Mark3 mark : marks)
            switch (mark) {
                case Surface surface -> new SurfaceFill(raster, data, surface).draw(theme, thick(MESH));
                case Curve3 curve -> curve(curve);
                case Faces3 faces -> faces.polygons().forEach(corners -> face(corners, faces));
                case Segments3 segments -> segments(segments);
                case Points3 points -> points(points);
                case Arrow3 arrow -> slender.add(new Later(far(arrow.from(), arrow.to()), () -> arrow(arrow)));
                case Label3 _, Grip3 _, Pad _ -> {}
            }
    }

    /** Draws what was put aside, from far to near. */
    private void rest() {
        for (List<Later> things : List.of(slender, glass)) {
            things.sort(Comparator.comparingDouble(Later::far).reversed());
            things.forEach(thing -> thing.drawing.run());
        }
    }

    private double far(Vec3 from, Vec3 to) {
        return (view.camera(from)[2] + view.camera(to)[2]) / 2;
    }

    /** Says whether nothing solid hides a point. */
    private boolean shows(Vec3 point) {
        return view.project(point)
                .filter(at -> !depths.hides(at.x(), at.y(), 1 / view.camera(point)[2]))
                .isPresent();
    }

    private boolean lights(String term) {
        return !lit.isEmpty() && lit.equals(term);
    }

    private double thick(double width) {
        return width * theme.weight() * raster.resolution();
    }

    private void face(List<Vec3> corners, Faces3 faces) {
        double opacity = lights(faces.term()) ? Math.min(1, 1.6 * faces.opacity()) : faces.opacity();
        double[] all = new double[3 * corners.size()];
        double far = 0;
        for (int i = 0; i < corners.size(); i++) {
            System.arraycopy(view.camera(corners.get(i)), 0, all, 3 * i, 3);
            far += all[3 * i + 2] / corners.size();
        }
        double[] camera = view.drawable(all);
        if (camera.length < 9 || !Double.isFinite(far)) return;
        double[] plane = view.nearness(Solid.normal(camera), camera);
        if (plane.length == 0) return;
        double[] space = corners.stream()
                .flatMapToDouble(c -> DoubleStream.of(c.x(), c.y(), c.z()))
                .toArray();
        double[] normal = Solid.normal(space);
        double ambient = opacity == 1 ? AMBIENT : CLEAR;
        double light = ambient + (1 - ambient) * Shade.lit(normal[0], normal[1], normal[2]);
        int colour = Shade.dimmed(theme.argb(faces.ink()), light);
        if (opacity == 1) depths.polygon(pixels(camera), plane, colour, true);
        else
            glass.add(new Later(far, () -> depths.polygon(pixels(camera), plane, Shade.clear(colour, opacity), false)));
    }

    private double[] pixels(double[] camera) {
        double[] corners = new double[camera.length / 3 * 2];
        for (int i = 0, k = 0; i < camera.length; i += 3) {
            corners[k++] = view.x(camera, i);
            corners[k++] = view.y(camera, i);
        }
        return corners;
    }

    private void segments(Segments3 mark) {
        Stroke stroke = lights(mark.term()) ? mark.stroke().stronger() : mark.stroke();
        for (int i = 0; i < mark.ends().size(); i += 2) {
            Vec3 from = mark.ends().get(i);
            Vec3 to = mark.ends().get(i + 1);
            slender.add(new Later(far(from, to), () -> line(from, to, stroke)));
        }
    }

    private void line(Vec3 from, Vec3 to, Stroke stroke) {
        double[] both = new double[6];
        System.arraycopy(view.camera(from), 0, both, 0, 3);
        System.arraycopy(view.camera(to), 0, both, 3, 3);
        double[] seen = view.drawable(both);
        if (seen.length < 6) return;
        double width = thick(stroke.width());
        var lines = new Lines(raster, width, theme.argb(stroke.ink(), stroke.opacity()), raster.nearness());
        double x = view.x(seen, 0);
        double y = view.y(seen, 0);
        double near = 1 / seen[2];
        double dx = view.x(seen, 3) - x;
        double dy = view.y(seen, 3) - y;
        double dn = 1 / seen[5] - near;
        double period = 7 * width / Math.hypot(dx, dy);
        boolean broken = stroke.dashed() && period > 1e-3;
        double step = broken ? period : 1;
        double part = broken ? 4.0 / 7 * period : 1;
        for (double t = 0; t < 1; t += step) {
            double end = Math.min(1, t + part);
            lines.draw(
                    x + t * dx,
                    y + t * dy,
                    near + t * dn,
                    x + end * dx,
                    y + end * dy,
                    near + end * dn,
                    0,
                    raster.height());
        }
    }

    private void curve(Curve3 mark) {
        Stroke stroke = lights(mark.term()) ? mark.stroke().stronger() : mark.stroke();
        Trail trail = Trail.of(mark.points(), view);
        int argb = theme.argb(stroke.ink(), stroke.opacity());
        double width = thick(stroke.width());
        var lines = new Lines(raster, width, argb, raster.nearness());
        slender.add(new Later(
                trail.far(),
                () -> raster.banded(mark.points().size(), (top, bottom) -> {
                    if (stroke.opacity() == 1) trail.drawOpaque(lines, width / 2, top, bottom);
                    else trail.draw(lines, top, bottom);
                })));
    }

    private void points(Points3 mark) {
        double radius = thick(mark.radius()) * (lights(mark.term()) ? 1.3 : 1);
        int argb = theme.argb(mark.ink());
        for (Vec3 point : mark.points()) {
            // The front of the ball: a line through its middle disappears in it.
            double far = view.camera(point)[2] - radius / view.unit(point);
            view.project(point)
                    .ifPresent(at ->
                            slender.add(new Later(far, () -> depths.disc(at.x(), at.y(), 1 / far, radius, argb))));
        }
    }

    private void arrow(Arrow3 mark) {
        if (!(mark.from().isFinite() && mark.to().isFinite())) return;
        Stroke stroke = lights(mark.term()) ? mark.stroke().stronger() : mark.stroke();
        double length = mark.to().minus(mark.from()).norm();
        double unit = view.unit(mark.to());
        double width = thick(stroke.width());
        int argb = theme.argb(stroke.ink(), stroke.opacity());
        if (!(length * unit > width / 2)) {
            view.project(mark.from())
                    .ifPresent(at -> depths.disc(at.x(), at.y(), 1 / view.camera(mark.from())[2], width, argb));
            return;
        }
        // The eye sees the head from any side: its size is that of an arrow across the view.
        Arrow.Head head = Arrow.Head.of(width, length * unit);
        Vec3 along = mark.to().minus(mark.from()).normalised();
        Vec3 base = mark.to().minus(along.times(head.length() / unit));
        line(mark.from(), base, stroke);
        if (!(view.camera(mark.to())[2] > view.near())) return;
        double[] ring = Solid.ring(base, along, head.width() / unit / 2);
        double[] camera = camera(ring);
        double[] axis = camera(new double[] {
            base.x(),
            base.y(),
            base.z(),
            mark.to().x(),
            mark.to().y(),
            mark.to().z()
        });
        double[] plane = Solid.nearnessAlong(
                view.x(axis, 0),
                view.y(axis, 0),
                Lines.BIAS / axis[2],
                view.x(axis, 3),
                view.y(axis, 3),
                Lines.BIAS / axis[5]);
        double[] outline = pixels(camera);
        double[] hull = Solid.hull(outline, view.x(axis, 3), view.y(axis, 3));
        depths.polygon(hull, plane, argb, true);
        if (view.towardsEye(base).dot(along) < 0) {
            double[] across = {0, 0, Lines.BIAS * Lines.BIAS / axis[2]};
            depths.polygon(outline, across, Shade.dimmed(argb, 0.7), true);
        }
    }

    private double[] camera(double[] points) {
        double[] camera = new double[points.length];
        for (int i = 0; i < points.length; i += 3)
            System.arraycopy(view.camera(points[i], points[i + 1], points[i + 2]), 0, camera, i, 3);
        return camera;
    }
}
