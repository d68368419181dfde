package eigenscope.topics.probability.softmax;

import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Figure;
import eigenscope.figure.Handle;
import eigenscope.topic.About;
import eigenscope.topic.Claim;
import eigenscope.topic.Formula;
import eigenscope.topic.Param;
import eigenscope.topic.Preset;
import eigenscope.topic.Readout;
import eigenscope.topic.Remedy;
import eigenscope.topic.Sheet;
import eigenscope.topic.Snippet;
import eigenscope.topic.State;
import eigenscope.topic.Table;
import eigenscope.topic.Term;
import eigenscope.topic.Topic;
import eigenscope.topic.Wing;
import java.util.List;

/** Scores become probabilities: what softmax does, what temperature does to it, and why its loss is so easy to learn from. */
public final class SoftmaxTopic implements Topic<SoftmaxModel> {
    @Override
    public About about() {
        return new About(
                "softmax",
                "Softmax",
                Wing.PROBABILITY,
                "Drag the scores and watch them become probabilities. Then tell it which class was right.",
                List.of(
                        "I. Goodfellow, Y. Bengio, A. Courville, Deep Learning (2016), sections 4.1, 6.2.2.3 and 3.13",
                        "C. M. Bishop, Pattern Recognition and Machine Learning (2006), sections 4.3.2 and 4.3.4",
                        "G. Hinton, O. Vinyals, J. Dean, \"Distilling the knowledge in a neural network\" (2015),"
                                + " section 2, on temperature"));
    }

    @Override
    public List<Param<?>> params() {
        return SoftmaxParams.all();
    }

    @Override
    public SoftmaxModel solve(State s) {
        return SoftmaxModel.of(s);
    }

    @Override
    public List<Sheet<SoftmaxModel>> sheets() {
        return List.of(
                new Sheet<>("bars", "Logits to probabilities", SoftmaxBars::of),
                new Sheet<>("temperature", "Temperature", m -> Figure.of(SoftmaxTemperature.of(m))),
                new Sheet<>("loss", "Loss and gradient", SoftmaxLoss::of),
                new Sheet<>("jacobian", "Jacobian", m -> Figure.of(SoftmaxJacobian.of(m))),
                new Sheet<>("simplex", "Simplex", m -> Figure.of(SoftmaxSimplex.of(m))));
    }

    /** What is dragged on the pictures has the shift in it, and stands at an abscissa that is a class, a temperature or a logit. */
    @Override
    public State dragged(State state, Handle handle, Vec to) {
        if (handle.param().equals(SoftmaxParams.TEMPERATURE.id()))
            return to.at(0) == handle.place().at(0) ? state : state.with(SoftmaxParams.TEMPERATURE, to.at(0));
        int along = handle.term().equals("loss") ? 0 : 1;
        if (to.at(along) == handle.place().at(along)) return state;
        var logit = Vec.of(to.at(along) - state.get(SoftmaxParams.SHIFT));
        return Topic.super.dragged(state, handle, logit);
    }

    /** The right class stays the same one where another class goes. */
    @Override
    public State without(State state, Handle handle) {
        State rest = Topic.super.without(state, handle);
        boolean isBefore = handle.part() + 1 < state.get(SoftmaxParams.TARGET);
        return rest.equals(state) || !isBefore
                ? rest
                : rest.with(SoftmaxParams.TARGET, state.get(SoftmaxParams.TARGET) - 1);
    }

    /** With the last class goes the rightness it may have had. */
    @Override
    public State changed(State before, State after) {
        int n = after.get(SoftmaxParams.LOGITS).size();
        boolean isGone = n < before.get(SoftmaxParams.LOGITS).size() && after.get(SoftmaxParams.TARGET) > n;
        return isGone ? after.with(SoftmaxParams.TARGET, n) : after;
    }

    @Override
    public List<Term> terms() {
        return SoftmaxHues.terms();
    }

    @Override
    public List<Formula> formulas(SoftmaxModel m) {
        return SoftmaxFormulas.of(m);
    }

    @Override
    public List<Readout<SoftmaxModel>> readouts() {
        return SoftmaxReadouts.ALL;
    }

    @Override
    public List<Claim<SoftmaxModel>> laws() {
        return SoftmaxLaws.ALL;
    }

    @Override
    public List<Claim<SoftmaxModel>> goals() {
        return SoftmaxGoals.ALL;
    }

    @Override
    public List<Preset> presets() {
        return SoftmaxPresets.ALL;
    }

    @Override
    public List<Snippet> code(SoftmaxModel m) {
        return SoftmaxCode.of(m);
    }

    @Override
    public List<Remedy> remedies(SoftmaxModel m) {
        return SoftmaxRemedies.of(m);
    }

    @Override
    public Table trace(SoftmaxModel m) {
        return SoftmaxTrace.of(m);
    }

    @Override
    public String say(SoftmaxModel m) {
        return SoftmaxSpeech.of(m);
    }
}
