package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.figure.Box;
import eigenscope.figure.Figure;
import eigenscope.figure.Handle;
import eigenscope.figure.Ink;
import eigenscope.figure.Plot;
import eigenscope.figure.Relief;
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
import java.util.Optional;
import java.util.stream.Stream;

/** A line learns from points: gradient descent on the mean squared error, among the data and on the bowl of all lines at once. */
public final class LineFit implements Topic<FitModel> {
    private static final int COLUMNS = 160;
    private static final int ROWS = 128;

    private final Memo<List<Vec>, FitData> data = new Memo<>(FitData::of);
    private final Memo<FitData, Optional<Land.Map>> lands = new Memo<>(LineFit::land);

    @Override
    public About about() {
        return new About(
                "line-fit",
                "Fitting a line",
                Wing.OPTIMISATION,
                "A line learns from points, step by step. Drag the points, or drag the line.",
                List.of(
                        "T. Hastie, R. Tibshirani, J. Friedman, The Elements of Statistical Learning, 2nd ed. (2009),"
                                + " section 3.2",
                        "C. M. Bishop, Pattern Recognition and Machine Learning (2006), section 3.1",
                        "L. Bottou, F. E. Curtis, J. Nocedal, \"Optimization methods for large-scale machine"
                                + " learning\", SIAM Review 60 (2018), sections 3 and 4"));
    }

    @Override
    public List<Param<?>> params() {
        return FitParams.all();
    }

    @Override
    public FitModel solve(State s) {
        return FitModel.of(s, data.of(s.get(FitParams.DATA)));
    }

    @Override
    public List<Sheet<FitModel>> sheets() {
        return List.of(
                new Sheet<>("fit", "Data and lines", m -> Figure.of(DataFigure.of(m), bowl(m))),
                new Sheet<>("loss", "Loss", FitLossFigure::of));
    }

    private Plot bowl(FitModel m) {
        return BowlFigure.of(m, lands.of(m.data()));
    }

    private static Optional<Land.Map> land(FitData data) {
        return data.loss().map(loss -> {
            Box domain = Land.around(data.window().lines());
            double[] line = new double[2];
            return Land.Map.of(domain, Relief.of(COLUMNS, ROWS, domain, (w, b) -> {
                line[0] = w;
                line[1] = b;
                return loss.value(line);
            }));
        });
    }

    /** A hand on the first line, in the plane of the data, moves one end up and down; the other end stays. */
    @Override
    public State dragged(State state, Handle handle, Vec to) {
        boolean isEnd = handle.param().equals(FitParams.START.id()) && handle.part() > 0;
        if (!isEnd) return Topic.super.dragged(state, handle, to);
        if (to.at(1) == handle.place().at(1)) return state;
        var window = data.of(state.get(FitParams.DATA)).window();
        Vec2 start = state.get(FitParams.START);
        double x = window.hold(handle.part());
        double otherX = window.hold(3 - handle.part());
        double w = (start.x() * otherX + start.y() - to.at(1)) / (otherX - x);
        var line = new Vec2(w, to.at(1) - w * x);
        return line.isFinite() ? state.with(FitParams.START, line) : state;
    }

    @Override
    public List<Term> terms() {
        return Stream.concat(
                        Hues.terms().stream(),
                        Stream.of(
                                new Term("data", Ink.TEXT),
                                new Term("line", Ink.FIRST),
                                new Term("start", Ink.MUTED),
                                new Term("residual", Ink.AREA),
                                new Term("batch", Ink.SECOND),
                                new Term("exact", Ink.FIFTH)))
                .toList();
    }

    @Override
    public List<Formula> formulas(FitModel m) {
        return FitFormulas.of(m);
    }

    @Override
    public List<Readout<FitModel>> readouts() {
        return FitReadouts.ALL;
    }

    @Override
    public List<Claim<FitModel>> laws() {
        return FitLaws.ALL;
    }

    @Override
    public List<Claim<FitModel>> goals() {
        return FitGoals.ALL;
    }

    @Override
    public List<Preset> presets() {
        return FitPresets.ALL;
    }

    @Override
    public List<Snippet> code(FitModel m) {
        return FitCode.of(m);
    }

    @Override
    public List<Remedy> remedies(FitModel m) {
        return FitRemedies.of(m);
    }

    @Override
    public List<SliderBand> bands(FitModel m) {
        return DescentRemedies.bands(m.stableRate());
    }

    @Override
    public Table trace(FitModel m) {
        return FitTrace.of(m);
    }

    @Override
    public String say(FitModel m) {
        return FitSpeech.of(m);
    }
}
