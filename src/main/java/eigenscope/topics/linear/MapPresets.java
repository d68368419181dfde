package eigenscope.topics.linear;

import eigenscope.engine.linalg.Mat;
import eigenscope.topic.Matrix;
import eigenscope.topic.Preset;
import eigenscope.topic.Seed;
import java.util.List;

/** Matrices worth starting from: with few digits, and exact where the name promises something. */
final class MapPresets {
    private MapPresets() {}

    static List<Preset> inThePlane() {
        Matrix a = LinearMap.A;
        return List.of(
                preset("identity", a, 1, 0, 0, 1),
                preset("scale", a, 1.5, 0, 0, 1.5),
                preset("stretch", a, 2, 0, 0, 0.5),
                preset("rotation", a, 0.8, -0.6, 0.6, 0.8),
                preset("shear", a, 1, 1, 0, 1),
                preset("reflection", a, 0.6, 0.8, 0.8, -0.6),
                preset("projection", a, 0.8, 0.4, 0.4, 0.2),
                preset("singular", a, 1, 2, 0.5, 1),
                preset("swap", a, 0, 1, 1, 0),
                preset("spiral", a, 0.7, -0.6, 0.6, 0.7),
                random(a, LinearMap.SEED));
    }

    static List<Preset> inSpace() {
        Matrix a = LinearMap3d.A;
        return List.of(
                preset("identity", a, 1, 0, 0, 0, 1, 0, 0, 0, 1),
                preset("stretch", a, 1.5, 0, 0, 0, 1, 0, 0, 0, 0.5),
                preset("rotation", a, 0.8, -0.6, 0, 0.6, 0.8, 0, 0, 0, 1),
                preset("shear", a, 1, 0, 1, 0, 1, 0, 0, 0, 1),
                preset("reflection", a, 1, 0, 0, 0, 1, 0, 0, 0, -1),
                preset("projection", a, 1, 0, 0, 0, 1, 0, 0, 0, 0),
                preset("singular", a, 1, 0.5, 1.5, 0, 1, 1, 0.5, 0, 0.5),
                preset("cycle", a, 0, 0, 1, 1, 0, 0, 0, 1, 0),
                random(a, LinearMap3d.SEED));
    }

    private static Preset preset(String id, Matrix param, double... rowMajor) {
        Mat a = Mat.of(param.rows(), param.cols(), rowMajor);
        return new Preset(id, s -> s.with(param, a));
    }

    // The next seed each time, so that pressing again gives another matrix, the same on every machine.
    private static Preset random(Matrix param, Seed from) {
        return new Preset("random", s -> {
            long seed = from.nudge(s.get(from), 0, 1);
            return s.with(from, seed).with(param, param.sample(Seed.generator(seed)));
        });
    }
}
