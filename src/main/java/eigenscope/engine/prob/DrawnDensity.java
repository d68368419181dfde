package eigenscope.engine.prob;

import eigenscope.engine.quadrature.GaussLegendre;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.rng.UniformRandomProvider;

/**
 * A density someone drew: straight lines between points, divided by the area under them, and 0 outside. All but the entropy of nearly level
 * pieces is exact up to roundings.
 */
public final class DrawnDensity implements Numerical {
    /** Of the distance of the ends beside their distance from 0: nearer ends leave places no digits. */
    private static final double NARROWEST = 1e-9;

    /** Beyond this fourth powers of places overflow. */
    private static final double WIDEST = 1e70;

    private final double[] xs;
    private final double[] heights;
    /** The probability below each point, and above it. */
    private final double[] below;

    private final double[] above;
    private final Moments moments;

    private DrawnDensity(double[] xs, double[] heights) {
        this.xs = xs;
        this.heights = heights;
        int n = xs.length;
        below = new double[n];
        above = new double[n];
        for (int i = 1; i < n; i++) below[i] = below[i - 1] + piece(i).area();
        for (int i = n - 2; i >= 0; i--) above[i] = above[i + 1] + piece(i + 1).area();
        moments = Moments.around((xs[0] + xs[n - 1]) / 2, this::expected);
    }

    /**
     * Makes a density of a drawing, or says why it is none.
     *
     * @param xs places in rising order; where two are equal the density jumps
     * @param heights as many, on any scale
     */
    public static Made of(double[] xs, double[] heights) {
        if (xs.length != heights.length)
            throw new IllegalArgumentException(
                    "want a height for each place, not %d for %d".formatted(heights.length, xs.length));
        int n = xs.length;
        if (n < 2) return new Made.Refused("nothing is drawn yet: a density needs two points or more");
        for (int i = 0; i < n; i++) {
            if (!(Double.isFinite(xs[i]) && Double.isFinite(heights[i])))
                return new Made.Refused("point %d of the drawing is not finite".formatted(i + 1));
            if (heights[i] < 0)
                return new Made.Refused("the drawing is %s at x = %s, and a density is nowhere negative"
                        .formatted(Shown.roughly(heights[i]), Shown.roughly(xs[i])));
            if (i > 0 && xs[i] < xs[i - 1]) throw new IllegalArgumentException("places rise, unlike " + xs[i]);
        }
        double farthest = Math.max(-xs[0], xs[n - 1]);
        if (!(xs[n - 1] - xs[0] > NARROWEST * Math.max(farthest, Double.MIN_NORMAL)))
            return new Made.Refused("the drawing has no width: draw from left to right");
        if (!(farthest < WIDEST && -WIDEST < xs[0])) return new Made.Refused("the drawing is too wide for numbers");
        double highest = Arrays.stream(heights).max().orElse(0);
        double[] parts = Arrays.stream(heights).map(y -> y / highest).toArray();
        double area = 0;
        for (int i = 1; i < n; i++) area += (xs[i] - xs[i - 1]) * (parts[i - 1] + parts[i]) / 2;
        if (!(area > 0)) return new Made.Refused("the drawing is 0 everywhere: lift the line");
        double whole = area;
        return new Made.Good(new DrawnDensity(
                xs.clone(), Arrays.stream(parts).map(y -> y / whole).toArray()));
    }

    /** The straight line between two points, left and right. */
    private record Piece(double from, double to, double left, double right) {
        double width() {
            return to - from;
        }

        double area() {
            return width() * (left + right) / 2;
        }

        double height(double x) {
            double t = (x - from) / width();
            return left * (1 - t) + right * t;
        }

        /** Returns how far from the left end so much area lies to the left. */
        double fromLeft(double area) {
            return reach(area, left, right);
        }

        /** Returns how far from the right end so much area lies to the right. */
        double fromRight(double area) {
            return reach(area, right, left);
        }

        /** Solves area = near d + slope d²/2. */
        private double reach(double area, double near, double far) {
            double slope = (far - near) / width();
            double d = 2 * area / (near + Math.sqrt(Math.max(0, near * near + 2 * slope * area)));
            return area > 0 ? Math.min(d, width()) : 0;
        }

