package eigenscope.topics.probability.limit;

import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Handle;
import eigenscope.figure.Ink;
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
import eigenscope.topic.Term;
import eigenscope.topic.Topic;
import eigenscope.topic.Wing;
import java.util.List;

/** The central limit theorem: what becomes of means of more and more draws, how fast, and where it fails. */
public final class CentralLimit implements Topic<CltModel> {
    private final CltWork work = new CltWork();

    @Override
    public About about() {
        return new About(
                "central-limit",
                "Central limit theorem",
                Wing.PROBABILITY,
                "Average more and more draws: the means gather around the true one and become normal, or you see why"
                        + " not.",
                List.of(
                        "W. Feller, An Introduction to Probability Theory and Its Applications, vol. II, 2nd ed."
                                + " (1971), chapters VIII and XVI",
                        "L. Wasserman, All of Statistics (2004), chapter 5",
                        "I. Goodfellow, Y. Bengio and A. Courville, Deep Learning (2016), sections 5.9 and 8.4"));
    }

    @Override
    public List<Param<?>> params() {
        return CltParams.all();
    }

    @Override
    public CltModel solve(State s) {
        return work.solved(s);
    }

    @Override
    public CltModel begun(State s) {
        return work.begun(s);
    }

    @Override
    public CltModel further(CltModel m) {
        return work.further(m);
    }

    @Override
    public double done(CltModel m) {
        return work.done(m);
    }

    @Override
    public List<Sheet<CltModel>> sheets() {
        return List.of(
                new Sheet<>("means", "Draws and means", m -> CltMeansFigure.of(m, work.stable(m))),
                new Sheet<>("quantiles", "Quantiles", CltQuantileFigure::of),
                new Sheet<>("distance", "Distance from normal", m -> CltDistanceFigure.of(m, work.distances(m))),
                new Sheet<>("paths", "Large numbers", m -> CltPathsFigure.of(m, work.paths(m))));
    }

    @Override
    public List<Term> terms() {
        return List.of(
                new Term("population", Ink.FOURTH),
                new Term("mean", Ink.FIFTH),
                new Term("sd", Ink.FIFTH),
                new Term("means", Ink.FIRST),
                new Term("normal", Ink.SECOND),
                new Term("exact", Ink.THIRD),
                new Term("n", Ink.AREA),
                new Term("ks", Ink.FIRST),
                new Term("rate", Ink.SECOND),
                new Term("bound", Ink.FOURTH),
                new Term("chance", Ink.MUTED));
    }

    @Override
    public List<Formula> formulas(CltModel m) {
        return CltFormulas.of(m);
    }

    @Override
    public List<Readout<CltModel>> readouts() {
        return CltReadouts.ALL;
    }

    @Override
    public List<Claim<CltModel>> laws() {
        return CltLaws.ALL;
    }

    @Override
    public List<Claim<CltModel>> goals() {
        return CltGoals.ALL;
    }

    @Override
    public List<Preset> presets() {
        return CltPresets.ALL;
    }

    @Override
    public List<Snippet> code(CltModel m) {
        return CltCode.of(m);
    }

    @Override
    public List<Remedy> remedies(CltModel m) {
        return CltRemedies.of(m);
    }

    @Override
    public String say(CltModel m) {
        return CltSpeech.of(m);
    }

    // A pencil draws above the axis only; a handle along an axis of n sets n.
    @Override
    public State dragged(State state, Handle handle, Vec to) {
        if (handle.param().equals(CltParams.DRAWN.id())) {
            Vec above = to.with(1, Math.max(0, to.at(1)));
            return state.with(
                    CltParams.DRAWN, CltParams.PENCIL.drawn(state.get(CltParams.DRAWN), handle.part(), above));
        }
        return state.with(CltParams.N, CltParams.N.withPart(state.get(CltParams.N), 0, to.at(0)));
    }
}
