package eigenscope.topics.calculus;

import eigenscope.engine.calculus.Difference;
import eigenscope.engine.linalg.Vec2;
import eigenscope.topic.Preset;
import eigenscope.topic.State;
import java.util.List;

/** Functions worth starting from, each at a point where there is something to see. */
final class SlopePresets {
    static final List<Preset> ALL = List.of(
            preset("valley-and-hill", "x^3/3 - x", -1, -2.5, 2.5),
            preset("wave", "sin(x)", 0, -6, 6),
            preset("own-derivative", "exp(x)", 1, -2.5, 2.5),
            preset("sigmoid", "sigmoid(x)", 0, -6, 6),
            preset("tanh", "tanh(x)", 0, -3, 3),
            preset("relu", "relu(x)", 0, -2, 2).called("ReLU"),
            preset("softplus", "softplus(x)", 0, -4, 4),
            preset("gelu", "gelu(x)", -0.75, -4, 4).called("GELU"),
            preset("kink", "abs(x)", 0, -2, 2),
            preset("jump", "floor(x)", 1, -2.5, 2.5),
            preset("pole", "1/x", 0.5, -2.5, 2.5),
            preset("logarithm", "ln(x)", 1, -0.5, 5),
            preset("upright", "cbrt(x)", 0, -2, 2),
            new Preset("rounding", s -> with(s, "exp(x)", 1, -2.5, 2.5).with(Derivatives.H, 1e-12)),
            new Preset(
                    "central",
                    s -> with(s, "exp(x)", 1, -2.5, 2.5)
                            .with(Derivatives.H, 1e-5)
                            .with(Derivatives.METHOD, Difference.CENTRAL)));

    private SlopePresets() {}

    private static Preset preset(String id, String f, double x, double from, double to) {
        return new Preset(id, s -> with(s, f, x, from, to));
    }

    private static State with(State s, String f, double x, double from, double to) {
        return s.set(Derivatives.F.id(), f).with(Derivatives.X, x).with(Derivatives.WINDOW, new Vec2(from, to));
    }
}
