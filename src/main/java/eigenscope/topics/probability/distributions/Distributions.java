package eigenscope.topics.probability.distributions;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Divergence;
import eigenscope.figure.Figure;
import eigenscope.figure.Handle;
import eigenscope.figure.Ink;
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
import eigenscope.topics.probability.family.Question;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;

/** Families of distributions: density, cumulative, quantiles and moments, up to ten million draws, data fitted and compared. */
public final class Distributions implements Topic<DistModel> {
    /** How long one stage of drawing takes, about. */
    private static final long STAGE_NANOS = 12_000_000;

    private final Memo<List<Vec>, DistData> data = new Memo<>(DistData::of);
    private final Memo<Distribution, DistWindow> windows = new Memo<>(DistWindow::of);
    private final Memo<Drawn, DistGraph> graphs = new Memo<>(d -> DistGraph.of(d.law, d.window));
    private final Memo<Drawn, DistGraph> overlays = new Memo<>(d -> DistGraph.of(d.law, d.window));
    private final Memo<Pair, Divergence> divergences = new Memo<>(pair -> Divergence.kullbackLeibler(pair.p, pair.q));
    private final DistFit fits = new DistFit();
    /** The draws made last, from which more of the same row go on. */
    private final AtomicReference<Optional<DistDraws>> last = new AtomicReference<>(Optional.empty());

    /** What the curve of a distribution depends on. */
    private record Drawn(Distribution law, DistWindow window) {}

    private record Pair(Distribution p, Distribution q) {}

    @Override
    public About about() {
        return new About(
                "distributions",
                "Distributions",
                Wing.PROBABILITY,
                "Thirty-two families and your own: drag the interval, a quantile or a parameter, and throw up to ten"
                        + " million draws.",
                List.of(
                        "L. Wasserman, All of Statistics (2004), chapters 2, 3, 7 and 9",
                        "C. M. Bishop, Pattern Recognition and Machine Learning (2006), sections 1.2, 1.6 and 2.1 to"
                                + " 2.4",
                        "C. Forbes, M. Evans, N. Hastings, B. Peacock, Statistical Distributions, 4th ed. (2011)"));
    }

    @Override
    public List<Param<?>> params() {
        return DistParams.all();
    }

    @Override
    public DistModel solve(State s) {
        var model = start(s);
        while (done(model) < 1) model = further(model);
        return model;
    }

    @Override
    public DistModel begun(State s) {
        return further(start(s));
    }

    private DistModel start(State s) {
        var named = DistNamed.first(s);
        var second = DistNamed.second(s);
        var rows = data.of(s.get(DistParams.DATA));
        var window = named.law().map(windows::of).orElse(DistWindow.USUAL);
        var draws = named.law()
                .map(law -> remembered(DistDraws.begun(
                        law, s.get(DistParams.SEED), window.bins(), s.get(DistParams.DRAWS), last.get())));
        var apart = named.law().flatMap(p -> second.flatMap(DistNamed::law).map(q -> divergences.of(new Pair(p, q))));
        return new DistModel(
                named,
                second,
                new Question(s.get(DistParams.X), s.get(DistParams.P), s.get(DistParams.FROM), s.get(DistParams.TO)),
                window,
                s.get(DistParams.BINS),
                draws,
                rows,
                fits.of(named, rows),
                apart);
    }

    private DistDraws remembered(DistDraws draws) {
        last.set(Optional.of(draws));
        return draws;
    }

    /** How far a stage goes depends on the machine; where the stages end does not. */
    @Override
    public DistModel further(DistModel m) {
        return m.draws()
                .filter(draws -> draws.done() < 1)
                .map(draws -> m.with(remembered(draws.further(System.nanoTime() + STAGE_NANOS))))
                .orElse(m);
    }

    @Override
    public double done(DistModel m) {
        return m.draws().map(DistDraws::done).orElse(1.0);
    }

    @Override
    public List<Sheet<DistModel>> sheets() {
        return List.of(
                new Sheet<>("overview", "Overview", m -> Figure.column(density(m), cumulative(m))),
                new Sheet<>("density", "Density", m -> Figure.of(density(m))),
                new Sheet<>("cumulative", "Cumulative", m -> Figure.of(cumulative(m))),
                new Sheet<>("draws", "Draws", this::draws),
                new Sheet<>("quantiles", "Quantiles", m -> Figure.of(QuantilesFigure.of(m))));
    }

    private interface Drawing extends BiFunction<Optional<DistGraph>, Optional<DistGraph>, Plot> {}

    private Plot density(DistModel m) {
        return graphed(m, (graph, overlay) -> DensityFigure.of(m, graph, overlay));
    }

    private Plot cumulative(DistModel m) {
        return graphed(m, (graph, overlay) -> CumulativeFigure.of(m, graph, overlay));
    }

    private Plot graphed(DistModel m, Drawing drawing) {
        return drawing.apply(
                graph(m),
                m.otherLaw().map(law -> overlays.of(new Drawn(law, m.window().like(law)))));
    }

    private Optional<DistGraph> graph(DistModel m) {
        return m.law().map(law -> graphs.of(new Drawn(law, m.window())));
    }

    private Figure draws(DistModel m) {
        return graph(m).map(graph -> Figure.column(DrawsFigure.bars(m, graph), DrawsFigure.running(m)))
                .orElseGet(() -> Figure.of(density(m)));
    }

    @Override
    public State changed(State before, State after) {
        boolean isSame = DistParams.NUMBERS.family(before).equals(DistParams.NUMBERS.family(after));
        return isSame ? after : DistPresets.askedWell(after);
    }

    @Override
    public State dragged(State state, Handle handle, Vec to) {
        return to.equals(handle.place()) ? state : DistDrag.dragged(state, handle, to);
    }

    @Override
    public List<Term> terms() {
        return DistTerms.ALL;
    }

    @Override
    public List<Formula> formulas(DistModel m) {
        return DistFormulas.of(m);
    }

    @Override
    public List<Readout<DistModel>> readouts() {
        return DistReadouts.ALL;
    }

    @Override
    public List<Claim<DistModel>> laws() {
        return DistLaws.ALL;
    }

    @Override
    public List<Claim<DistModel>> goals() {
        return DistGoals.ALL;
    }

    @Override
    public List<Preset> presets() {
        return DistPresets.ALL;
    }

    @Override
    public List<Snippet> code(DistModel m) {
        return DistCode.of(m);
    }

    @Override
    public List<Remedy> remedies(DistModel m) {
        return DistRemedies.of(m);
    }

    @Override
    public List<SliderBand> bands(DistModel m) {
        var ask = m.ask();
        return ask.from() <= ask.to()
                ? List.of(new SliderBand(DistParams.X.id(), ask.from(), ask.to(), "in the interval", Ink.AREA))
                : List.of();
    }

    @Override
    public Table trace(DistModel m) {
        return DistTrace.of(m);
    }

    @Override
    public String say(DistModel m) {
        return DistSpeech.of(m);
    }
}
