package eigenscope.bench;

import eigenscope.engine.optim.Descent;
import eigenscope.engine.optim.Estimator;
import eigenscope.engine.optim.GradientDescent;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Optimizer;
import eigenscope.engine.optim.Race;
import eigenscope.engine.optim.Run;
import eigenscope.engine.optim.Schedule;
import eigenscope.engine.optim.Surface;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sends all optimisers down the typed Rosenbrock function, from scratch each time: every step recorded, every status judged. */
final class RaceBench {
    private static final int STEPS = 2000;
    private static final int WARM_UP = 100;
    private static final int RACES = 400;
    private static final double RATE = 1e-3;

    private RaceBench() {}

    /** Times the races. */
    static List<Result> run() {
        var optimizers = Stream.of(Method.values())
                .map(m -> m.optimizer(0.9, 0.999, 1e-8, 0.01))
                .toList();
        for (int i = 0; i < WARM_UP; i++) millis(optimizers, i);
        var timing = Timing.of(IntStream.range(0, RACES).mapToDouble(i -> millis(optimizers, i)));
        int shortest =
                race(optimizers, 0).runs().stream().mapToInt(Run::last).min().orElse(0);
        var flaw = shortest == STEPS
                ? Optional.<String>empty()
                : Optional.of("a run ended after %d steps".formatted(shortest));
        return List.of(new Result(
                "race of %d optimisers, %,d steps".formatted(optimizers.size(), STEPS),
                timing,
                Optional.empty(),
                "5 ms",
                flaw));
    }

    private static double millis(List<Optimizer> optimizers, int i) {
        long from = System.nanoTime();
        var race = race(optimizers, i);
        if (race.ranking().isEmpty()) throw new AssertionError("nobody came in");
        return (System.nanoTime() - from) / 1e6;
    }

    // A little elsewhere each time, as a hand drags the start.
    private static Race race(List<Optimizer> optimizers, int i) {
        var surface = Surface.ROSENBROCK.landscape();
        var start = surface.start().vec().with(0, -1.2 + 1e-4 * i);
        var descent = new Descent(
                surface.objective(), start, new GradientDescent(), new Schedule.Constant(RATE), new Estimator.Exact());
        return Race.of(descent, optimizers, STEPS);
    }
}
