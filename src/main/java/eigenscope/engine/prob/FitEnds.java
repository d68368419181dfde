package eigenscope.engine.prob;

import java.util.List;

/** Fits whose best ends are the outermost rows. There the likelihood jumps, so that information does not measure their errors. */
final class FitEnds {
    private static final String WHY = "the support depends on the parameters";

    private FitEnds() {}

    static Fit of(FitSample sample) {
        return sample.family() == Family.PARETO ? pareto(sample) : sample.irregular(WHY, sample.least(), sample.most());
    }

    private static Fit pareto(FitSample sample) {
        double scale = sample.least();
        double shape = 1 / sample.mean(x -> Math.log(x / scale));
        return sample.found(
                "no standard error of scale: " + WHY,
                List.of(scale, shape),
                List.of(Double.NaN, shape / Math.sqrt(sample.size())));
    }
}
