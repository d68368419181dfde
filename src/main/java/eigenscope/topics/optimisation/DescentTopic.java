package eigenscope.topics.optimisation;

import eigenscope.figure.Figure;
import eigenscope.topic.About;
import eigenscope.topic.Claim;
import eigenscope.topic.Formula;
import eigenscope.topic.Param;
import eigenscope.topic.Preset;
import eigenscope.topic.Readout;
import eigenscope.topic.Sheet;
import eigenscope.topic.Snippet;
import eigenscope.topic.State;
import eigenscope.topic.Table;
import eigenscope.topic.Term;
import eigenscope.topic.Topic;
import eigenscope.topic.Wing;
import java.util.List;

/** Ways down a loss surface: what a step is made of, which rate is too large, who arrives first. */
public final class DescentTopic implements Topic<DescentModel> {
    private final Terrain.Memory terrains = new Terrain.Memory();

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
                new Sheet<>("plane", "From above", m -> Figure.of(ContourFigure.of(m, terrain(m)))),
                new Sheet<>("loss", "Loss", m -> Figure.of(LossFigure.of(m))));
    }

    private Terrain terrain(DescentModel m) {
        return terrains.of(m.loss(), m.window());
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
    public Table trace(DescentModel m) {
        return DescentTrace.of(m);
    }

    @Override
    public String say(DescentModel m) {
        return DescentSpeech.of(m);
    }
}
