package eigenscope.bench;

import eigenscope.engine.prob.Binomial;
import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Draws;
import eigenscope.engine.prob.Gamma;
import eigenscope.engine.prob.Histogram;
import eigenscope.engine.prob.Normal;
import eigenscope.engine.prob.Tally;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Throws fresh draws into bins, with what others take for drawing alone beside it. */
final class DrawBench {
    private static final int DRAWS = 1_000_000;
    private static final int BINS = 200;
    private static final int ROUNDS = 60;
    private static final int WARM_UP = 20;

    private DrawBench() {}

    /** Times the draws. */
    static List<Result> run() {
        return List.of(
                timed("1,000,000 normal draws binned, with moments", "8 ms", i -> counted(new Normal(0, 1), i)),
                timed("  drawn only, one thread", "", DrawBench::drawn),
                timed("  drawn only by commons-rng, one thread", "", DrawBench::bare),
                timed("  drawn and binned by commons-math3", "", DrawBench::older),
                timed("1,000,000 gamma draws binned, with moments", "20 ms", i -> counted(new Gamma(2.5, 1), i)),
                timed(
                        "1,000,000 binomial draws binned, with moments",
                        "20 ms",
                        i -> counted(new Binomial(40, 0.3), i)));
    }

    /** @param round draws something new, and returns a number near the mean of all that was drawn */
    private static Result timed(String name, String target, IntToDoubleFunction round) {
        if (Double.isNaN(IntStream.range(0, WARM_UP).mapToDouble(round).sum()))
            throw new AssertionError(name + ": drew nothing");
        var means = new double[ROUNDS];
        var timing = Timing.of(IntStream.range(0, ROUNDS).mapToDouble(i -> {
            long from = System.nanoTime();
            means[i] = round.applyAsDouble(i);
            return (System.nanoTime() - from) / 1e6;
        }));
        boolean differ = IntStream.range(1, ROUNDS).allMatch(i -> means[i] != means[i - 1]);
        var flaw = differ ? Optional.<String>empty() : Optional.of("two rounds drew the same");
        return new Result(name, timing, Optional.empty(), target, flaw);
    }

    private static double counted(Distribution distribution, int seed) {
        var tally = Tally.of(Histogram.over(-10, 40, BINS));
        return Draws.of(distribution, seed).counted(tally, DRAWS).running().mean();
    }

    private static double drawn(int seed) {
        var draws = Draws.of(new Normal(0, 1), seed);
        var block = new double[Draws.BLOCK];
        double sum = 0;
        for (int b = 0; b <= DRAWS / Draws.BLOCK; b++) {
            draws.block(b, block);
            sum += block[0];
        }
        return sum;
    }

    private static double bare(int seed) {
        var normal = ZigguratSampler.NormalizedGaussian.of(RandomSource.XO_SHI_RO_256_PP.create((long) seed));
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) sum += normal.sample();
        return sum / DRAWS;
    }

    private static double older(int seed) {
        var normal = new NormalDistribution(new Well19937c(seed), 0, 1);
        var counts = new long[BINS];
        double sum = 0;
        for (int i = 0; i < DRAWS; i++) {
            double x = normal.sample();
            sum += x;
            counts[Math.clamp((int) ((x + 5) * (BINS / 10.0)), 0, BINS - 1)]++;
        }
        return sum / DRAWS + counts[0];
    }
}
