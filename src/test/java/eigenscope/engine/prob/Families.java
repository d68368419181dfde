package eigenscope.engine.prob;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Distributions of every family to try laws on. */
final class Families {
    private static final int MOST_OUTCOMES = 12;

    private Families() {}

    /** Returns distributions with parameters drawn from where a hand would begin to where it would end. */
    static List<Distribution> drawn(Family family, int count) {
        var random = new SplittableRandom(family.id().hashCode());
        return Stream.generate(() -> family.of(numbers(family, random)))
                .flatMap(Families::good)
                .limit(count)
                .toList();
    }

    private static double[] numbers(Family family, SplittableRandom random) {
        return family == Family.CATEGORICAL
                ? random.doubles(random.nextInt(1, MOST_OUTCOMES)).toArray()
                : family.parameters().stream().mapToDouble(p -> draw(p, random)).toArray();
    }

    /** Returns distributions with each parameter at its legal ends and at some places between. */
    static List<Distribution> extreme(Family family) {
        List<double[]> tuples = List.of(new double[0]);
        for (Parameter p : family.parameters()) {
            List<double[]> longer = new ArrayList<>();
            for (double[] tuple : tuples)
                for (double value : new double[] {p.least(), p.from(), p.initial(), p.to(), p.most()})
                    longer.add(append(tuple, value));
            tuples = longer;
        }
        return tuples.stream().map(family::of).flatMap(Families::good).toList();
    }

    static Stream<Distribution> good(Made made) {
        return made instanceof Made.Good(Distribution distribution) ? Stream.of(distribution) : Stream.empty();
    }

    private static double draw(Parameter p, SplittableRandom random) {
        return switch (p.scale()) {
            case LINEAR -> random.nextDouble(p.from(), p.to());
            case LOGARITHMIC -> p.from() * Math.pow(p.to() / p.from(), random.nextDouble());
            case WHOLE -> random.nextLong((long) p.from(), (long) p.to() + 1);
        };
    }

    private static double[] append(double[] tuple, double value) {
        double[] longer = Arrays.copyOf(tuple, tuple.length + 1);
        longer[tuple.length] = value;
        return longer;
    }
}
