package eigenscope.topic;

import java.util.random.RandomGenerator;

/**
 * A whole number.
 *
 * @param lowest where the slider begins
 * @param highest where the slider ends
 * @param initial value a topic starts with
 * @param least smallest legal value
 * @param most largest legal value
 * @param logarithmic whether equal ways on the slider are equal factors of the number, or of one more than it where the slider begins at 0
 * @param isTimeline whether play moves it from one end of the slider to the other
 */
public record Whole(
        Meta meta,
        int lowest,
        int highest,
        Integer initial,
        int least,
        int most,
        boolean logarithmic,
        boolean isTimeline)
        implements Numeric<Integer>, Meta.Described<Whole> {
    private static final double STEPS = 100;

    /** Refuses ranges in the wrong order. */
    public Whole {
        if (!(least <= lowest && lowest < highest && highest <= most && least <= initial && initial <= most))
            throw new IllegalArgumentException(
                    "%s: want least <= from < to <= most around the initial value".formatted(meta.id()));
        if (logarithmic && lowest < 0)
            throw new IllegalArgumentException("%s: a logarithmic slider begins at 0 or above".formatted(meta.id()));
    }

    /** Returns a whole number legal where its slider goes. */
    public static Whole whole(String id, String tex, int from, int to, int initial) {
        return new Whole(Meta.of(id, tex), from, to, initial, from, to, false, false);
    }

    /** Makes equal ways on the slider equal factors, from 0 on too. */
    public Whole onLogScale() {
        return new Whole(meta, lowest, highest, initial, least, most, true, isTimeline);
    }

    /** Sets the hard limits, both legal themselves. */
    public Whole limits(int lowestLegal, int highestLegal) {
        return new Whole(meta, lowest, highest, initial, lowestLegal, highestLegal, logarithmic, isTimeline);
    }

    /** Makes play, step and scrub move this parameter. */
    public Whole timeline() {
        return new Whole(meta, lowest, highest, initial, least, most, logarithmic, true);
    }

    @Override
    public Whole described(Meta other) {
        return new Whole(other, lowest, highest, initial, least, most, logarithmic, isTimeline);
    }

    @Override
    public double from() {
        return lowest;
    }

    @Override
    public double to() {
        return highest;
    }

    @Override
    public double part(Integer value, int part) {
        return value;
    }

    @Override
    public Integer withPart(Integer value, int part, double x) {
        return clamp((int) Math.rint(x));
    }

    @Override
    public Integer nudge(Integer value, int part, double steps) {
        double away = Math.signum(steps) * Math.max(1, Math.abs(steps) * step(value));
        return withPart(value, part, value + away);
    }

    @Override
    public Integer clamp(Integer value) {
        return Math.clamp(value, least, most);
    }

    @Override
    public double step(double x) {
        return logarithmic ? Math.max(1, (x + shift()) * (Math.pow(ratio(), 1 / STEPS) - 1)) : 1;
    }

    /** Returns what is added to numbers before their logarithms are taken, so that the beginning of the slider has one. */
    public int shift() {
        return lowest == 0 ? 1 : 0;
    }

    private double ratio() {
        return ((double) highest + shift()) / (lowest + shift());
    }

    @Override
    public Integer sample(RandomGenerator random) {
        if (!logarithmic) return random.nextInt(lowest, highest + 1);
        double shifted = (lowest + shift()) * Math.pow(ratio(), random.nextDouble());
        return Math.clamp(Math.round(shifted - shift()), lowest, highest);
    }

    @Override
    public String format(Integer value) {
        return value.toString();
    }

    @Override
    public Integer read(String text) {
        double value = Numbers.parse(text);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE)
            throw new IllegalArgumentException("'%s' is not a whole number".formatted(text.strip()));
        return (int) value;
    }

    @Override
    public String kind() {
        return "whole";
    }

    @Override
    public String legal() {
        return "a whole number from %d to %d".formatted(least, most);
    }
}