        /** Returns the integral of -f ln f: f ln f has the integral f²/2 (ln f - 1/2) over f, divided by the slope. */
        double entropy() {
            double middle = (left + right) / 2;
            double half = Math.abs(right - left) / 2;
            if (middle == 0) return 0;
            double part = half / middle;
            // Where the line is nearly level both integrals cancel, and the series around its middle does not.
            if (part < 1e-2) return -width() * middle * (Math.log(middle) + part * part / 6 * (1 + part * part / 10));
            return -width() * (primitive(right) - primitive(left)) / (right - left);
        }

        private static double primitive(double u) {
            return u == 0 ? 0 : u * u / 2 * (Math.log(u) - 0.5);
        }
    }

    private Piece piece(int i) {
        return new Piece(xs[i - 1], xs[i], heights[i - 1], heights[i]);
    }

    /** Gauss's rule over each piece is exact for the powers that moments are made of. */
    private double expected(DoubleUnaryOperator power) {
        double centre = (xs[0] + xs[xs.length - 1]) / 2;
        double sum = 0;
        for (int i = 1; i < xs.length; i++) {
            var piece = piece(i);
            if (piece.width() > 0)
                sum += GaussLegendre.integral(
                        x -> piece.height(x) * power.applyAsDouble(x - centre), piece.from, piece.to);
        }
        return sum;
    }

    /** Returns the number of the piece with x in it, 1 for the first; of two at a jump the one on the right. */
    private int index(double x) {
        int low = 0;
        int high = xs.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (xs[middle] <= x) low = middle;
            else high = middle;
        }
        return high;
    }

    @Override
    public double density(double x) {
        if (!support().contains(x)) return Double.isNaN(x) ? x : 0;
        var piece = piece(index(x));
        return piece.width() > 0 ? piece.height(x) : Math.max(piece.left, piece.right);
    }

    @Override
    public double cumulative(double x) {
        if (!(x > xs[0])) return Double.isNaN(x) ? x : 0;
        if (x >= xs[xs.length - 1]) return 1;
        int i = index(x);
        return Math.min(1, below[i - 1] + new Piece(xs[i - 1], x, heights[i - 1], piece(i).height(x)).area());
    }

    @Override
    public double survival(double x) {
        if (!(x > xs[0])) return Double.isNaN(x) ? x : 1;
        if (x >= xs[xs.length - 1]) return 0;
        int i = index(x);
        return Math.min(1, above[i] + new Piece(x, xs[i], piece(i).height(x), heights[i]).area());
    }

    @Override
    public double quantile(double p) {
        if (!(p >= 0 && p <= 1)) return Double.NaN;
        if (p > 0.5) return upperQuantile(1 - p);
        int i = 1;
        int high = xs.length - 1;
        while (i < high) {
            int middle = (i + high) >>> 1;
            if (below[middle] >= p) high = middle;
            else i = middle + 1;
        }
        return p == 0 ? xs[0] : xs[i - 1] + piece(i).fromLeft(p - below[i - 1]);
    }

    @Override
    public double upperQuantile(double q) {
        if (!(q >= 0 && q <= 1)) return Double.NaN;
        if (q > 0.5) return quantile(1 - q);
        int low = 0;
        int i = xs.length - 2;
        while (low < i) {
            int middle = (low + i + 1) >>> 1;
            if (above[middle] >= q) low = middle;
            else i = middle - 1;
        }
        return q == 0 ? xs[xs.length - 1] : xs[i + 1] - piece(i + 1).fromRight(q - above[i + 1]);
    }

    @Override
    public Moments moments() {
        return moments;
    }

    @Override
    public double entropy() {
        double sum = 0;
        for (int i = 1; i < xs.length; i++) sum += piece(i).entropy();
        return sum;
    }

    @Override
    public double mode() {
        double highest = Arrays.stream(heights).max().orElse(0);
        double[] at =
                Arrays.stream(xs).filter(x -> density(x) == highest).distinct().toArray();
        return at.length == 1 ? at[0] : Double.NaN;
    }

    @Override
    public Support support() {
        return new Support(xs[0], xs[xs.length - 1]);
    }

    @Override
    public Sampling sampling() {
        return new InverseTable(this, xs);
    }

    @Override
    public Sampler sampler(UniformRandomProvider source) {
        return sampling().from(source);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DrawnDensity d && Arrays.equals(xs, d.xs) && Arrays.equals(heights, d.heights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(xs) + Arrays.hashCode(heights);
    }

    @Override
    public String toString() {
        return "a drawing of %d points from %s to %s".formatted(xs.length, xs[0], xs[xs.length - 1]);
    }
}
