package eigenscope.topics.probability.bayes;

import eigenscope.engine.prob.Diagnosis;
import eigenscope.topic.Seed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A thousand people who are tested once.
 *
 * @param each what is true of each of them, in the order they stand in
 * @param isDrawn whether chance brought them; else there are as many of each kind as one expects
 */
record BayesPeople(List<Kind> each, boolean isDrawn) {
    static final int COUNT = 1000;

    /** What a person is and what the test says, those with a positive test first. */
    enum Kind {
        SICK_POSITIVE(true, true),
        HEALTHY_POSITIVE(false, true),
        SICK_NEGATIVE(true, false),
        HEALTHY_NEGATIVE(false, false);

        private final boolean sick;
        private final boolean positive;

        Kind(boolean sick, boolean positive) {
            this.sick = sick;
            this.positive = positive;
        }

        boolean isSick() {
            return sick;
        }

        boolean isPositive() {
            return positive;
        }

        /** Returns the share of people of this kind. */
        double share(Diagnosis d) {
            return switch (this) {
                case SICK_POSITIVE -> d.truePositive();
                case HEALTHY_POSITIVE -> d.falsePositive();
                case SICK_NEGATIVE -> d.falseNegative();
                case HEALTHY_NEGATIVE -> d.trueNegative();
            };
        }

        private static Kind of(boolean sick, boolean positive) {
            if (positive) return sick ? SICK_POSITIVE : HEALTHY_POSITIVE;
            return sick ? SICK_NEGATIVE : HEALTHY_NEGATIVE;
        }
    }

    /** Keeps its own copy. */
    BayesPeople {
        each = List.copyOf(each);
    }

    /** Returns as many of each kind as one expects, rounded so that they are a thousand: by the largest remainders (Hamilton's method). */
    static BayesPeople expected(Diagnosis d) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (Kind kind : Kind.values()) counts.put(kind, (int) inAThousand(kind, d));
        int missing = COUNT - counts.values().stream().mapToInt(n -> n).sum();
        Arrays.stream(Kind.values())
                .sorted(Comparator.comparingDouble((Kind k) -> inAThousand(k, d) % 1)
                        .reversed())
                .limit(missing)
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        var each = new ArrayList<Kind>(COUNT);
        counts.forEach((kind, count) -> each.addAll(Collections.nCopies(count, kind)));
        return new BayesPeople(each, false);
    }

    // What should be a whole number is one but for rounding.
    private static double inAThousand(Kind kind, Diagnosis d) {
        double expected = COUNT * kind.share(d);
        double whole = Math.rint(expected);
        return Math.abs(expected - whole) < 1e-9 ? whole : expected;
    }

    /** Returns a thousand people whom chance brings. Each takes two numbers, so that a little more of one thing changes a few of them. */
    static BayesPeople drawn(Diagnosis d, long seed) {
        RandomGenerator random = Seed.generator(seed);
        var each = new ArrayList<Kind>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            boolean isSick = random.nextDouble() < d.prior();
            double chance = isSick ? d.sensitivity() : 1 - d.specificity();
            each.add(Kind.of(isSick, random.nextDouble() < chance));
        }
        return new BayesPeople(each, true);
    }

    int count(Kind kind) {
        return Collections.frequency(each, kind);
    }

    int sick() {
        return count(Kind.SICK_POSITIVE) + count(Kind.SICK_NEGATIVE);
    }

    int positive() {
        return count(Kind.SICK_POSITIVE) + count(Kind.HEALTHY_POSITIVE);
    }
}
