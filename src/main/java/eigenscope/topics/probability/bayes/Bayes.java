package eigenscope.topics.probability.bayes;

import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Figure;
import eigenscope.figure.Handle;
import eigenscope.figure.Ink;
import eigenscope.topic.About;
import eigenscope.topic.Claim;
import eigenscope.topic.Formula;
import eigenscope.topic.Param;
import eigenscope.topic.Preset;
import eigenscope.topic.Readout;
import eigenscope.topic.Real;
import eigenscope.topic.Remedy;
import eigenscope.topic.Sheet;
import eigenscope.topic.Snippet;
import eigenscope.topic.State;
import eigenscope.topic.Table;
import eigenscope.topic.Term;
import eigenscope.topic.Topic;
import eigenscope.topic.Wing;
import eigenscope.topics.probability.bayes.BayesParams.Part;
import java.util.List;
import java.util.function.Function;

/** Bayes' rule: how a test changes what one believes of a condition, and flips what one believes of a coin. */
public final class Bayes implements Topic<BayesModel> {
    @Override
    public About about() {
        return new About(
                "bayes",
                "Bayes\u2019 rule",
                Wing.PROBABILITY,
                "A test is positive: how probable is the condition? Drag the edges, then flip a coin.",
                List.of(
                        "D. J. C. MacKay, Information Theory, Inference, and Learning Algorithms (2003), chapters 2"
                                + " and 3",
                        "A. Gelman and others, Bayesian Data Analysis, 3rd ed. (2013), chapters 1 and 2",
                        "K. P. Murphy, Probabilistic Machine Learning: An Introduction (2022), sections 4.6 and 9.3"));
    }

    @Override
    public List<Param<?>> params() {
        return BayesParams.all();
    }

    @Override
    public BayesModel solve(State s) {
        return BayesModel.of(s);
    }

    @Override
    public List<Sheet<BayesModel>> sheets() {
        return List.of(
                sheet("square", "Square", BayesSquareFigure::of, Part.TEST),
                sheet("people", "1,000 people", BayesPeopleFigure::of, Part.TEST),
                sheet("tree", "Tree", BayesTreeFigure::of, Part.TEST),
                sheet("tests", "Tests in a row", BayesCurvesFigure::of, Part.TEST),
                sheet("coin", "Coin", BayesCoinFigure::of, Part.COIN),
                sheet("flips", "Flips", BayesFlipsFigure::of, Part.COIN));
    }

    private static Sheet<BayesModel> sheet(String id, String title, Function<BayesModel, Figure> figure, Part part) {
        return new Sheet<>(id, title, figure).where(BayesParams.PART, part);
    }

    @Override
    public State dragged(State state, Handle handle, Vec to) {
        if (to.equals(handle.place())) return state;
        double x = to.at(0);
        double y = to.at(1);
        return switch (handle.param()) {
            case "prior" -> set(state, BayesParams.PRIOR, x);
            case "sensitivity" -> set(state, BayesParams.SENSITIVITY, y);
            case "specificity" -> set(state, BayesParams.SPECIFICITY, 1 - y);
            case "guess" -> set(state, BayesParams.GUESS, x);
            case "coin" -> set(state, BayesParams.COIN, x);
            case "level" -> set(state, BayesParams.LEVEL, levelUpTo(state, x));
            case "alpha" -> withPriorMean(state, x);
            default -> Topic.super.dragged(state, handle, to);
        };
    }

    private static State set(State state, Real param, double value) {
        return state.with(param, param.clamp(value));
    }

    // As much is above the upper end as below the lower one.
    private static double levelUpTo(State state, double end) {
        double within = Math.clamp(end, 0, 1);
        return 1 - 2 * BayesCoin.of(state).posterior().belief().survival(within);
    }

    // How strong a prior is stays: it counts for as many flips as before.
    private static State withPriorMean(State state, double mean) {
        double strength = state.get(BayesParams.ALPHA) + state.get(BayesParams.BETA);
        double within = Math.clamp(mean, 0, 1);
        State moved = set(state, BayesParams.ALPHA, strength * within);
        return set(moved, BayesParams.BETA, strength * (1 - within));
    }

    @Override
    public List<Term> terms() {
        return List.of(
                new Term("prior", Ink.FOURTH),
                new Term("likelihood", Ink.FIFTH),
                new Term("posterior", Ink.THIRD),
                new Term("sick", Ink.SECOND),
                new Term("healthy", Ink.FIRST),
                new Term("sensitivity", Ink.SECOND),
                new Term("specificity", Ink.FIRST),
                new Term("heads", Ink.FIFTH),
                new Term("tails", Ink.FIFTH),
                new Term("interval", Ink.THIRD),
                new Term("next", Ink.THIRD),
                new Term("guess", Ink.TEXT),
                new Term("truth", Ink.SECOND));
    }

    @Override
    public List<Formula> formulas(BayesModel m) {
        return BayesFormulas.of(m);
    }

    @Override
    public List<Readout<BayesModel>> readouts() {
        return BayesReadouts.ALL;
    }

    @Override
    public List<Claim<BayesModel>> laws() {
        return BayesLaws.ALL;
    }

    @Override
    public List<Claim<BayesModel>> goals() {
        return BayesGoals.ALL;
    }

    @Override
    public List<Preset> presets() {
        return BayesPresets.ALL;
    }

    @Override
    public List<Snippet> code(BayesModel m) {
        return BayesCode.of(m);
    }

    @Override
    public List<Remedy> remedies(BayesModel m) {
        return BayesRemedies.of(m);
    }

    @Override
    public Table trace(BayesModel m) {
        return BayesTrace.of(m);
    }

    @Override
    public String say(BayesModel m) {
        return BayesSpeech.of(m);
    }
}
