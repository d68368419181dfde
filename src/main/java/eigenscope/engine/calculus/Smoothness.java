package eigenscope.engine.calculus;

/**
 * Whether a function has a tangent at a point, told from the point and from exact derivatives a hair beside it: a millionth of a
 * millionth of the larger of |x| and 1 away. A function that turns within less is beyond it.
 *
 * @param kind what is found
 * @param left slope a hair to the left, NaN if there is none
 * @param right slope a hair to the right, NaN if there is none
 */
public record Smoothness(Kind kind, double left, double right) {
    /** What a function does at a point. */
    public enum Kind {
        /** It has a tangent. */
        SMOOTH,
        /** It has a tangent, which is upright. */
        UPRIGHT,
        /** It is continuous and has one slope on the left, another one on the right. */
        KINK,
        /** It is defined and not continuous. */
        JUMP,
        /** It is defined here and on one side only. */
        EDGE,
        /** It has no finite value here. */
        UNDEFINED
    }

    private static final double HAIR = 0x1p-40;
    /** A step counts as one if it is so much larger than what the slopes beside it account for. */
    private static final double LARGER = 8;

    private static final double VALUE_NOISE = 1e-9;
    private static final double SLOPE_NOISE = 1e-6;

    /** Looks at a function of one variable at a finite point. */
    public static Smoothness at(Compiled f, double x) {
        double hair = HAIR * Math.max(1, Math.abs(x));
        double[] here = new double[3];
        double[] left = new double[3];
        double[] right = new double[3];
        f.jet(x, here);
        f.jet(x - hair, left);
        f.jet(x + hair, right);
        return new Smoothness(kind(here, left, right, hair), left[1], right[1]);
    }

    private static Kind kind(double[] here, double[] left, double[] right, double hair) {
        if (!Double.isFinite(here[0])) return Kind.UNDEFINED;
        if (!Double.isFinite(left[0]) || !Double.isFinite(right[0])) return Kind.EDGE;
        if (jumps(here, left, right, 0, hair, VALUE_NOISE)) return Kind.JUMP;
        if (Double.isInfinite(here[1])) return Kind.UPRIGHT;
        return jumps(here, left, right, 1, hair, SLOPE_NOISE) || Double.isNaN(here[1]) ? Kind.KINK : Kind.SMOOTH;
    }

    /** Says whether the derivative of an order, 0 or 1, differs between the sides more than the next one accounts for. */
    private static boolean jumps(double[] here, double[] left, double[] right, int order, double hair, double noise) {
        double step = Math.abs(right[order] - left[order]);
        double slopes = Math.abs(left[order + 1]) + Math.abs(right[order + 1]);
        double size = Math.abs(left[order]) + Math.abs(here[order]) + Math.abs(right[order]);
        return step > LARGER * hair * slopes && step > noise * size;
    }
}
