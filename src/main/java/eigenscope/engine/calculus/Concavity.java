package eigenscope.engine.calculus;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a function bends up, where down, and where it changes over.
 *
 * @param bands the parts of an interval on which the second derivative keeps its sign, from left to right; parts that are straight or
 *     undefined are not among them
 * @param inflections abscissae at which the bend changes over while the function has one tangent, to the last bit of the second
 *     derivative's sign
 */
public record Concavity(List<Band> bands, List<Double> inflections) {
    /** Nothing told. */
    public static final Concavity NONE = new Concavity(List.of(), List.of());

    /** More would be stripes. */
    private static final int MOST = 64;

    private static final int HALVINGS = 64;
    /** A second derivative that bends the graph by less than this part of its height across the whole interval counts as 0. */
    private static final double STRAIGHT = 1e-11;
    /** Likewise a step of the value or of the slope. */
    private static final double CONTINUOUS = 1e-6;

    /** Keeps its own copies. */
    public Concavity {
        bands = List.copyOf(bands);
        inflections = List.copyOf(inflections);
    }

    /** A part with one sign of the second derivative, positive if {@code up}. */
    public record Band(double from, double to, boolean up) {}

    /**
     * Looks at a function of one variable over an interval; {@link #NONE} where it changes over too often to be shown.
     *
     * @param xs abscissae in rising order, at least 2
     * @param jets value, first and second derivative there, three rows
     * @param height of the graph as it is looked at, positive
     */
    public static Concavity of(Compiled f, double[] xs, double[][] jets, double height) {
        return new Search(f, xs, jets, height).run();
    }

    /** One look from left to right. */
    private static final class Search {
        private final Compiled f;
        private final double[] xs;
        private final double[][] jets;
        private final double height;
        private final double width;
        private final List<Band> bands = new ArrayList<>();
        private final List<Double> inflections = new ArrayList<>();

        Search(Compiled f, double[] xs, double[][] jets, double height) {
            this.f = f;
            this.xs = xs;
            this.jets = jets;
            this.height = height;
            width = xs[xs.length - 1] - xs[0];
        }

        Concavity run() {
            int n = xs.length;
            double from = xs[0];
            int start = 0;
            for (int i = 1; i <= n; i++) {
                if (i < n && sign(i) == sign(start)) continue;
                // One point of 0 between a bend up and a bend down is where it changes over, not a straight part.
                boolean isPoint = i < n - 1 && sign(i) == 0 && sign(start) != 0 && sign(i + 1) == -sign(start);
                int next = isPoint ? i + 1 : i;
                double to = i == n ? xs[n - 1] : border(i - 1, next);
                if (sign(start) != 0) bands.add(new Band(from, to, sign(start) > 0));
                if (bands.size() > MOST) return NONE;
                from = to;
                start = next;
                i = next;
            }
            return new Concavity(bands.stream().filter(b -> b.to > b.from).toList(), inflections);
        }

        /** Returns the sign of the second derivative at a sample, 0 where it is straight or has none. */
        private int sign(int i) {
            double bend = jets[2][i];
            if (!Double.isFinite(bend) || Math.abs(bend) * width * width <= STRAIGHT * height) return 0;
            return bend > 0 ? 1 : -1;
        }

        private double border(int left, int right) {
            if (sign(left) * sign(right) >= 0) return xs[right];
            double[] jet = new double[3];
            double a = xs[left];
            double b = xs[right];
            for (int k = 0; k < HALVINGS; k++) {
                double middle = a + (b - a) / 2;
                if (middle == a || middle == b) break;
                f.jet(middle, jet);
                if (jet[2] == 0) {
                    a = middle;
                    b = middle;
                    break;
                }
                if (jet[2] > 0 == sign(left) > 0) a = middle;
                else b = middle;
            }
            if (isOneTangent(a, b)) inflections.add(a + (b - a) / 2);
            return b;
        }

        private boolean isOneTangent(double a, double b) {
            double[] left = new double[3];
            double[] right = new double[3];
            double hair = Math.ulp(Math.max(Math.abs(a), width));
            f.jet(a - hair, left);
            f.jet(b + hair, right);
            double slope = Math.abs(left[1]) + Math.abs(right[1]) + height / width;
            return Math.abs(right[0] - left[0]) <= CONTINUOUS * height
                    && Math.abs(right[1] - left[1]) <= CONTINUOUS * slope;
        }
    }
}
