package eigenscope.topics.probability.softmax;

import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Preset;
import eigenscope.topic.State;
import java.util.List;
import java.util.stream.DoubleStream;

/** States worth starting from, and a class more or less. */
final class SoftmaxPresets {
    private static final double HUGE = 1e308;

    static final List<Preset> ALL = List.of(
            new Preset("add-class", s -> s.with(SoftmaxParams.LOGITS, SoftmaxParams.LOGITS.nudge(logits(s), 0, 1))),
            new Preset("remove-class", s -> without(s)),
            new Preset("equal", s -> with(s, 1, 1, 1)),
            new Preset("two-classes", s -> with(s, 1.5, -0.5)),
            new Preset(
                    "ten-digits",
                    s -> with(s, -2.1, 0.3, 1.2, 4.1, -3, 2.2, -1, 0.4, 3.1, -0.6)
                            .with(SoftmaxParams.TARGET, 4)),
            new Preset("next-word", s -> with(s, 3.2, 2.9, 2.1, 0.8, 0.2, -1).with(SoftmaxParams.TARGET, 2)),
            new Preset("confident", s -> with(s, 10, 0, -5)),
            new Preset("wrong-and-sure", s -> with(s, 8, 1, 0.1).with(SoftmaxParams.TARGET, 3)),
            new Preset("cold", s -> s.with(SoftmaxParams.TEMPERATURE, SoftmaxParams.COLDEST)),
            new Preset("hot", s -> s.with(SoftmaxParams.TEMPERATURE, SoftmaxParams.HOTTEST)),
            new Preset("large", s -> with(s, 1000, 1001, 1002)),
            new Preset("huge", s -> with(s, HUGE, HUGE, -HUGE)));

    private SoftmaxPresets() {}

    private static List<Vec> logits(State s) {
        return s.get(SoftmaxParams.LOGITS);
    }

    private static State without(State s) {
        var fewer = s.with(SoftmaxParams.LOGITS, SoftmaxParams.LOGITS.nudge(logits(s), 0, -1));
        int n = logits(fewer).size();
        return fewer.with(SoftmaxParams.TARGET, Math.min(n, s.get(SoftmaxParams.TARGET)));
    }

    private static State with(State s, double... logits) {
        return s.with(
                        SoftmaxParams.LOGITS,
                        DoubleStream.of(logits).mapToObj(Vec::of).toList())
                .with(SoftmaxParams.TARGET, 1);
    }
}
