package eigenscope.engine.prob;

/**
 * A number that a family of distributions is given.
 *
 * @param id its name in files and commands, after the family's and a dot
 * @param tex its letter as LaTeX
 * @param label its name on screen
 * @param from where a hand would begin
 * @param to where a hand would end
 * @param initial the usual value
 * @param least the smallest legal value
 * @param most the largest legal value
 * @param scale how the way from {@code from} to {@code to} is divided
 */
public record Parameter(
        String id,
        String tex,
        String label,
        double from,
        double to,
        double initial,
        double least,
        double most,
        Scale scale) {
    /** Standard deviations whose square is still a double. */
    static final double MOST_DEVIATIONS = 1e150;

    /** How a hand moves along the values. */
    public enum Scale {
        LINEAR,
        LOGARITHMIC,
        WHOLE
    }

    /** Refuses ranges in the wrong order. */
    public Parameter {
        if (!(least <= from && from < to && to <= most && from <= initial && initial <= to))
            throw new IllegalArgumentException(id + ": want least <= from <= initial <= to <= most");
    }

    /** Any finite number. */
    static Parameter real(String id, String tex, String label, double from, double to, double initial) {
        return new Parameter(id, tex, label, from, to, initial, -Double.MAX_VALUE, Double.MAX_VALUE, Scale.LINEAR);
    }

    /** Any finite number above 0, by equal factors. */
    static Parameter positive(String id, String tex, String label, double from, double to, double initial) {
        return new Parameter(id, tex, label, from, to, initial, Double.MIN_NORMAL, Double.MAX_VALUE, Scale.LOGARITHMIC);
    }

    /** A shape or a number of degrees of freedom, 0.001 to 10^8, by equal factors: as far as densities and tails keep their digits. */
    static Parameter shape(String id, String tex, String label, double from, double to, double initial) {
        return new Parameter(id, tex, label, from, to, initial, 1e-3, 1e8, Scale.LOGARITHMIC);
    }

    /** A probability. */
    static Parameter probability(String id, String tex, String label, double initial) {
        return new Parameter(id, tex, label, 0, 1, initial, 0, 1, Scale.LINEAR);
    }

    /** A whole number. */
    static Parameter whole(String id, String tex, String label, int from, int to, int initial, int least, int most) {
        return new Parameter(id, tex, label, from, to, initial, least, most, Scale.WHOLE);
    }
}
