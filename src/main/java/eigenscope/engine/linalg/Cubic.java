package eigenscope.engine.linalg;

/**
 * The characteristic polynomial of a 3×3 matrix in the form y³ + P y + Q, where λ = c + y and c is a third of the trace,
 * kept and solved in twice the precision.
 *
 * @param centre c, the mean of the roots
 * @param p the coefficient P
 * @param q the coefficient Q, the value of the polynomial at its centre
 */
record Cubic(DoubleDouble centre, DoubleDouble p, DoubleDouble q) {
    // Newton's method comes down to the root from above: far from it each step takes off a third of the way at least,
    // near it each doubles the digits. A dozen steps are usual.
    private static final int STEPS = 200;

    /** The characteristic polynomial of the row-major 3×3 matrix {@code s}, whose entries are of modest size. */
    static Cubic characteristic(double[] s) {
        var trace = DoubleDouble.sum(s[0], s[4]).plus(new DoubleDouble(s[8], 0));
        var centre = trace.over(3);
        // Shifting the matrix instead of the polynomial keeps the digits of close roots.
        var a = new DoubleDouble(s[0], 0).minus(centre);
        var e = new DoubleDouble(s[4], 0).minus(centre);
        var i = new DoubleDouble(s[8], 0).minus(centre);
        var bd = DoubleDouble.product(s[1], s[3]);
        var cg = DoubleDouble.product(s[2], s[6]);
        var fh = DoubleDouble.product(s[5], s[7]);
        var minors =
                a.times(e).minus(bd).plus(a.times(i).minus(cg)).plus(e.times(i).minus(fh));
        var det = a.times(e.times(i).minus(fh))
                .minus(i.times(bd))
                .plus(DoubleDouble.product(s[3], s[7]).times(s[2]))
                .plus(DoubleDouble.product(s[1], s[5]).times(s[6]))
                .minus(e.times(cg));
        return new Cubic(centre, minors, det.negated());
    }

    /**
     * The root y that stands apart: the real one of three, or of three real ones the one at that end where Q says that it is
     * alone. Zero where the roots lie symmetric about the centre.
     */
    DoubleDouble loneRoot() {
        double side = -Math.signum(q.high());
        if (side == 0) return DoubleDouble.ZERO;
        // y³ = −P y − Q is at most twice the larger of its terms, which bounds the root.
        double start = Math.max(Math.sqrt(2 * Math.max(0, -p.high())), Math.cbrt(2 * Math.abs(q.high())));
        var y = new DoubleDouble(side * start, 0);
        double last = Double.POSITIVE_INFINITY;
        for (int step = 0; step < STEPS; step++) {
            double slope = 3 * y.high() * y.high() + p.high();
            double correction = y.times(y).plus(p).times(y).plus(q).toDouble() / slope;
            if (!(Math.abs(correction) < last)) break;
            last = Math.abs(correction);
            y = y.minus(new DoubleDouble(correction, 0));
        }
        return y;
    }

    /** The quarter discriminant of the two other roots −y/2 ± √disc, where y is the lone root. */
    DoubleDouble discriminant(DoubleDouble lone) {
        return lone.times(lone).times(-0.75).minus(p);
    }
}
