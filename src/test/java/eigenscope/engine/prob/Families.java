package eigenscope.engine.prob;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
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

    /** Returns distributions with up to two parameters away from their usual values, at places between their legal ends and at those. */
    static List<Distribution> extreme(Family family) {
        return tuples(family).map(family::of).flatMap(Families::good).toList();
    }

    private static Stream<double[]> tuples(Family family) {
        if (family == Family.CATEGORICAL)
            return Stream.of(
                    new double[] {1}, new double[] {0, 1}, new double[] {Double.MIN_VALUE, 1, Double.MAX_VALUE});
        double[] usual =
                family.parameters().stream().mapToDouble(Parameter::initial).toArray();
        List<double[]> tuples = new ArrayList<>(List.of(usual));
        for (int i = 0; i < usual.length; i++) {
            tuples.addAll(varied(family, i, usual));
            for (int j = 0; j < i; j++)
                for (double[] tuple : varied(family, i, usual)) tuples.addAll(varied(family, j, tuple));
        }
        return tuples.stream();
    }

    private static List<double[]> varied(Family family, int at, double[] tuple) {
        Parameter p = family.parameters().get(at);
        return DoubleStream.of(p.least(), p.from(), p.to(), p.most())
                .mapToObj(value -> {
                    double[] other = tuple.clone();
                    other[at] = value;
                    return other;
                })
                .toList();
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
}
