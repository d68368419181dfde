package eigenscope.ui;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.linalg.Vec3;
import eigenscope.figure.Axis;
import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Grip;
import eigenscope.figure.Grip3;
import eigenscope.figure.GripDots;
import eigenscope.figure.Ink;
import eigenscope.figure.Pad;
import eigenscope.figure.Plot;
import eigenscope.figure.Relief;
import eigenscope.figure.Room;
import eigenscope.figure.Series;
import eigenscope.figure.Surface;
import eigenscope.topic.About;
import eigenscope.topic.Claim;
import eigenscope.topic.Formula;
import eigenscope.topic.Param;
import eigenscope.topic.Point;
import eigenscope.topic.Preset;
import eigenscope.topic.Readout;
import eigenscope.topic.Samples;
import eigenscope.topic.Sheet;
import eigenscope.topic.Snippet;
import eigenscope.topic.State;
import eigenscope.topic.Term;
import eigenscope.topic.Topic;
import eigenscope.topic.Wing;
import java.util.List;

/** A topic of plots that take the hand wherever it presses: a point on a logarithmic plane and on a surface, and a data set. */
final class Meadow implements Topic<State> {
    static final Point START = Point.point("start", "x_0", 4, 1, 1);
    static final Samples DATA = Samples.samples("data", "D", 2, List.of(Vec.of(-1, -1), Vec.of(1, 1)));

    @Override
    public About about() {
        return new About("meadow", "Meadow", Wing.OPTIMISATION, "Press anywhere.", List.of());
    }

    @Override
    public List<Param<?>> params() {
        return List.of(START, DATA);
    }

    @Override
    public State solve(State state) {
        return state;
    }

    @Override
    public List<Sheet<State>> sheets() {
        return List.of(new Sheet<>("all", "All", Meadow::figure));
    }

    private static Figure figure(State state) {
        Vec2 start = state.get(START);
        var data = Series.of(state.get(DATA).stream().map(Vec::xy).toList());
        var box = new Box(-2, 0.01, 2, 100);
        var hill = Relief.of(40, 40, Box.around(2), (x, y) -> 1000 - 100 * (x * x + y * y));
        var top = new Vec3(start.x(), start.y(), 1000 - 100 * start.dot(start));
        return Figure.of(
                new Plot.Flat(
                                "plane",
                                "",
                                box,
                                false,
                                List.of(
                                        new Pad("start", "start", 0, "start"),
                                        new Grip("start", "start", 0, start, Ink.FIRST, "start", List.of())))
                        .axes(Axis.LINEAR, Axis.LINEAR.logarithmic()),
                new Plot.Space(
                        "hill",
                        "",
                        Room.of(new Vec3(-2, -2, 0), new Vec3(2, 2, 1000)),
                        List.of(
                                new Surface("f", Box.around(2), hill, Ink.FIRST),
                                new Pad("start", "start", 0, "start"),
                                new Grip3("start", "start", 0, top, Ink.SECOND, "start"))),
                new Plot.Flat(
                        "data",
                        "",
                        Box.around(2),
                        false,
                        List.of(
                                new GripDots("data", "data", data, Ink.THIRD, 4, "row"),
                                new Pad("data", "data", data.size(), "new row"))));
    }

    @Override
    public List<Term> terms() {
        return List.of(new Term("start", Ink.FIRST), new Term("data", Ink.THIRD), new Term("f", Ink.SECOND));
    }

    @Override
    public List<Formula> formulas(State state) {
        return List.of();
    }

    @Override
    public List<Readout<State>> readouts() {
        return List.of();
    }

    @Override
    public List<Claim<State>> laws() {
        return List.of();
    }

    @Override
    public List<Claim<State>> goals() {
        return List.of();
    }

    @Override
    public List<Preset> presets() {
        return List.of();
    }

    @Override
    public List<Snippet> code(State state) {
        return List.of();
    }

    @Override
    public String say(State state) {
        return "A meadow.";
    }
}
