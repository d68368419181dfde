package eigenscope.topics.probability.limit;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Draws;
import eigenscope.engine.prob.Kolmogorov;
import eigenscope.engine.prob.Normal;
import eigenscope.engine.prob.NormalLimit;
import eigenscope.engine.prob.Quantiles;
import eigenscope.engine.prob.SampleMeans;
import eigenscope.engine.prob.Stable;
import eigenscope.figure.Series;
import eigenscope.topic.Memo;
import eigenscope.topic.Recent;
import eigenscope.topic.State;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws and averages, in stages, and remembers what the next state is likely to want again. */
final class CltWork {
    /** Sizes of means whose distance from normal is measured. */
    private static final int[] SIZES = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 500};
    /** Blocks of draws behind that, half a million draws. */
    private static final int BLOCKS = 64;

    private static final int MOST_MEANS = 50_000;
    /** Paths of the law of large numbers, and how far they go. */
    private static final int PATHS = 10;

    static final int PATH_LENGTH = 5000;
    private static final int PATH_POINTS = 240;
    /** From so many draws on a result is kept. */
    private static final long DEAR = 2_000_000;

    private static final int KEPT = 256;
    /** Points of a stable density to each side, and the logarithm of how far they go, more or less. */
    private static final int CURVE = 90;

    private static final double CURVE_ENDS = 7;

    private final Memo<Distribution, Double> thirdMoments = new Memo<>(NormalLimit::thirdMoment);
    private final Memo<Row, Draws> draws = new Memo<>(row -> Draws.of(row.one, row.seed));
    private final Memo<Row, List<Distance>> distances = new Memo<>(this::measured);
    private final Memo<Row, List<Series>> paths = new Memo<>(this::walked);
    private final Memo<Stable, Series> stables = new Memo<>(CltWork::curve);
    private final Recent<CltStudy.Setting, CltStudy> done = new Recent<>(KEPT);

    /** What is drawn from. */
    private record Row(Distribution one, long seed) {}

    /**
     * How far means are from normal.
     *
     * @param n how many draws they are of
     * @param means how many means there were
     * @param distance the largest gap of the cumulative functions
     */
    record Distance(int n, int means, double distance) {
        Vec2 point() {
            return new Vec2(n, distance);
        }

        /** Returns what chance alone leaves on average between so many normal numbers and their law: √(π/2) ln 2 / √R. */
        double chance() {
            return Math.sqrt(Math.PI / 2) * Math.log(2) / Math.sqrt(means);
        }
    }

    CltModel begun(State s) {
        var population = CltPopulation.of(s);
        int n = s.get(CltParams.N);
        int repeats = s.get(CltParams.REPEATS);
        return new CltModel(
                population,
                n,
                repeats,
                s.get(CltParams.SEED),
                s.get(CltParams.STANDARDISED),
                s.get(CltParams.EXACT),
                outcome(population, n, repeats, s.get(CltParams.SEED)));
    }

    private CltModel.Outcome outcome(CltPopulation population, int n, int repeats, long seed) {
        if (population.distribution().isEmpty()) return new CltModel.Refused(population.refusal());
        var one = population.distribution().get();
        var trouble = CltTheory.trouble(one);
        if (trouble.isPresent()) return new CltModel.Refused(trouble.get());
        var setting = new CltStudy.Setting(CltTheory.of(one, n, thirdMoments.of(one)), repeats, seed);
        return new CltModel.Drawn(done.find(setting).orElseGet(() -> kept(CltStudy.begun(setting, row(setting)))));
    }

    private SampleMeans row(CltStudy.Setting setting) {
        var theory = setting.theory();
        return SampleMeans.of(draws.of(new Row(theory.one(), setting.seed())), theory.n());
    }

    private CltStudy kept(CltStudy study) {
        var setting = study.setting();
        if (study.isDone() && (long) setting.repeats() * setting.theory().n() >= DEAR) done.keep(setting, study);
        return study;
    }

    CltModel further(CltModel m) {
        return m.drawn()
                .filter(study -> !study.isDone())
                .map(study -> m.with(kept(study.further(row(study.setting())))))
                .orElse(m);
    }

    CltModel solved(State s) {
        var model = begun(s);
        while (done(model) < 1) model = further(model);
        return model;
    }

    double done(CltModel m) {
        return m.drawn().map(s -> (double) s.size() / m.repeats()).orElse(1.0);
    }

    /** Returns how far means of rising size are from normal; empty where they do not become so. */
    List<Distance> distances(CltModel m) {
        return m.drawn()
                .filter(study -> study.setting().theory().isNormal())
                .map(study -> distances.of(row(study)))
                .orElse(List.of());
    }

    /** Returns the density of the stable law that means tend to, around 0 and of scale 1; empty where there is none. */
    Optional<Series> stable(CltModel m) {
        return m.theory().flatMap(CltTheory::stable).map(stables::of);
    }

    // Dense in the middle, sparse in the tails.
    private static Series curve(Stable law) {
        double[] places = IntStream.rangeClosed(-CURVE, CURVE)
                .mapToDouble(k -> Math.sinh(k * CURVE_ENDS / CURVE))
                .toArray();
        return Series.of(
                places, Arrays.stream(places).parallel().map(law::density).toArray());
    }

    private static Row row(CltStudy study) {
        return new Row(study.one(), study.setting().seed());
    }

    private List<Distance> measured(Row row) {
        double[][] means = SampleMeans.ladder(draws.of(row), BLOCKS, MOST_MEANS, SIZES);
        double mean = row.one.mean();
        double sd = row.one.sd();
        return IntStream.range(0, SIZES.length)
                .parallel()
                .mapToObj(k -> {
                    int n = SIZES[k];
                    var normal = new Normal(mean, sd / Math.sqrt(n));
                    double gap =
                            Kolmogorov.distance(Quantiles.of(means[k]), normal).distance();
                    return new Distance(n, means[k].length, gap);
                })
                .toList();
    }

    /** Returns running means of several rows of draws, as points (n, mean); none where there is no population. */
    List<Series> paths(CltModel m) {
        return m.drawn().map(study -> paths.of(row(study))).orElse(List.of());
    }

    private List<Series> walked(Row row) {
        int[] sizes = sizes();
        double[] places = IntStream.of(sizes).asDoubleStream().toArray();
        return IntStream.range(0, PATHS)
                .mapToObj(p -> Series.of(places, SampleMeans.running(draws.of(row), p, sizes)))
                .toList();
    }

    /** Returns whole numbers that lie evenly on a logarithmic axis. */
    private static int[] sizes() {
        return Stream.iterate(0, i -> i + 1)
                .limit(PATH_POINTS)
                .mapToInt(i -> (int) Math.rint(Math.pow(PATH_LENGTH, i / (PATH_POINTS - 1.0))))
                .distinct()
                .toArray();
    }
}
