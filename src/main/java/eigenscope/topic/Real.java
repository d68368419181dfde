package eigenscope.topic;

import java.util.random.RandomGenerator;

/**
 * A real number.
 *
 * @param from where the slider begins
 * @param to where the slider ends
 * @param initial value a topic starts with
 * @param least smallest legal value, finite
 * @param most largest legal value, finite
 * @param logarithmic whether equal ways on the slider are equal factors; then {@code from} is positive
 * @param isTimeline whether play moves it from one end of the slider to the other
 */
public record Real(
        Meta meta,
        double from,
        double to,
        Double initial,
        double least,
        double most,
        boolean logarithmic,
        boolean isTimeline)
        implements Numeric<Double>, Meta.Described<Real> {
    private static final double STEPS = 100;

    /** Refuses ranges in the wrong order. */
    public Real {
        if (!(least <= from && from < to && to <= most && least <= initial && initial <= most))
            throw new IllegalArgumentException(
                    "%s: want least <= from < to <= most around the initial value".formatted(meta.id()));
        if (logarithmic && !(from > 0))
            throw new IllegalArgumentException("%s: a logarithmic slider begins above 0".formatted(meta.id()));
    }

    /** Returns a real number with a linear slider, legal wherever finite. */
    public static Real real(String id, String tex, double from, double to, double initial) {
        return new Real(Meta.of(id, tex), from, to, initial, -Double.MAX_VALUE, Double.MAX_VALUE, false, false);
    }

    /** Makes equal ways on the slider equal factors. */
    public Real onLogScale() {
        return new Real(meta, from, to, initial, least, most, true, isTimeline);
    }

    /** Sets the hard limits, both legal themselves. */
    public Real limits(double lowest, double highest) {
        return new Real(meta, from, to, initial, lowest, highest, logarithmic, isTimeline);
    }

    /** Makes play, step and scrub move this parameter. */
    public Real timeline() {
        return new Real(meta, from, to, initial, least, most, logarithmic, true);
    }

    @Override
    public Real described(Meta other) {
        return new Real(other, from, to, initial, least, most, logarithmic, isTimeline);
    }

    @Override
    public double part(Double value, int part) {
        return value;
    }

    @Override
    public Double withPart(Double value, int part, double x) {
        return clamp(x);
    }

    @Override
    public Double clamp(Double value) {
        return Math.clamp(value, least, most) + 0.0;
    }

    @Override
    public double step(double x) {
        return logarithmic ? Math.abs(x) * (Math.pow(to / from, 1 / STEPS) - 1) : (to - from) / STEPS;
    }

    @Override
    public Double sample(RandomGenerator random) {
        double u = random.nextDouble();
        return clamp(logarithmic ? from * Math.pow(to / from, u) : from + u * (to - from));
    }

    @Override
    public String format(Double value) {
        return Numbers.format(value);
    }

    @Override
    public Double read(String text) {
        return Numbers.parse(text);
    }

    @Override
    public String kind() {
        return "real";
    }

    @Override
    public String legal() {
        return least == -Double.MAX_VALUE && most == Double.MAX_VALUE
                ? "any finite number"
                : "a number from %s to %s".formatted(Numbers.format(least), Numbers.format(most));
    }
}
