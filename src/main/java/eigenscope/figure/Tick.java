package eigenscope.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A place on an axis where a grid line and a label go.
 *
 * @param at place on the axis: where it is logarithmic, the logarithm
 * @param label what is written there
 */
record Tick(double at, String label) {
    /** Beyond these powers of ten there are no doubles. */
    private static final int LEAST_POWER = -323;

    private static final int GREATEST_POWER = 308;
    /** Powers of ten up to these are written out. */
    private static final double PLAIN_FROM = -4;

    private static final double PLAIN_TO = 5;
    private static final double SLACK = 1e-9;
    private static final int[] DECADES = {1};
    private static final int[] THIRDS = {1, 2, 5};
    /** Fewer ticks than this say little about a scale. */
    private static final int TOO_FEW = 3;

    /**
     * Returns the ticks of an axis.
     *
     * @param from place on the axis where it begins to be seen
     * @param to place where it ends
     * @param most number of steps allowed between the two, positive
     */
    static List<Tick> along(Axis axis, double from, double to, double most) {
        if (!axis.shown()) return List.of();
        if (!axis.words().isEmpty()) return words(axis.words());
        return switch (axis.scale()) {
            case LINEAR -> even(Ticks.between(from, to, most));
            case LOGARITHMIC -> logarithmic(from, to, most);
        };
    }

    private static List<Tick> words(List<String> words) {
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i < words.size(); i++) ticks.add(new Tick(i, words.get(i)));
        return ticks;
    }

    /** Returns the least distance between two neighbours of rising ticks; infinite if there are none. */
    static double gap(List<Tick> ticks) {
        double gap = Double.POSITIVE_INFINITY;
        for (int i = 1; i < ticks.size(); i++) gap = Math.min(gap, ticks.get(i).at - ticks.get(i - 1).at);
        return gap;
    }

    /** Returns even ticks. */
    static List<Tick> even(Ticks ticks) {
        var all = new ArrayList<Tick>();
        for (int i = 0; i < ticks.count(); i++) all.add(new Tick(ticks.value(i), ticks.label(i)));
        return all;
    }

    /** Returns powers of ten; with their double and fivefold where there is room; and even numbers if that were too few. */
    private static List<Tick> logarithmic(double from, double to, double most) {
        double first = Math.max(from, LEAST_POWER);
        double last = Math.min(to, GREATEST_POWER);
        double room = most / (to - from);
        if (!(last > first && room > 0)) return List.of();
        boolean plain = from > PLAIN_FROM && to < PLAIN_TO;
        var ticks = new ArrayList<Tick>();
        if (room < 1) {
            for (double power : Ticks.between(first, last, most * (last - first) / (to - from))
                    .values()) ticks.add(new Tick(power, label(1, (int) power, plain)));
            return ticks;
        }
        boolean isRoomy = room * Math.log10(2) >= 1;
        for (int power = (int) Math.floor(first); power <= last; power++)
            for (int mantissa : isRoomy ? THIRDS : DECADES) {
                double at = power + Math.log10(mantissa);
                if (at >= first - SLACK && at <= last + SLACK) ticks.add(new Tick(at, label(mantissa, power, plain)));
            }
        return ticks.size() < TOO_FEW ? within(first, last, most) : ticks;
    }

    private static String label(int mantissa, int power, boolean plain) {
        var value = BigDecimal.valueOf(mantissa, -power);
        return plain || power == 0 || power == 1 ? Decimals.plain(value) : Decimals.power(value);
    }

    /** Returns the round numbers between two that are less than about a decade apart. */
    private static List<Tick> within(double from, double to, double most) {
        var ticks = new ArrayList<Tick>();
        for (Tick tick : even(Ticks.between(Math.pow(10, from), Math.pow(10, to), most)))
            if (tick.at > 0) ticks.add(new Tick(Math.log10(tick.at), tick.label));
        return ticks;
    }
}
