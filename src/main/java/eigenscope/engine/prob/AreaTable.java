package eigenscope.engine.prob;

import eigenscope.engine.quadrature.Kronrod;
import eigenscope.engine.quadrature.Kronrod.Panel;
import eigenscope.engine.quadrature.Quadrature;
import eigenscope.engine.quadrature.Stretched;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The areas under a nonnegative function, summed from both sides: any area up to or from a place is a sum known before and one more panel.
 *
 * <p>Panels are so fine that each error is small beside all that lies outside of its panel on either side: so both tails keep their digits.
 */
final class AreaTable {
    private static final double TOLERANCE = 1e-12;
    /** Of a panel beside what lies outside: less, for a part of a panel may be much smaller than the panel. */
    private static final double TAIL_TOLERANCE = 2e-14;

    private static final double FAINT = 1e-290;
    private static final int MOST_PANELS = 20_000;
    private static final int MOST_STEPS = 100;

    /** One panel and where it belongs. */
    private record Piece(Stretched stretched, Panel panel, double xFrom) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final double[] xs;
    /** The area before each piece, and that of all. */
    private final double[] before;
    /** The area from each piece on, and 0. */
    private final double[] after;

    private final double error;

    /**
     * Integrates.
     *
     * @param cuts in increasing order, at least two
     */
    AreaTable(DoubleUnaryOperator f, double... cuts) {
        double remainder = 0;
        for (int i = 1; i < cuts.length; i++) {
            var stretched = new Stretched(f, cuts[i - 1], cuts[i]);
            remainder += stretched.remainder();
            for (var panel : Quadrature.panels(stretched, TOLERANCE))
                pieces.add(new Piece(stretched, panel, stretched.x(panel.from())));
        }
        error = remainder + pieces.stream().mapToDouble(p -> p.panel.error()).sum();
        // Digits of tails are of use only where the whole has some.
        if (Double.isFinite(error)) refine();
        before = new double[pieces.size() + 1];
        after = new double[pieces.size() + 1];
        sum(before, after);
        xs = pieces.stream().mapToDouble(Piece::xFrom).toArray();
    }

    private void sum(double[] before, double[] after) {
        int n = pieces.size();
        for (int i = 0; i < n; i++)
            before[i + 1] = before[i] + pieces.get(i).panel.value();
        for (int i = n - 1; i >= 0; i--)
            after[i] = after[i + 1] + pieces.get(i).panel.value();
    }

    private void refine() {
        boolean isDone = false;
        while (!isDone && pieces.size() < MOST_PANELS) {
            int n = pieces.size();
            var before = new double[n + 1];
            var after = new double[n + 1];
            sum(before, after);
            var finer = new ArrayList<Piece>();
            for (int i = 0; i < n; i++) {
                var piece = pieces.get(i);
                double allowed = TAIL_TOLERANCE * Math.min(before[i + 1], after[i]) + noise(piece);
                for (var panel : Quadrature.halved(
                        piece.stretched, List.of(piece.panel), p -> p.error() > allowed && !isFaint(piece)))
                    finer.add(new Piece(piece.stretched, panel, piece.stretched.x(panel.from())));
            }
            isDone = finer.size() == n;
            pieces.clear();
            pieces.addAll(finer);
        }
    }

    /** Says whether the function is so small over a panel that doubles lose its digits. */
    private static boolean isFaint(Piece piece) {
        return piece.panel.value() < FAINT * (piece.stretched.x(piece.panel.to()) - piece.xFrom);
    }

    /** Returns what the rounding of places does to a function that changes over the width of a panel. */
    private static double noise(Piece piece) {
        double to = piece.stretched.x(piece.panel.to());
        double place = Math.max(Math.abs(piece.xFrom), Math.abs(to));
        return 8 * Math.ulp(place) / (to - piece.xFrom) * piece.panel.size();
    }

    /** Returns the whole area. */
    double area() {
        return before[before.length - 1];
    }

    /** Returns a bound of its error. */
    double error() {
        return error;
    }

    /** Returns places over all of the interval, dense where the function needs it. */
    double[] places() {
        return xs.clone();
    }

    private int index(double[] keys, double key) {
        int i = Arrays.binarySearch(keys, key);
        return Math.clamp(i < 0 ? -i - 2 : i, 0, pieces.size() - 1);
    }

    /** Returns the area below x, inside the interval. */
    double below(double x) {
        int i = index(xs, x);
        var piece = pieces.get(i);
        return before[i] + part(piece, piece.panel.from(), t(piece, x));
    }

    /** Returns the area above x, inside the interval. */
    double above(double x) {
        int i = index(xs, x);
        var piece = pieces.get(i);
        return after[i + 1] + part(piece, t(piece, x), piece.panel.to());
    }

    private static double t(Piece piece, double x) {
        return Math.clamp(piece.stretched.t(x), piece.panel.from(), piece.panel.to());
    }

    private static double part(Piece piece, double from, double to) {
        if (from == piece.panel.from() && to == piece.panel.to()) return piece.panel.value();
        return from < to ? Kronrod.panel(piece.stretched, from, to).value() : 0;
    }

    /** Returns the smallest x with this area below it, above 0 and at most half of all. */
    double withBelow(double area) {
        int i = Math.min(first(area), pieces.size() - 1);
        var piece = pieces.get(i);
        double wanted = area - before[i];
        return solved(piece, wanted, t -> part(piece, piece.panel.from(), t));
    }

    /** Returns the x with this area above it, above 0 and at most half of all. */
    double withAbove(double area) {
        int i = pieces.size() - 1;
        while (i > 0 && after[i] < area) i--;
        var piece = pieces.get(i);
        double wanted = piece.panel.value() - (area - after[i + 1]);
        return solved(piece, wanted, t -> piece.panel.value() - part(piece, t, piece.panel.to()));
    }

    private int first(double area) {
        int i = Arrays.binarySearch(before, area);
        if (i < 0) return -i - 2;
        // The smallest x: where the area stays the same for a while, the end of the panel before.
        while (i > 0 && before[i - 1] == area) i--;
        return Math.max(i - 1, 0);
    }

    /** Solves area(t) = wanted inside a panel by Newton's method, halving where that leaves the bracket. */
    private static double solved(Piece piece, double wanted, DoubleUnaryOperator area) {
        double low = piece.panel.from();
        double high = piece.panel.to();
        double t = low + (high - low) * Math.clamp(wanted / piece.panel.value(), 0, 1);
        for (int step = 0; step < MOST_STEPS && low < high; step++) {
            double excess = area.applyAsDouble(t) - wanted;
            if (excess >= 0) high = t;
            else low = t;
            double next = t - excess / piece.stretched.applyAsDouble(t);
            if (!(next >= low && next <= high)) next = low + (high - low) / 2;
            if (Math.abs(next - t) <= Math.ulp(t)) break;
            t = next;
        }
        return piece.stretched.x(t);
    }
}
