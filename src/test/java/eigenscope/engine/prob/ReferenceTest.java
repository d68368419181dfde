package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
            var d = Families.good(of.of(parameters.stream().mapToDouble(p -> p).toArray()))
                    .findFirst()
                    .orElseThrow();
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

    private static List<Known> table(String file) throws IOException {
        var in = ReferenceTest.class.getResourceAsStream("/distributions/" + file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(Known::parse)
                    .toList();
        }
    }

    static Stream<Family> familiesWithPlaces() throws IOException {
        return familiesOf("places.csv");
    }

    static Stream<Family> familiesWithMoments() throws IOException {
        return familiesOf("moments.csv");
    }

    private static Stream<Family> familiesOf(String file) throws IOException {
        var ids = table(file).stream().map(Known::family).collect(Collectors.toSet());
        return Arrays.stream(Family.values()).filter(f -> ids.contains(f.id()));
    }

    private static List<Known> of(Family family, String file) throws IOException {
        return table(file).stream().filter(k -> k.family().equals(family.id())).toList();
    }

    @ParameterizedTest
    @MethodSource("familiesWithPlaces")
    void placesAndProbabilitiesAreRightToElevenDigitsFarOutInTheTails(Family family) throws IOException {
        for (Known k : of(family, "places.csv")) {
            double scale = k.function().equals("log-density") ? Math.max(1, Math.abs(k.value())) : Math.abs(k.value());
            assertEquals(k.value(), k.ours(family), CLOSE * scale, k::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("familiesWithMoments")
    void momentsAndEntropyAreRightToNineDigits(Family family) throws IOException {
        for (Known k : of(family, "moments.csv")) {
            double scale = k.function().equals("variance") ? k.value() : Math.max(1e-2, Math.abs(k.value()));
            assertEquals(k.value(), k.ours(family), 1e-9 * scale, k::toString);
        }
    }
}
