package eigenscope.topics.probability.limit;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Draws;
import eigenscope.engine.prob.Histogram;
import eigenscope.engine.prob.Kolmogorov;
import eigenscope.engine.prob.Normal;
import eigenscope.engine.prob.Quantiles;
import eigenscope.engine.prob.Running;
import eigenscope.engine.prob.SampleMeans;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The means drawn so far: all of them counted, and put in order each time they have grown by a quarter.
 *
 * @param setting what is drawn
 * @param bins where they are counted
 * @param histogram how many fell into each bin
 * @param running their moments
 * @param inside how many lie within 1.96 standard errors of μ; 0 where there is no standard error
 * @param parts the means themselves, while there are more to come
 * @param order what their order shows
 */
record CltStudy(
        Setting setting,
        CltBins bins,
        Histogram histogram,
        Running running,
        int inside,
        List<Part> parts,
        Order order) {
    /** The normal quantile of 0.975. */
    static final double Z95 = 1.959963984540054;

    /** Draws of one stage, some milliseconds of work. */
    private static final int STAGE = 1 << 19;

    private static final double GROWTH = 1.25;
    private static final int POINTS = 400;
    /** Quartiles of the normal distribution are so far apart. */
    private static final double QUARTILES = 1.3489795003921634;

    /**
     * What is drawn.
     *
     * @param repeats how many means are wanted
     */
    record Setting(CltTheory theory, int repeats, long seed) {}

    /**
     * What the order of means shows.
     *
     * @param of how many they were
     * @param reference the normal distribution they are compared with: that of the theorem, or the one with their own quartiles
     * @param gap the largest distance of both cumulative functions
     * @param pairs quantiles of the reference beside those of the means
     */
    record Order(int of, Normal reference, Kolmogorov.Gap gap, List<Quantiles.Pair> pairs) {
        static Order of(CltTheory theory, double... means) {
            var quantiles = Quantiles.of(means);
            Normal reference = theory.isNormal() ? theory.limit() : quartiles(quantiles);
            return new Order(
                    means.length,
                    reference,
                    Kolmogorov.distance(quantiles, reference),
                    quantiles.against(reference, POINTS));
        }

        private static Normal quartiles(Quantiles means) {
            double spread = means.quantile(0.75) - means.quantile(0.25);
            double centre = means.quantile(0.5);
            return new Normal(centre, spread > 0 ? spread / QUARTILES : Math.max(1, Math.abs(centre)));
        }
    }

    /** Some means in the order they were drawn. */
    static final class Part {
        private final double[] means;

        private Part(double... means) {
            this.means = means;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Part part && Arrays.equals(means, part.means);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(means);
        }
    }

    /** Keeps its own copy of the list. */
    CltStudy {
        parts = List.copyOf(parts);
    }

    /** Returns the means of the first stage. */
    static CltStudy begun(Setting setting, SampleMeans row) {
        double[] means = row.between(0, Math.min(stage(row), setting.repeats));
        var bins = CltBins.of(setting.theory, setting.repeats, means);
        return new CltStudy(setting, bins, bins.empty(), Running.NONE, 0, List.of(), Order.of(setting.theory, means))
                .plus(means);
    }

    private static int stage(SampleMeans row) {
        return Math.max(1, STAGE / Draws.BLOCK) * row.perBlock();
    }

    /** Returns how many means there are. */
    int size() {
        return Math.toIntExact(running.count());
    }

    boolean isDone() {
        return size() == setting.repeats;
    }

    /** Returns the means after another stage. */
    CltStudy further(SampleMeans row) {
        return isDone() ? this : plus(row.between(size(), (int) Math.min(setting.repeats, (long) size() + stage(row))));
    }

    private CltStudy plus(double... means) {
        var theory = setting.theory;
        int within = theory.isNormal() ? SampleMeans.within(means, theory.mean(), Z95 * theory.standardError()) : 0;
        var all = new ArrayList<>(parts);
        all.add(new Part(means));
        var next = new CltStudy(
                setting,
                bins,
                bins.counted(histogram, means),
                running.plus(Running.of(means)),
                inside + within,
                all,
                order);
        return next.isDone() || next.size() >= GROWTH * order.of ? next.ordered() : next;
    }

    private CltStudy ordered() {
        var now = order.of == size()
                ? order
                : Order.of(
                        setting.theory,
                        parts.stream()
                                .flatMapToDouble(p -> Arrays.stream(p.means))
                                .toArray());
        return new CltStudy(setting, bins, histogram, running, inside, isDone() ? List.of() : parts, now);
    }

    /** Returns the law of one draw. */
    Distribution one() {
        return setting.theory.one();
    }
}
