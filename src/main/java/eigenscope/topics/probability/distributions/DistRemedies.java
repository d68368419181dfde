package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Fit;
import eigenscope.engine.prob.Parameter;
import eigenscope.topic.Numbers;
import eigenscope.topic.Numeric;
import eigenscope.topic.Remedy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways out: of numbers that make no distribution, and of a distribution that does not fit the data. */
final class DistRemedies {
    private static final int MOST_SHOWN = 5;

    private DistRemedies() {}

    static List<Remedy> of(DistModel m) {
        var remedies = new ArrayList<Remedy>();
        m.named().fault().ifPresent(fault -> usual(m.named(), fault).ifPresent(remedies::add));
        m.fit().ifPresent(both -> {
            fitted("likelihood", "fit by maximum likelihood", m, both.likely()).ifPresent(remedies::add);
            fitted("moments", "fit by moments", m, both.byMoments()).ifPresent(remedies::add);
        });
        return List.copyOf(remedies);
    }

    private static Optional<Remedy> usual(DistNamed named, String fault) {
        if (named.family().isEmpty())
            return Optional.of(
                    new Remedy("usual", fault, "go back to the first density", s -> DistParams.OWN.reset(s)));
        Family family = named.family().get();
        if (family == Family.CATEGORICAL)
            return Optional.of(
                    new Remedy("usual", fault, "use the usual weights", s -> s.reset(DistParams.NUMBERS.weights())));
        double[] initial =
                family.parameters().stream().mapToDouble(Parameter::initial).toArray();
        return Optional.of(
                new Remedy("usual", fault, "use the usual numbers", s -> DistParams.NUMBERS.with(s, family, initial)));
    }

    private static Optional<Remedy> fitted(String id, String words, DistModel m, Fit fit) {
        if (!(fit instanceof Fit.Found found) || found.values().stream().anyMatch(v -> !Double.isFinite(v)))
            return Optional.empty();
        Family family = m.named().family().orElseThrow();
        double[] values =
                found.values().stream().mapToDouble(Double::doubleValue).toArray();
        if (legal(family, values).equals(m.named().values())) return Optional.empty();
        String numbers =
                found.values().stream().limit(MOST_SHOWN).map(Numbers::show).collect(Collectors.joining(", "));
        return Optional.of(Remedy.offer(
                id,
                "%d data".formatted(found.rows()),
                "%s: %s".formatted(words, numbers),
                s -> DistParams.NUMBERS.with(s, family, values)));
    }

    /** Returns numbers as the parameters take them. */
    private static List<Double> legal(Family family, double... values) {
        if (family == Family.CATEGORICAL)
            return IntStream.range(0, values.length).mapToObj(i -> values[i]).toList();
        var numbers = DistParams.NUMBERS.numbers(family);
        return IntStream.range(0, values.length)
                .mapToObj(i -> legal(numbers.get(i), values[i]))
                .toList();
    }

    private static <T> double legal(Numeric<T> number, double value) {
        return number.part(number.withPart(number.initial(), 0, value), 0);
    }
}
