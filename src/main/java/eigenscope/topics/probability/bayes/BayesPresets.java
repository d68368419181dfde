package eigenscope.topics.probability.bayes;

import eigenscope.topic.Preset;
import eigenscope.topic.Seed;
import eigenscope.topic.State;
import eigenscope.topics.probability.bayes.BayesParams.Part;
import java.util.List;

/** Tests and coins worth starting from. */
final class BayesPresets {
    // Round numbers for screening by mammography: G. Gigerenzer and U. Hoffrage, Psychological Review 102 (1995),
    // 684-704.
    static final List<Preset> ALL = List.of(
            test("mammography", 0.01, 0.8, 0.904),
            test("rare-and-good", 0.001, 0.99, 0.99),
            test("spam-word", 0.4, 0.25, 0.99),
            test("useless", 0.3, 0.5, 0.5),
            coin("uniform-prior", 1, 1, 0.7, 20),
            coin("jeffreys-prior", 0.5, 0.5, 0.7, 20).called("Jeffreys prior"),
            coin("stubborn", 5, 45, 0.7, 100),
            coin("all-heads", 1, 1, 1, 1000),
            new Preset("mystery", BayesPresets::mystery));

    private BayesPresets() {}

    private static Preset test(String id, double prior, double sensitivity, double specificity) {
        return new Preset(
                id,
                s -> s.with(BayesParams.PART, Part.TEST)
                        .with(BayesParams.PRIOR, prior)
                        .with(BayesParams.SENSITIVITY, sensitivity)
                        .with(BayesParams.SPECIFICITY, specificity)
                        .with(BayesParams.POSITIVES, 1)
                        .with(BayesParams.NEGATIVES, 0));
    }

    private static Preset coin(String id, double alpha, double beta, double chance, int flips) {
        return new Preset(
                id,
                s -> s.with(BayesParams.PART, Part.COIN)
                        .with(BayesParams.ALPHA, alpha)
                        .with(BayesParams.BETA, beta)
                        .with(BayesParams.COIN, chance)
                        .with(BayesParams.FLIPS, flips));
    }

    // The next seed each time: another coin, the same on every machine, and nobody is told which.
    private static State mystery(State s) {
        long seed = BayesParams.SEED.nudge(s.get(BayesParams.SEED), 0, 1);
        double chance = Math.rint(100 * Seed.generator(~seed).nextDouble()) / 100;
        return s.with(BayesParams.PART, Part.COIN)
                .with(BayesParams.SEED, seed)
                .with(BayesParams.COIN, chance)
                .with(BayesParams.REVEAL, false)
                .with(BayesParams.ALPHA, 1.0)
                .with(BayesParams.BETA, 1.0)
                .with(BayesParams.FLIPS, 0);
    }
}
