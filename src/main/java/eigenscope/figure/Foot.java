package eigenscope.figure;

/**
 * The room below a level axis that its labels need. A plot that starts with less gets more of the plane below it, in pixels and not in
 * data: how low a plot is painted is known only then. What pan and zoom work with is the window without it, so that the room is the same
 * wherever one looks and nothing jumps.
 */
final class Foot {
    /** Pixels for a label in the largest type with air above and below it. */
    static final double NEEDED = 26;
    /** A plot gives up a quarter of its height at most. */
    private static final double SHARE = 0.25;

    private Foot() {}

    /** Returns how many of so many pixels of height are given to labels under the axis. */
    static double of(Plot.Flat plot, double height) {
        double origin = plot.y().origin();
        // What is linked upwards stands beside a plot of the same height, and must not come out lower than that.
        boolean isBound = plot.square() || !plot.y().link().isEmpty();
        if (isBound || !plot.x().shown() || Double.isInfinite(origin)) return 0;
        Box home = plot.start().places();
        double below = (origin - home.minY()) / home.height();
        // An axis just out of sight has no line to keep labels from, but may come in while a hand moves what it depends
        // on.
        double wanted = below < 0 ? NEEDED + below * height : (NEEDED - below * height) / (1 - below);
        return below < 1 ? Math.clamp(Math.rint(wanted), 0, Math.rint(SHARE * height)) : 0;
    }
}
