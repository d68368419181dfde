package eigenscope.topics.probability.family;

import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Parameter;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Numbers of families as a hand might choose them. */
final class FamilyNumbers {
    private FamilyNumbers() {}

    /** Returns one for each parameter, some of which together make no distribution; of the categorical family five weights. */
    static double[] of(Family family, SplittableRandom random) {
        if (family == Family.CATEGORICAL)
            return random.doubles(5, 0.1, 5).map(FamilyNumbers::rounded).toArray();
        double[] values =
                family.parameters().stream().mapToDouble(p -> value(p, random)).toArray();
        // Farther out the formula's difference of two cumulatives has no digits left, unlike the engine.
        if (family == Family.TRUNCATED_NORMAL && values[2] < values[3])
            values[0] = Math.clamp(values[0], values[2], values[3]);
        if (family == Family.TRIANGULAR || family == Family.TRAPEZOIDAL) Arrays.sort(values);
        return values;
    }

    private static double value(Parameter p, SplittableRandom random) {
        return switch (p.scale()) {
            case LINEAR -> rounded(random.nextDouble(p.from(), p.to()));
            case LOGARITHMIC -> rounded(Math.exp(random.nextDouble(Math.log(p.from()), Math.log(p.to()))));
            case WHOLE -> random.nextInt((int) p.from(), (int) Math.min(p.to(), 100) + 1);
        };
    }

    private static double rounded(double x) {
        return Math.max(Math.rint(x * 100) / 100, x > 0 ? 0.01 : -1e9);
    }
}
