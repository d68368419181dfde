package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.optim.Surface;
import eigenscope.figure.Figure;
import eigenscope.figure.Handle;
import eigenscope.figure.Mark;
import eigenscope.figure.Plot;
import eigenscope.topic.About;
import eigenscope.topic.Claim;
import eigenscope.topic.Formula;
import eigenscope.topic.Memo;
import eigenscope.topic.Param;
import eigenscope.topic.Preset;
import eigenscope.topic.Readout;
import eigenscope.topic.Remedy;
import eigenscope.topic.Sheet;
import eigenscope.topic.SliderBand;
import eigenscope.topic.Snippet;
import eigenscope.topic.State;
import eigenscope.topic.Table;
import eigenscope.topic.Term;
import eigenscope.topic.Topic;
import eigenscope.topic.Wing;
import java.util.List;

/** Ways down a loss surface: what a step is made of, which rate is too large, who arrives first. */
public final class DescentTopic implements Topic<DescentModel> {
    private final Memo<Land, Land.Map> maps = new Memo<>(Land::map);
    private final Memo<Land, Land.Hills> hills = new Memo<>(Land::hills);
    private final Memo<Valleys.Key, List<Mark>> valleys = new Memo<>(Valleys::of);

    @Override
    public About about() {
        return new About(
                "gradient-descent",
                "Gradient descent",
                Wing.OPTIMISATION,
                "Put a start on the surface, choose a rate, and watch who gets down.",
                List.of(
                        "I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), chapters 4.3 and 8",
                        "J. Nocedal, S. J. Wright, Numerical Optimization, 2nd ed. (2006), chapters 2 and 3",
                        "G. Goh, Why momentum really works, Distill (2017)"));
    }

    @Override
    public List<Param<?>> params() {
        return DescentParams.all();
    }

    @Override
    public DescentModel solve(State s) {
        return DescentModel.of(s);
    }

    @Override
    public List<Sheet<DescentModel>> sheets() {
        return List.of(
                new Sheet<>("plane", "From above", m -> Figure.of(plane(m))),
                new Sheet<>("hills", "In space", m -> Figure.of(hills(m))),
                new Sheet<>("loss", "Loss", m -> Figure.of(LossFigure.of(m))),
                new Sheet<>("slice", "Slice", m -> Figure.of(SliceFigure.of(m))),
                new Sheet<>(
                        "together",
                        "Together",
                        m -> Figure.of(plane(m), hills(m), LossFigure.of(m), SliceFigure.of(m))));
    }

    // A handle on the hills has a height too.
    @Override
    public State dragged(State state, Handle handle, Vec to) {
        return Topic.super.dragged(state, handle, Vec.of(to.at(0), to.at(1)));
    }

    private Plot plane(DescentModel m) {
        return ContourFigure.of(
                m,
                maps.of(new Land(m.loss(), m.window())),
                m.show().basins() ? valleys.of(Valleys.Key.of(m)) : List.of());
    }

    private Plot hills(DescentModel m) {
        return HillsFigure.of(m, hills.of(new Land(m.loss(), m.window())));
    }

    @Override
    public State changed(State before, State after) {
        Surface surface = after.get(DescentParams.SURFACE);
        return before.get(DescentParams.SURFACE) == surface ? after : DescentPresets.on(surface, after);
    }

    @Override
    public List<Term> terms() {
        return Hues.terms();
    }

    @Override
    public List<Formula> formulas(DescentModel m) {
        return DescentFormulas.of(m);
    }

    @Override
    public List<Readout<DescentModel>> readouts() {
        return DescentReadouts.all();
    }

    @Override
    public List<Claim<DescentModel>> laws() {
        return DescentLaws.ALL;
    }

    @Override
    public List<Claim<DescentModel>> goals() {
        return DescentGoals.ALL;
    }

    @Override
    public List<Preset> presets() {
        return DescentPresets.ALL;
    }

    @Override
    public List<Snippet> code(DescentModel m) {
        return DescentCode.of(m);
    }

    @Override
    public List<Remedy> remedies(DescentModel m) {
        return DescentRemedies.of(m);
    }

    @Override
    public List<SliderBand> bands(DescentModel m) {
        return DescentRemedies.bands(m);
    }

    @Override
    public Table trace(DescentModel m) {
        return DescentTrace.of(m);
    }

    @Override
    public String say(DescentModel m) {
        return DescentSpeech.of(m);
    }
}
