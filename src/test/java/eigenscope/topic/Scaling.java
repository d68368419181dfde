package eigenscope.topic;

import static eigenscope.topic.Choice.choice;
import static eigenscope.topic.Point.point;
import static eigenscope.topic.Real.real;
import static eigenscope.topic.Toggle.toggle;

import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Ink;
import eigenscope.figure.Plot;
import java.util.List;

/** The smallest topic that has something of everything a lesson refers to: a vector made longer. */
class Scaling implements Topic<Scaling.Model> {
    static final Real FACTOR = real("k", "k", -3, 3, 1);
    static final Point POINT = point("v", "\\vec v", 4, 1, 2);
    static final Toggle FLIP = toggle("flip", false);
    static final Choice<Wing> WING = choice("wing", Wing.CALCULUS);

    record Model(double k, Vec2 image) {}

    @Override
    public About about() {
        return new About(
                "scaling", "Scaling", Wing.LINEAR_ALGEBRA, "A vector, longer.", List.of("Any book on vectors"));
    }

    @Override
    public List<Param<?>> params() {
        return List.of(FACTOR, POINT, FLIP, WING);
    }

    @Override
    public Model solve(State s) {
        double k = FLIP.in(s) ? -FACTOR.in(s) : FACTOR.in(s);
        return new Model(k, new Vec2(k * POINT.in(s).x(), k * POINT.in(s).y()));
    }

    @Override
    public List<Sheet<Model>> sheets() {
        return List.of(
                new Sheet<>("plane", "Plane", m -> empty("plane")), new Sheet<>("line", "Line", m -> empty("line")));
    }

    private static Figure empty(String plot) {
        return Figure.of(new Plot.Flat(plot, "", Box.around(4), true, List.of()));
    }

    @Override
    public List<Term> terms() {
        return List.of(new Term("k", Ink.FIRST));
    }

    @Override
    public List<Formula> formulas(Model model) {
        return List.of();
    }

    @Override
    public List<Readout<Model>> readouts() {
        return List.of(
                Readout.of("factor", "factor", m -> Value.of(m.k())),
                Readout.of("image", "image", m -> Value.of(m.image().vec())));
    }

    @Override
    public List<Claim<Model>> laws() {
        return List.of();
    }

    @Override
    public List<Claim<Model>> goals() {
        return List.of(
                new Claim<>("doubled", "twice as long", "", m -> Math.abs(m.k()) == 2),
                new Claim<>("flipped", "the other way round", "", m -> m.k() < 0));
    }

    @Override
    public List<Preset> presets() {
        return List.of(new Preset("double", s -> s.with(FACTOR, 2.0)));
    }

    @Override
    public List<Snippet> code(Model model) {
        return List.of();
    }

    @Override
    public String say(Model model) {
        return "The vector is scaled.";
    }
}
