package eigenscope.engine.prob;

import eigenscope.engine.quadrature.Kronrod;

/** Probabilities of intervals, narrow ones too, which a difference of cumulative probabilities would leave few digits. */
final class Interval {
    /** A difference of two probabilities that is a smaller part of them has lost digits that count. */
    private static final double NARROW = 1e-3;

    /** So many masses are added up rather than taken from the cumulative function. */
    private static final double FEW = 16;

    private Interval() {}

    static double probability(Continuous d, double from, double to) {
        if (!(from < to)) return 0;
        double below = d.cumulative(from);
        // Of two differences the one that loses fewer digits.
        boolean isUpper = below > 0.5;
        double larger = isUpper ? d.survival(from) : d.cumulative(to);
        double difference = isUpper ? larger - d.survival(to) : larger - below;
        if (difference > NARROW * larger || difference == 0) return difference;
        // Where the density is smooth its integral has them, and says so.
        var integral = Kronrod.panel(d::density, from, to);
        return integral.error() < Math.ulp(larger) ? integral.value() : difference;
    }

    static double probability(Discrete d, double from, double to) {
        double below = Math.ceil(from) - 1;
        double last = Math.floor(to);
        if (!(below < last)) return 0;
        if (last - below > FEW)
            return d.cumulative(below) > 0.5
                    ? d.survival(below) - d.survival(last)
                    : d.cumulative(last) - d.cumulative(below);
        double sum = 0;
        for (double k = below + 1; k <= last; k++) sum += d.density(k);
        return sum;
    }
}
