package eigenscope.topics.optimisation;

import eigenscope.engine.optim.LineLoss;
import eigenscope.engine.optim.Status;
import eigenscope.topic.Numbers;
import eigenscope.topic.Remedy;
import java.util.List;
import java.util.stream.DoubleStream;

/** Ways out of a line that runs away, each tried before it is offered. */
final class FitRemedies {
    private static final int HALVINGS = 60;
    private static final int TRIED = 200;
    private static final int DIGITS = 2;

    private FitRemedies() {}

    static List<Remedy> of(FitModel m) {
        boolean isLost =
                m.way().map(way -> way.status() instanceof Status.Diverged).orElse(false);
        if (!isLost) return List.of();
        LineLoss loss = m.data().loss().orElseThrow();
        double bound = Math.min(
                m.stableRate().orElse(Double.POSITIVE_INFINITY), m.settings().rate());
        return DoubleStream.iterate(bound / 2, rate -> rate / 2)
                .limit(HALVINGS)
                .map(rate -> Numbers.tidy(rate, DIGITS))
                .filter(rate -> rate > 0 && rate < m.settings().rate() && isStable(m, loss, rate))
                .limit(1)
                .mapToObj(rate -> new Remedy(
                        "smaller-rate",
                        "the rate is too large",
                        "use the rate " + Numbers.show(rate),
                        s -> s.with(FitParams.RATE, rate)))
                .toList();
    }

    private static boolean isStable(FitModel m, LineLoss loss, double rate) {
        int steps = Math.max(TRIED, Math.min(m.settings().steps(), 2 * TRIED));
        var run = FitModel.descent(loss, m.settings().withRate(rate), m.method(), m.batch())
                .run(steps);
        return !(run.status() instanceof Status.Diverged);
    }
}
