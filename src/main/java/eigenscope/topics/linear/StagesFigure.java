package eigenscope.topics.linear;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Arrow;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.figure.Stroke;
import java.util.ArrayList;
import java.util.List;

/** The singular value decomposition as three pictures side by side: after the first turn, after the stretch, after the last turn. */
final class StagesFigure {
    private static final double REACH = 3;
    /** Three pictures of one plane: what is seen larger in one is in all. */
    private static final Axis X = Axis.LINEAR.linked("x");

    private static final Axis Y = Axis.LINEAR.linked("y");

    private StagesFigure() {}

    static Figure of(MapModel m) {
        if (!m.isDrawable()) {
            var words = Names.on("", m.name() + " is too large to draw", Vec2.ZERO, -24, Ink.BAD);
            return Figure.of(new Plot.Flat("turn", "", Box.around(REACH), true, List.of(words)));
        }
        Mat turned = m.svd().v().transpose();
        Mat stretched = Mat.diagonal(m.svd().sigma().toArray()).times(turned);
        Box home = Box.around(reach(m.svd().sigma().at(0)));
        return Figure.of(
                stage("turn", "1. turn by V transposed", home, turned, m, "\\vec v_1", "\\vec v_2"),
                stage("stretch", "2. stretch by \u03a3", home, stretched, m, "\\sigma_1", "\\sigma_2"),
                stage("turn-again", "3. turn by U", home, m.map(), m, "\\sigma_1\\vec u_1", "\\sigma_2\\vec u_2"));
    }

    // Doubles when the ellipse would leave: a home that followed every drag would hide the stretch.
    private static double reach(double longest) {
        double reach = REACH;
        while (reach < 1.4 * longest) reach *= 2;
        return reach;
    }

    private static Plot stage(String id, String title, Box home, Mat map, MapModel m, String first, String second) {
        var marks = new ArrayList<Mark>();
        marks.add(MapShapes.grid(map, Stroke.of(Ink.FIRST, 1).opacity(0.3)));
        marks.add(MapShapes.letter(map));
        marks.add(MapShapes.circle(map, Stroke.of(Ink.FIRST, 2)));
        marks.addAll(axis(map.times(m.svd().v().column(0).xy()), first, Ink.FIRST));
        marks.addAll(axis(map.times(m.svd().v().column(1).xy()), second, Ink.FIFTH));
        return new Plot.Flat(id, title, home, true, marks).axes(X, Y);
    }

    private static List<Mark> axis(Vec2 tip, String name, Ink ink) {
        return List.of(
                new Arrow("singular", Vec2.ZERO, tip, Stroke.of(ink, 3)), Names.ofArrow("singular", name, tip, ink));
    }
}
