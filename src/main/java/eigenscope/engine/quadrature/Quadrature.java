package eigenscope.engine.quadrature;

import eigenscope.engine.quadrature.Kronrod.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/**
 * Integrals of functions given as they come: with poles at the ends, infinite tails, kinks and jumps.
 *
 * <p>The interval is stretched ({@link Stretched}: Takahasi and Mori 1974) until ends and tails are harmless and cut into panels; those
 * with more than their share of the error are halved until all together have little enough, by the Gauss-Kronrod rule of 21 points
 * (QUADPACK 1983, QK21). Smooth functions take one or two thousand values, a jump some thousand more. Say where a peak lies when its
 * width is less than a hundredth of its distance from 0: what falls between all the first points is not seen.
 */
public final class Quadrature {
    private static final int FIRST_PANELS = 40;
    private static final int MOST_PANELS = 4000;
    /** After so many rounds that did not lower the error, rounding or a pole is what is left. */
    private static final int MOST_IN_VAIN = 6;

    private Quadrature() {}

    /**
     * An integral.
     *
     * @param value NaN where the function is not defined
     * @param error a bound of the absolute error, but for the 1e-11 of the value that a pole at an end other than 0 may hide; infinite
     *     where the integral seems to be
     */
    public record Result(double value, double error) {
        /** Says whether the error is at most this part of the value. */
        public boolean isWithin(double tolerance) {
            return error <= tolerance * Math.abs(value);
        }

        private Result plus(Result other) {
            return new Result(value + other.value, error + other.error);
        }
    }

    /**
     * Integrates over an interval.
     *
     * @param f never asked at the ends themselves
     * @param from lower end, may be infinite
     * @param to upper end, at least {@code from}, may be infinite
     * @param tolerance the error wished for as part of the integral of |f|, at least 1e-14; the result says what was reached
     */
    public static Result integral(DoubleUnaryOperator f, double from, double to, double tolerance) {
        if (!(from <= to)) throw new IllegalArgumentException("want from <= to, not %s and %s".formatted(from, to));
        if (from == to) return new Result(0, 0);
        var stretched = new Stretched(f, from, to);
        double value = 0;
        double error = stretched.remainder();
        for (var panel : panels(stretched, tolerance)) {
            value += panel.value();
            error += panel.error();
        }
        return new Result(value, error);
    }

    /**
     * Integrates over an interval in pieces.
     *
     * @param at in increasing order: where it begins, where it is cut, at peaks, kinks, poles or jumps that are known, and where it ends
     */
    public static Result integral(DoubleUnaryOperator f, double tolerance, double... at) {
        var sum = new Result(0, 0);
        for (int i = 1; i < at.length; i++) sum = sum.plus(integral(f, at[i - 1], at[i], tolerance));
        return sum;
    }

    /** Cuts the way of integration into panels, in order, whose errors add up to at most this part of the sum of sizes if that can be. */
    public static List<Panel> panels(Stretched f, double tolerance) {
        List<Panel> panels = new ArrayList<>();
        double width = (f.last() - f.first()) / FIRST_PANELS;
        for (int i = 0; i < FIRST_PANELS; i++) {
            double to = i == FIRST_PANELS - 1 ? f.last() : f.first() + (i + 1) * width;
            panels.add(Kronrod.panel(f, f.first() + i * width, to));
        }
        double before = Double.POSITIVE_INFINITY;
        int vain = 0;
        while (panels.size() < MOST_PANELS && vain < MOST_IN_VAIN) {
            double size = panels.stream().mapToDouble(Panel::size).sum();
            double error = panels.stream().mapToDouble(Panel::error).sum();
            if (panels.stream().anyMatch(p -> Double.isNaN(p.value()))) return panels;
            vain = error < 0.9 * before ? 0 : vain + 1;
            before = error;
            double share = tolerance * size / panels.size();
            var finer = error <= tolerance * size
                    ? cutBesideEdges(f, panels, share)
                    : halved(f, panels, p -> p.error() > share);
            if (finer.size() == panels.size()) return panels;
            panels = finer;
        }
        return panels;
    }

    /** A kink or jump so near an edge that no point falls between is seen by a panel across the edge: there cuts come nearer. */
    private static List<Panel> cutBesideEdges(Stretched f, List<Panel> panels, double share) {
        var finer = new ArrayList<Panel>(panels.size());
        var left = panels.getFirst();
        for (var right : panels.subList(1, panels.size())) {
            double edge = right.from();
            double near = 0.25 * Math.min(edge - left.from(), right.to() - edge);
            boolean isSmooth = isNarrow(right)
                    || isNarrow(left)
                    || Kronrod.panel(f, edge - near, edge + near).error() <= share;
            if (isSmooth) {
                finer.add(left);
                left = right;
            } else {
                finer.add(Kronrod.panel(f, left.from(), edge - near));
                finer.add(Kronrod.panel(f, edge - near, edge));
                finer.add(Kronrod.panel(f, edge, edge + near));
                left = Kronrod.panel(f, edge + near, right.to());
            }
        }
        finer.add(left);
        return finer;
    }

    /** Halves those of some panels that are chosen, down to where numbers lie too close. */
    public static List<Panel> halved(Stretched f, List<Panel> panels, Predicate<Panel> chosen) {
        var finer = new ArrayList<Panel>(2 * panels.size());
        for (var panel : panels) {
            if (chosen.test(panel) && !isNarrow(panel)) {
                double middle = 0.5 * (panel.from() + panel.to());
                finer.add(Kronrod.panel(f, panel.from(), middle));
                finer.add(Kronrod.panel(f, middle, panel.to()));
            } else finer.add(panel);
        }
        return finer;
    }

    private static boolean isNarrow(Panel panel) {
        return panel.to() - panel.from() <= 64 * Math.ulp(Math.max(Math.abs(panel.from()), Math.abs(panel.to())));
    }
}
