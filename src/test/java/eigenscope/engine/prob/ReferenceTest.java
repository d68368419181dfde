package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Continuous families against numbers made with mpmath; the tables say how. */
final class ReferenceTest {
    private static final double CLOSE = 1e-11;

    /** A number that is known: {@code place} is an argument, or 0 for what has none. */
    private record Known(String family, List<Double> parameters, String function, double place, double value) {
        static Known parse(String line) {
            String[] cells = line.split(",", -1);
            List<Double> parameters =
                    Stream.of(cells[1].split(" ", -1)).map(Double::valueOf).toList();
            double place = cells.length == 5 ? Double.parseDouble(cells[3]) : 0;
            return new Known(cells[0], parameters, cells[2], place, Double.parseDouble(cells[cells.length - 1]));
        }

        double ours(Family of) {
            var d = Families.good(of.of(parameters.stream().mapToDouble(p -> p).toArray())).findFirst().orElseThrow();
            return switch (function) {
                case "density" -> d.density(place);
                case "log-density" -> d.logDensity(place);
                case "cumulative" -> d.cumulative(place);
                case "survival" -> d.survival(place);
                case "quantile" -> d.quantile(place);
                case "upper-quantile" -> d.upperQuantile(place);
                case "mean" -> d.mean();
                case "variance" -> d.variance();
                case "skewness" -> d.skewness();
                case "excess-kurtosis" -> d.excessKurtosis();
                case "entropy" -> d.entropy();
                default -> throw new IllegalArgumentException(function);
            };
        }

        @Override
        public String toString() {
            return "%s%s: %s at %s".formatted(family, parameters, function, place);
        }
    }

    private static List<Known> table(String file) throws Exception {
        var in = ReferenceTest.class.getResourceAsStream("/distributions/" + file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(l -> !l.startsWith("#")).map(Known::parse).toList();
        }
    }

    private static List<Known> of(Family family, String file) throws Exception {
        return table(file).stream().filter(k -> k.family().equals(family.id())).toList();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "BERNOULLI")
    void placesAndProbabilitiesAreRightToElevenDigitsFarOutInTheTails(Family family) throws Exception {
        var known = of(family, "places.csv");
        assertFalse(known.isEmpty());
        for (Known k : known) {
            double scale = k.function().equals("log-density") ? Math.max(1, Math.abs(k.value())) : Math.abs(k.value());
            assertEquals(k.value(), k.ours(family), CLOSE * scale, k::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = {"BERNOULLI", "CAUCHY", "LEVY"})
    void momentsAndEntropyAreRightToNineDigits(Family family) throws Exception {
        var known = of(family, "moments.csv");
        assertFalse(known.isEmpty());
        for (Known k : known) {
            double scale = k.function().equals("variance") ? k.value() : Math.max(1e-2, Math.abs(k.value()));
            assertEquals(k.value(), k.ours(family), 1e-9 * scale, k::toString);
        }
    }
}
