package eigenscope.engine.prob;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** Rows and numbers for tests of fits. */
final class Samples {
    private Samples() {}

    /** A few rows of each kind, none from the family it is fitted by. */
    static double[] named(String name) {
        return numbers(
                switch (name) {
                    case "A" -> "0.4 1.1 2.7 0.9 3.8 1.6 5.2 0.2 2.2 1.3 7.5 0.7";
                    case "R" -> "-3.1 0.4 1.2 -0.6 2.8 0.1 -1.4 5.9 0.9 -0.2 1.7 0.3";
                    case "U" -> "0.12 0.33 0.47 0.21 0.85 0.63 0.05 0.38 0.56 0.29 0.71 0.18";
                    case "C" -> "0 3 1 7 2 0 12 4 1 2 5 9";
                    case "P" -> "3.1 2.2 4.7 2.9 3.5 5.1 1.6 2.4 3.9 2.8 3.3 4.1";
                    case "Z" -> "1 3 1 7 2 1 12 4 1 2 5 1";
                    case "V" -> "0.3 1.2 0.8 2.9 0.5 1.7 0.9 14.2 0.6 1.1 3.8 0.2";
                    case "M" -> "-2.1 -1.4 -1.9 -0.8 -2.6 -1.2 0.6 1.9 2.4 3.1 1.5 2.2 2.8";
                    default -> throw new IllegalArgumentException(name);
                });
    }

    static double[] numbers(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }

    static List<Double> list(double... numbers) {
        return DoubleStream.of(numbers).boxed().toList();
    }

    /** The family's usual parameters, but 20 trials and ends 0 and 1. */
    static List<Double> present(Family family) {
        return switch (family) {
            case BINOMIAL -> list(20, 0.5);
            case TRUNCATED_NORMAL -> list(0, 1, 0, 1);
            case HYPERGEOMETRIC -> list(60, 20, 15);
            case CATEGORICAL -> list(0.2, 0.3, 0.5);
            default -> family.parameters().stream().map(Parameter::initial).toList();
        };
    }

    static Distribution distribution(Family family, List<Double> values) {
        var made = family.of(values.stream().mapToDouble(v -> v).toArray());
        return made instanceof Made.Good(Distribution d) ? d : fail(made);
    }

    private static Distribution fail(Made made) {
        throw new AssertionError(made);
    }
}
