package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Method;
import eigenscope.topic.Preset;
import eigenscope.topic.Seed;
import eigenscope.topic.State;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** States worth starting from. */
final class FitPresets {
    private static final int ROWS = 60;
    private static final double FAR = 10;

    static final List<Preset> ALL = List.of(
            new Preset("noise", s -> s.with(FitParams.DATA, cloud(s, 0, 1))),
            new Preset("no-noise", s -> s.with(FitParams.DATA, cloud(s, 0, 0))),
            new Preset("outlier", s -> s.with(FitParams.DATA, withOutlier(FitParams.DATA.initial()))),
            new Preset(
                    "far-from-zero",
                    s -> s.with(FitParams.DATA, cloud(s, FAR, 0.3))
                            .with(FitParams.RATE, 0.009)
                            .with(FitParams.STEPS, 200)),
            new Preset("rate-too-large", s -> s.with(FitParams.RATE, 1.3).with(FitParams.STEPS, 30)),
            new Preset("batches", s -> s.with(FitParams.BATCH, 10)),
            new Preset(
                    "one-row-at-a-time",
                    s -> s.with(FitParams.BATCH, 1).with(FitParams.RATE, 0.05).with(FitParams.STEPS, 150)),
            new Preset(
                    "adam",
                    "Adam",
                    s -> s.with(FitParams.OPTIMIZER, Method.ADAM).with(FitParams.STEPS, 100)),
            new Preset(
                    "newton",
                    "Newton",
                    s -> s.with(FitParams.OPTIMIZER, Method.NEWTON)
                            .with(FitParams.RATE, 1.0)
                            .with(FitParams.STEPS, 1)),
            new Preset("two-points", s -> s.with(FitParams.DATA, List.of(Vec.of(-1, 0), Vec.of(1.5, 2)))),
            new Preset(
                    "one-above-the-other",
                    s -> s.with(FitParams.DATA, List.of(Vec.of(1, 0), Vec.of(1, 1), Vec.of(1, 3)))),
            new Preset(
                    "by-hand",
                    s -> s.with(FitParams.STEPS, 0)
                            .with(FitParams.START, Vec2.ZERO)
                            .with(FitParams.EXACT, false)));

    private FitPresets() {}

    // y = 2 x + 1 + noise, with x about a place.
    private static List<Vec> cloud(State s, double about, double noise) {
        RandomGenerator random = Seed.generator(s.get(FitParams.SEED));
        return IntStream.range(0, ROWS)
                .mapToObj(_ -> {
                    double x = about + random.nextGaussian();
                    return Vec.of(x, 2 * x + 1 + noise * random.nextGaussian());
                })
                .toList();
    }

    private static List<Vec> withOutlier(List<Vec> rows) {
        return Stream.concat(rows.stream(), Stream.of(Vec.of(2.5, -6), Vec.of(2.2, -5)))
                .toList();
    }
}
