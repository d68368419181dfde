package eigenscope.engine.prob;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * A first look at a typed density: is it a density at all, and where must the way of integration be cut.
 *
 * @param fault what is wrong with it, in one clause
 * @param cuts both ends, and between them the highest place seen and places where it is infinite, in order
 * @param highest the largest finite value seen
 */
record TypedScan(Optional<String> fault, List<Double> cuts, double highest) {
    /** Below 0 by less than this part of the largest value, rounding brings what should be 0. */
    static final double ROUNDING = 1e-12;

    private static final int MOST_POLES = 8;
    private static final int EVEN = 1000;
    private static final int A_DECADE = 90;
    private static final int FIRST_DECADE = -6;
    private static final int LAST_DECADE = 6;

    static TypedScan of(DoubleUnaryOperator f, double low, double high) {
        double[] places = places(low, high)
                .filter(x -> low < x && x < high)
                // Both zeros are one place.
                .map(x -> x + 0.0)
                .sorted()
                .distinct()
                .toArray();
        double[] values = Arrays.stream(places).map(f).toArray();
        int top = -1;
        var cuts = new ArrayList<>(List.of(low, high));
        for (int i = 0; i < places.length; i++) {
            if (Double.isNaN(values[i])) return failed("it is not a number at x = " + Shown.roughly(places[i]));
            if (values[i] == Double.POSITIVE_INFINITY) {
                if (cuts.size() > MOST_POLES)
                    return failed("it is infinite at x = " + Shown.roughly(places[i]) + " and elsewhere");
                cuts.add(places[i]);
            } else if (top < 0 || values[i] > values[top]) top = i;
        }
        double highest = top < 0 ? 0 : values[top];
        for (int i = 0; i < places.length; i++)
            if (values[i] < -ROUNDING * Math.abs(highest))
                return failed("it is %s at x = %s, and a density is nowhere negative"
                        .formatted(Shown.roughly(values[i]), Shown.roughly(places[i])));
        if (top >= 0) cuts.add(places[top]);
        return new TypedScan(Optional.empty(), cuts.stream().sorted().distinct().toList(), highest);
    }

    private static TypedScan failed(String fault) {
        return new TypedScan(Optional.of(fault), List.of(), 0);
    }

    private static DoubleStream places(double low, double high) {
        if (Double.isFinite(high - low))
            return DoubleStream.concat(
                    DoubleStream.of(0), IntStream.range(1, EVEN).mapToDouble(i -> low + (high - low) * i / EVEN));
        var steps = DoubleStream.concat(
                DoubleStream.of(0),
                IntStream.rangeClosed(FIRST_DECADE, LAST_DECADE)
                        .boxed()
                        .flatMapToDouble(e ->
                                IntStream.range(0, A_DECADE).mapToDouble(i -> (10 + i) * Math.pow(10, e - 1))));
        double from = Double.isFinite(low) ? low : Double.isFinite(high) ? high : 0;
        return steps.flatMap(d -> DoubleStream.of(from - d, from + d, d, -d));
    }

    /** Returns the cuts as they are given to quadrature. */
    double[] way() {
        return cuts.stream().mapToDouble(x -> x).toArray();
    }
}
