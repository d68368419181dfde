package eigenscope.topics.probability.bivariate;

import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Figure;
import eigenscope.figure.Handle;
import eigenscope.figure.Ink;
import eigenscope.topic.About;
import eigenscope.topic.Claim;
import eigenscope.topic.Formula;
import eigenscope.topic.Memo;
import eigenscope.topic.Numbers;
import eigenscope.topic.Param;
import eigenscope.topic.Preset;
import eigenscope.topic.Readout;
import eigenscope.topic.Sheet;
import eigenscope.topic.Snippet;
import eigenscope.topic.State;
import eigenscope.topic.Term;
import eigenscope.topic.Topic;
import eigenscope.topic.Wing;
import java.util.List;

/** Two numbers that depend on one another: the ellipse of a covariance matrix, its axes, margins and slices. */
public final class BivariateNormal implements Topic<BivModel> {
    private final Memo<BivSample.Key, double[]> standard = BivSample.standard();

    @Override
    public About about() {
        return new About(
                "bivariate-normal",
                "Bivariate normal",
                Wing.PROBABILITY,
                "Two numbers that depend on one another. Drag the ellipse, and the slice.",
                List.of(
                        "C. Bishop, Pattern Recognition and Machine Learning (2006), 2.3",
                        "K. Murphy, Probabilistic Machine Learning: An Introduction (2022), 3.2",
                        "M. Deisenroth, A. Faisal, C. S. Ong, Mathematics for Machine Learning (2020), 6.5"));
    }

    @Override
    public List<Param<?>> params() {
        return BivParams.ALL;
    }

    @Override
    public BivModel solve(State s) {
        return BivModel.of(s, standard.of(new BivSample.Key(s.get(BivParams.DRAWS), s.get(BivParams.SEED))));
    }

    @Override
    public List<Sheet<BivModel>> sheets() {
        return List.of(
                new Sheet<>(
                        "joint",
                        "Plane and margins",
                        m -> Figure.joint(BivPlane.of(m), BivMargins.above(m), BivMargins.beside(m))),
                new Sheet<>("hill", "In space", BivSpace::of));
    }

    @Override
    public State dragged(State state, Handle handle, Vec to) {
        // Back where it is seen, nothing has changed: roots and squares need not give the same numbers again.
        if (to.equals(handle.place())) return state;
        return switch (handle.param()) {
            case "sd1" -> BivAxes.dragged(state, 0, handle.part(), to.xy());
            case "sd2" -> BivAxes.dragged(state, 1, handle.part(), to.xy());
            case "slice" -> state.with(BivParams.SLICE, to.at(0));
            default -> Topic.super.dragged(state, handle, to);
        };
    }

    /** Given in another way, the shape stays what it was. */
    @Override
    public State changed(State before, State after) {
        return BivParams.regiven(before, after);
    }

    @Override
    public List<Term> terms() {
        return List.of(
                new Term("mean", Ink.TEXT),
                new Term("covariance", Ink.FIRST),
                new Term("margin", Ink.FIRST),
                new Term("density", Ink.TEXT),
                new Term("axis1", Ink.FOURTH),
                new Term("axis2", Ink.THIRD),
                new Term("slice", Ink.SECOND),
                new Term("regression", Ink.SECOND),
                new Term("point", Ink.FIFTH),
                new Term("level", Ink.AREA),
                new Term("sample", Ink.MUTED));
    }

    @Override
    public List<Formula> formulas(BivModel m) {
        return BivFormulas.of(m);
    }

    @Override
    public List<Readout<BivModel>> readouts() {
        return BivReadouts.all();
    }

    @Override
    public List<Claim<BivModel>> laws() {
        return BivLaws.ALL;
    }

    @Override
    public List<Claim<BivModel>> goals() {
        return BivGoals.ALL;
    }

    @Override
    public List<Preset> presets() {
        return BivPresets.ALL;
    }

    @Override
    public List<Snippet> code(BivModel m) {
        return BivCode.of(m);
    }

    @Override
    public String say(BivModel m) {
        String shape =
                "The correlation is %s; the ellipse of one standard deviation has half axes %s and %s, the longer at %s\u00b0."
                        .formatted(
                                Numbers.show(m.rho()),
                                Numbers.show(m.axis(0).norm()),
                                Numbers.show(m.axis(1).norm()),
                                Numbers.show(Math.toDegrees(m.axis(0).angle())));
        return shape
                + m.given()
                        .map(g -> " Where x\u2081 is %s, x\u2082 is expected at %s, give or take %s."
                                .formatted(Numbers.show(m.slice()), Numbers.show(g.mean()), Numbers.show(g.sd())))
                        .orElse("");
    }
}
