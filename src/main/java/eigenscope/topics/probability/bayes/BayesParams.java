package eigenscope.topics.probability.bayes;

import static eigenscope.topic.Choice.choice;
import static eigenscope.topic.Real.real;
import static eigenscope.topic.Seed.seed;
import static eigenscope.topic.Toggle.toggle;
import static eigenscope.topic.Whole.whole;

import eigenscope.topic.Choice;
import eigenscope.topic.Param;
import eigenscope.topic.Real;
import eigenscope.topic.Seed;
import eigenscope.topic.State;
import eigenscope.topic.Toggle;
import eigenscope.topic.Whole;
import java.util.List;

/** What a learner can set in the topic on Bayes' rule. */
final class BayesParams {
    /** What is learned from. */
    enum Part {
        /** A test for a condition one has or has not. */
        TEST,
        /** Flips of a coin of unknown chance. */
        COIN
    }

    /** Which numbers a credible interval holds. */
    enum Interval {
        /** As much probability below as above. */
        EQUAL_TAILED,
        /** The most credible ones. */
        HIGHEST_DENSITY
    }

    private static final String DIAGNOSIS = "Test";
    private static final String BELIEF = "Belief";
    private static final String COINS = "Coin";
    private static final int USUAL_TESTS = 10;
    private static final int MOST_TESTS = 1000;
    private static final int MOST_FLIPS = 1000;
    /** As far as the engine's densities and tails keep their digits. */
    private static final double LEAST_SHAPE = 1e-3;

    private static final double MOST_SHAPE = 1e8;

    static final Choice<Part> PART = choice("part", Part.TEST)
            .label("Learn from")
            .group("Evidence")
            .help("A test for a condition, or flips of a coin.");

    static final Real PRIOR = chance("prior", "\\pi", 0.05, "Prior", "Share of people who are sick.");
    static final Real SENSITIVITY =
            chance("sensitivity", "\\text{sens}", 0.8, "Sensitivity", "Share of the sick whose test is positive.");
    static final Real SPECIFICITY =
            chance("specificity", "\\text{spec}", 0.9, "Specificity", "Share of the healthy whose test is negative.");
    static final Whole POSITIVES = tests("positives", "n_+", 1, "Positive tests");
    static final Whole NEGATIVES = tests("negatives", "n_-", 0, "Negative tests");
    static final Toggle SAMPLED = toggle("sampled", false)
            .label("draw the people at random")
            .group(DIAGNOSIS)
            .help("1,000 people as chance brings them, instead of the numbers one expects.")
            .when(s -> isPart(s, Part.TEST));

    static final Real ALPHA = shape("alpha", "\\alpha", "Prior heads", "As if one had already seen \u03b1 heads.");
    static final Real BETA = shape("beta", "\\beta", "Prior tails", "As if one had already seen \u03b2 tails.");
    static final Real LEVEL = real("level", "\\gamma", 0.5, 0.99, 0.95)
            .limits(0.001, 0.9999)
            .label("Level")
            .group(BELIEF)
            .help("Probability that the credible interval holds.")
            .when(s -> isPart(s, Part.COIN));
    static final Choice<Interval> INTERVAL = choice("interval", Interval.EQUAL_TAILED)
            .label("Credible interval")
            .group(BELIEF)
            .help("Leave as much below as above, or take the most credible numbers.")
            .when(s -> isPart(s, Part.COIN));
    static final Whole FLIPS = whole("flips", "n", 0, MOST_FLIPS, 20)
            .timeline()
            .label("Flips")
            .group(COINS)
            .when(s -> isPart(s, Part.COIN));
    static final Whole NEXT = whole("next", "m", 1, 50, 10)
            .limits(1, 200)
            .label("Next flips")
            .group(COINS)
            .help("So many flips are predicted.")
            .when(s -> isPart(s, Part.COIN));
    static final Real GUESS = real("guess", "g", 0, 1, 0.5)
            .limits(0, 1)
            .label("Your guess of p")
            .group(COINS)
            .help("Guess before you look.")
            .when(s -> isPart(s, Part.COIN));
    static final Toggle REVEAL =
            toggle("reveal", false).label("reveal the coin").group(COINS).when(s -> isPart(s, Part.COIN));
    static final Real COIN = real("coin", "p", 0, 1, 0.7)
            .limits(0, 1)
            .label("True chance p")
            .group(COINS)
            .help("Chance of heads that the flips are drawn with.")
            .when(s -> isPart(s, Part.COIN) && s.get(REVEAL));
    static final Seed SEED =
            seed("seed").label("Seed").group("Chance").help("The same seed draws the same people and the same flips.");

    private BayesParams() {}

    private static Real chance(String id, String tex, double initial, String label, String help) {
        return real(id, tex, 0, 1, initial)
                .limits(0, 1)
                .label(label)
                .group(DIAGNOSIS)
                .help(help)
                .when(s -> isPart(s, Part.TEST));
    }

    private static Whole tests(String id, String tex, int initial, String label) {
        return whole(id, tex, 0, USUAL_TESTS, initial)
                .limits(0, MOST_TESTS)
                .label(label)
                .group(DIAGNOSIS)
                .help("Tests in a row, each independent of the others.")
                .when(s -> isPart(s, Part.TEST));
    }

    private static Real shape(String id, String tex, String label, String help) {
        return real(id, tex, 0.2, 50, 2)
                .onLogScale()
                .limits(LEAST_SHAPE, MOST_SHAPE)
                .label(label)
                .group(BELIEF)
                .help(help)
                .when(s -> isPart(s, Part.COIN));
    }

    private static boolean isPart(State s, Part part) {
        return s.get(PART) == part;
    }

    static List<Param<?>> all() {
        return List.of(
                PART,
                PRIOR,
                SENSITIVITY,
                SPECIFICITY,
                POSITIVES,
                NEGATIVES,
                SAMPLED,
                FLIPS,
                ALPHA,
                BETA,
                LEVEL,
                INTERVAL,
                GUESS,
                REVEAL,
                COIN,
                NEXT,
                SEED);
    }
}
