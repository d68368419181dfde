package eigenscope.topic;

import java.util.function.Predicate;
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
 * @param wholes in which states hands move it from one whole number to the next; what is typed or read may lie between in these too
 */
public record Real(
        Meta meta,
        double from,
        double to,
        Double initial,
        double least,
        double most,
        boolean logarithmic,
        boolean isTimeline,
        Predicate<State> wholes)
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
        return new Real(
                Meta.of(id, tex), from, to, initial, -Double.MAX_VALUE, Double.MAX_VALUE, false, false, s -> false);
    }

    /** Makes equal ways on the slider equal factors. */
    public Real onLogScale() {
        return new Real(meta, from, to, initial, least, most, true, isTimeline, wholes);
    }

    /** Sets the hard limits, both legal themselves. */
    public Real limits(double lowest, double highest) {
        return new Real(meta, from, to, initial, lowest, highest, logarithmic, isTimeline, wholes);
    }

    /** Makes play, step and scrub move this parameter. */
    public Real timeline() {
        return new Real(meta, from, to, initial, least, most, logarithmic, true, wholes);
    }

    /** Makes hands move it from one whole number to the next in states that fulfil a condition. */
    public Real inWholes(Predicate<State> condition) {
        return new Real(meta, from, to, initial, least, most, logarithmic, isTimeline, condition);
    }

    @Override
    public Real described(Meta other) {
        return new Real(other, from, to, initial, least, most, logarithmic, isTimeline, wholes);
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
    public double meant(State s, double x) {
        return wholes.test(s) ? Math.rint(x) : x;
    }

    @Override
    public double moved(State s, double x, double way) {
        if (!wholes.test(s)) return Numeric.super.moved(s, x, way);
        double steps = Math.max(1, Math.rint(Math.abs(way)));
        return way < 0 ? Math.ceil(x) - steps : Math.floor(x) + steps;
    }

    @Override
    public Double nudged(State s, int part, double steps) {
        double x = s.get(this);
        return clamp(moved(s, x, steps * step(x)));
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
