package eigenscope.topics.linear;

import eigenscope.engine.linalg.Mat;
import eigenscope.topic.Preset;
import eigenscope.topic.Seed;
import java.util.List;

/** Matrices worth starting from. */
final class MapPresets {
    static final List<Preset> ALL = List.of(
            matrix("identity", Mat.identity(2)),
            matrix("scale", Mat.diagonal(1.5, 1.5)),
            matrix("stretch", Mat.diagonal(2, 0.5)),
            matrix("rotation", Mat.of(2, 2, 0.8, -0.6, 0.6, 0.8)),
            matrix("shear", Mat.of(2, 2, 1, 1, 0, 1)),
            matrix("reflection", Mat.of(2, 2, 0.6, 0.8, 0.8, -0.6)),
            matrix("projection", Mat.of(2, 2, 0.8, 0.4, 0.4, 0.2)),
            matrix("singular", Mat.of(2, 2, 1, 2, 0.5, 1)),
            matrix("swap", Mat.of(2, 2, 0, 1, 1, 0)),
            matrix("spiral", Mat.of(2, 2, 0.7, -0.6, 0.6, 0.7)),
            // The next seed each time, so that pressing again gives another matrix, the same on every machine.
            new Preset("random", s -> {
                long seed = LinearMap.SEED.nudge(s.get(LinearMap.SEED), 0, 1);
                Mat a = LinearMap.A.sample(Seed.generator(seed));
                return s.with(LinearMap.SEED, seed).with(LinearMap.A, a);
            }));

    private MapPresets() {}

    private static Preset matrix(String id, Mat a) {
        return new Preset(id, s -> s.with(LinearMap.A, a));
    }
}
