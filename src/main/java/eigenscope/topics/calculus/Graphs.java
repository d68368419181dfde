package eigenscope.topics.calculus;

import eigenscope.engine.calculus.Branches;
import eigenscope.engine.calculus.Compiled;
import eigenscope.engine.calculus.Concavity;
import eigenscope.figure.Box;
import eigenscope.figure.Series;
import java.util.Arrays;

/**
 * A function and its derivative as they are drawn: over the window and, for those who pan, as far again on both sides.
 *
 * @param value points of f
 * @param slope points of f'
 * @param home part of the plane in which f is seen
 * @param slopeHome likewise of f'
 * @param concavity of f over the window
 */
record Graphs(Series value, Series slope, Box home, Box slopeHome, Concavity concavity) {
    /** One point for every second pixel of a large screen. */
    private static final int INSIDE = 801;

    private static final int OUTSIDE = 200;

    static Graphs of(Compiled f, Span window) {
        double[] xs = abscissae(window);
        double[][] jets = new double[3][xs.length];
        f.jets(xs, jets);
        double[][] inside = {within(xs), within(jets[0]), within(jets[1]), within(jets[2])};
        Span up = Span.around(inside[1]);
        Span slopeUp = Span.around(inside[2]);
        double[][] value = Branches.of(xs, jets[0], jets[1], f::value, up.length());
        double[][] slope = Branches.of(xs, jets[1], jets[2], x -> slope(f, x), slopeUp.length());
        var concavity = Concavity.of(f, inside[0], new double[][] {inside[1], inside[2], inside[3]}, up.length());
        return new Graphs(
                Series.of(value[0], value[1]),
                Series.of(slope[0], slope[1]),
                new Box(window.from(), up.from(), window.to(), up.to()),
                new Box(window.from(), slopeUp.from(), window.to(), slopeUp.to()),
                concavity);
    }

    private static double slope(Compiled f, double x) {
        double[] slope = new double[1];
        double value = f.gradient(new double[] {x}, slope);
        return Double.isFinite(value) ? slope[0] : Double.NaN;
    }

    private static double[] within(double[] all) {
        return Arrays.copyOfRange(all, OUTSIDE, OUTSIDE + INSIDE);
    }

    private static double[] abscissae(Span window) {
        double[] xs = new double[INSIDE + 2 * OUTSIDE];
        double[] inside = window.places(INSIDE);
        System.arraycopy(inside, 0, xs, OUTSIDE, INSIDE);
        double step = window.length() / OUTSIDE;
        for (int i = 1; i <= OUTSIDE; i++) {
            xs[OUTSIDE - i] = window.from() - i * step;
            xs[OUTSIDE + INSIDE - 1 + i] = window.to() + i * step;
        }
        return xs;
    }
}
