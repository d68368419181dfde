package eigenscope.figure;

/** How numbers lie along an axis: a place on the axis for every number. */
public enum Scale {
    /** Every number at itself. */
    LINEAR,
    /** Every positive number at its decimal logarithm; others have no place. */
    LOGARITHMIC;

    private static final double LN10 = Math.log(10);

    /** Returns the place of a number on the axis; not finite where it has none. */
    public double of(double value) {
        return switch (this) {
            case LINEAR -> value;
            case LOGARITHMIC -> Math.log10(value);
        };
    }

    /** Returns the number at a place of the axis: the inverse of {@link #of}. */
    public double inverse(double place) {
        return switch (this) {
            case LINEAR -> place;
            case LOGARITHMIC -> Math.pow(10, place);
        };
    }

    /** Returns by how much a number changes for one unit of the axis, to first order. */
    public double rate(double value) {
        return switch (this) {
            case LINEAR -> 1;
            case LOGARITHMIC -> value * LN10;
        };
    }
}
