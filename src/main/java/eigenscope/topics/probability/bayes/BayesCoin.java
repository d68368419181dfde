package eigenscope.topics.probability.bayes;

import eigenscope.engine.prob.Beta;
import eigenscope.engine.prob.BetaBinomial;
import eigenscope.topic.Seed;
import eigenscope.topic.State;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * The numbers behind a coin of unknown chance of heads.
 *
 * @param chance the true one
 * @param isRevealed whether the learner may see it
 * @param guess what the learner takes it for
 * @param flips whether each flip was heads
 * @param prior what is believed before the flips
 * @param level probability that the interval holds
 * @param kind which numbers the interval holds
 * @param interval of the posterior, in one piece or two
 * @param next number of flips to be predicted
 */
record BayesCoin(
        double chance,
        boolean isRevealed,
        double guess,
        List<Boolean> flips,
        BetaBinomial prior,
        double level,
        BayesParams.Interval kind,
        List<BetaBinomial.Interval> interval,
        int next) {
    /** Keeps its own copies. */
    BayesCoin {
        flips = List.copyOf(flips);
        interval = List.copyOf(interval);
    }

    static BayesCoin of(State s) {
        var flips = flips(s.get(BayesParams.COIN), s.get(BayesParams.FLIPS), s.get(BayesParams.SEED));
        var prior = new BetaBinomial(new Beta(s.get(BayesParams.ALPHA), s.get(BayesParams.BETA)));
        double level = s.get(BayesParams.LEVEL);
        var kind = s.get(BayesParams.INTERVAL);
        int heads = Collections.frequency(flips, true);
        var posterior = prior.after(heads, flips.size() - heads);
        var interval = switch (kind) {
            case EQUAL_TAILED -> List.of(posterior.equalTailed(level));
            case HIGHEST_DENSITY -> posterior.highestDensity(level);
        };
        return new BayesCoin(
                s.get(BayesParams.COIN),
                s.get(BayesParams.REVEAL),
                s.get(BayesParams.GUESS),
                flips,
                prior,
                level,
                kind,
                interval,
                s.get(BayesParams.NEXT));
    }

    // A flip is heads where a number of its own lies below the chance: another coin changes few flips, and more flips
    // none before.
    private static List<Boolean> flips(double chance, int count, long seed) {
        RandomGenerator random = Seed.generator(seed);
        return Stream.generate(() -> random.nextDouble() < chance).limit(count).toList();
    }

    int heads() {
        return Collections.frequency(flips, true);
    }

    int tails() {
        return flips.size() - heads();
    }

    BetaBinomial posterior() {
        return prior.after(heads(), tails());
    }

    /** Returns what is believed after the first flips. */
    BetaBinomial afterFirst(int count) {
        int headsSoFar = Collections.frequency(flips.subList(0, count), true);
        return prior.after(headsSoFar, count - headsSoFar);
    }

    /** Returns the share of heads, which is the maximum-likelihood estimate; empty without flips. */
    OptionalDouble frequency() {
        return flips.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of((double) heads() / flips.size());
    }

    /** Returns where a belief is highest, (alpha - 1)/(alpha + beta - 2); empty where that is no single place. */
    static OptionalDouble mode(BetaBinomial of) {
        double a = of.belief().alpha();
        double b = of.belief().beta();
        if (a > 1 && b > 1) return OptionalDouble.of((a - 1) / (a + b - 2));
        if (a == b || (a < 1 && b < 1)) return OptionalDouble.empty();
        return OptionalDouble.of(a < b ? 0 : 1);
    }

    /** Returns the probability of all pieces of the interval together. */
    double held() {
        var belief = posterior().belief();
        return interval.stream()
                .mapToDouble(i -> belief.between(i.low(), i.high()))
                .sum();
    }

    /** Says whether the interval holds the true chance. */
    boolean holdsTruth() {
        return interval.stream().anyMatch(i -> i.low() <= chance && chance <= i.high());
    }

    /** Returns how long the interval is. */
    double length() {
        return interval.stream().mapToDouble(i -> i.high() - i.low()).sum();
    }
}
