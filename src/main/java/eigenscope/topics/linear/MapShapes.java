package eigenscope.topics.linear;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Area;
import eigenscope.figure.Curve;
import eigenscope.figure.Ink;
import eigenscope.figure.Lattice;
import eigenscope.figure.Mark;
import eigenscope.figure.Series;
import eigenscope.figure.Stroke;
import java.util.List;

/** The things a learner watches being moved: grid, unit square, unit circle, letter F. */
final class MapShapes {
    /** Enough for a circle that looks round when it fills a 4K screen. */
    private static final int CIRCLE_POINTS = 241;

    /** Not like its mirror image, nor like itself turned: shows flips. Within the unit square. */
    private static final List<Vec2> LETTER_F = List.of(
            new Vec2(0.22, 0.12),
            new Vec2(0.22, 0.88),
            new Vec2(0.74, 0.88),
            new Vec2(0.74, 0.72),
            new Vec2(0.40, 0.72),
            new Vec2(0.40, 0.56),
            new Vec2(0.64, 0.56),
            new Vec2(0.64, 0.41),
            new Vec2(0.40, 0.41),
            new Vec2(0.40, 0.12));

    private MapShapes() {}

    static Mark grid(Mat map, Stroke stroke) {
        return new Lattice("", map.column(0).xy(), map.column(1).xy(), stroke);
    }

    static List<Vec2> square(Mat map) {
        Vec2 i = map.column(0).xy();
        Vec2 j = map.column(1).xy();
        return List.of(Vec2.ZERO, i, i.plus(j), j);
    }

    static Mark circle(Mat map, Stroke stroke) {
        return new Curve(
                "singular",
                Series.sampled(CIRCLE_POINTS, 0, 2 * Math.PI, angle -> map.times(Vec2.polar(1, angle))),
                stroke);
    }

    static Mark letter(Mat map) {
        return new Area(
                "",
                LETTER_F.stream().map(map::times).toList(),
                Ink.TEXT,
                0.3,
                Stroke.of(Ink.TEXT, 1.2).opacity(0.7));
    }
}
