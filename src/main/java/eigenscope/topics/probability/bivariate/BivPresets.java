package eigenscope.topics.probability.bivariate;

import eigenscope.engine.linalg.Vec2;
import eigenscope.topic.Preset;
import eigenscope.topic.State;
import java.util.List;

/** Distributions worth seeing. */
final class BivPresets {
    static final List<Preset> ALL = List.of(
            new Preset("standard", s -> shaped(s, 1, 1, 0)),
            new Preset("independent", s -> shaped(s, 2, 1, 0)),
            new Preset("strong", s -> shaped(s, 1.5, 1, 0.95)),
            new Preset("negative", s -> shaped(s, 1.2, 1.2, -0.8)),
            new Preset(
                    "heights",
                    s -> shaped(s, 1, 1, 0.5).with(BivParams.SLICE, 2.0).with(BivParams.DRAWS, 1000)),
            new Preset(
                    "outlier",
                    s -> shaped(s, 1.5, 1.5, 0.93)
                            .with(BivParams.POINT, new Vec2(-1.5, 1.5))
                            .with(BivParams.DRAWS, 500)),
            new Preset(
                    "ten-thousand-draws", s -> s.with(BivParams.DRAWS, 10_000).with(BivParams.SAMPLE_ELLIPSE, true)),
            new Preset("five-draws", s -> s.with(BivParams.DRAWS, 5).with(BivParams.SAMPLE_ELLIPSE, true)));

    private BivPresets() {}

    private static State shaped(State s, double sd1, double sd2, double correlation) {
        return BivParams.withDeviations(s.reset(BivParams.MEAN), sd1, sd2, correlation);
    }
}
