package eigenscope.figure;

import eigenscope.engine.linalg.Vec2;
import java.util.List;

/** Figures with every kind of axis, and of what stands on them. */
public final class Charts {
    private Charts() {}

    /** Losses that fall, on linear and on logarithmic axes, and numbers of things with names. */
    public static Figure axes() {
        var loss = Series.sampled(201, 0, 200, k -> new Vec2(k, 40 * Math.exp(-k / 14) + 2e-5));
        var curve = new Curve("loss", loss, Stroke.of(Ink.FIRST, 2));
        var error =
                Series.sampled(161, -16, 0, k -> new Vec2(Math.pow(10, k), Math.pow(10, k) + 1e-16 / Math.pow(10, k)));
        var shares = Series.of(new double[] {0, 1, 2}, new double[] {0.659, 0.242, 0.099});
        var steps = new Plot.Flat("loss", "Loss", new Box(-10, 1e-5, 200, 100), false, List.of(curve))
                .axes(Axis.of("step"), Axis.of("loss").logarithmic());
        var errors = new Plot.Flat(
                        "error",
                        "",
                        new Box(1e-16, 1e-17, 1, 1),
                        false,
                        List.of(new Curve("error", error, Stroke.of(Ink.SECOND, 2))))
                .axes(
                        Axis.of("h").logarithmic(),
                        Axis.of("error of the difference").logarithmic());
        var classes = new Plot.Flat(
                        "share",
                        "",
                        new Box(-0.7, -0.1, 2.7, 1),
                        false,
                        List.of(new Dots("p", shares, Ink.THIRD, 6, 1)))
                .axes(
                        Axis.of("class", List.of("cat", "dog", "horse")),
                        Axis.of("probability").plain());
        return Figure.of(steps, errors, classes);
    }
}
