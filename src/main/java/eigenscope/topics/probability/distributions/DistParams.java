package eigenscope.topics.probability.distributions;

import static eigenscope.topic.Real.real;
import static eigenscope.topic.Samples.samples;
import static eigenscope.topic.Seed.seed;
import static eigenscope.topic.Whole.whole;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Family;
import eigenscope.topic.Choice;
import eigenscope.topic.Param;
import eigenscope.topic.Real;
import eigenscope.topic.Samples;
import eigenscope.topic.Seed;
import eigenscope.topic.State;
import eigenscope.topic.Whole;
import eigenscope.topics.probability.family.FamilyParams;
import eigenscope.topics.probability.family.OwnDensity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a learner can set in the topic on distributions. */
final class DistParams {
    private static final String DISTRIBUTION = "Distribution";
    private static final String QUESTIONS = "Questions";
    private static final String DRAWN = "Draws";
    private static final String SECOND = "Second distribution";
    private static final int MOST_DRAWS = 10_000_000;
    private static final int USUAL_DRAWS = 1000;
    private static final int USUAL_BINS = 200;

    static final Choice<Optional<Family>> FAMILY = FamilyParams.choice(
                    "family", Optional.of(Family.NORMAL), "custom", "Your density")
            .label("Family")
            .group(DISTRIBUTION)
            .help("The last one is a density that you type.");
    static final FamilyParams NUMBERS = FamilyParams.of(FAMILY, "");
    static final OwnDensity OWN =
            new OwnDensity(DISTRIBUTION, s -> NUMBERS.family(s).isEmpty(), "p");
    static final Real X = real("x", "x", -10, 10, 0.5)
            .label("Place")
            .group(QUESTIONS)
            .help("Where density, cumulative probability and survival are read off.")
            .inWholes(DistParams::isDiscrete);
    static final Real P = real("p", "p", 0, 1, 0.9)
            .limits(0, 1)
            .label("Probability")
            .group(QUESTIONS)
            .term("quantile")
            .help("The quantile is the smallest number up to which there is so much probability.");
    static final Real FROM = real("from", "x_1", -10, 10, -1)
            .label("From")
            .group(QUESTIONS)
            .term("interval")
            .help("Lower end of the interval.")
            .inWholes(DistParams::isDiscrete);
    static final Real TO = real("to", "x_2", -10, 10, 1)
            .label("To")
            .group(QUESTIONS)
            .term("interval")
            .help("Upper end of the interval.")
            .inWholes(DistParams::isDiscrete);
    static final Whole DRAWS = whole("draws", "n", 0, MOST_DRAWS, USUAL_DRAWS)
            .onLogScale()
            .timeline()
            .label("Draws")
            .group(DRAWN);
    static final Whole BINS = whole("bins", "m", 0, USUAL_BINS, 0)
            .limits(0, DistWindow.FINE)
            .label("Bins")
            .group(DRAWN)
            .help("Bars of the histogram; 0 takes as many as suit the number of draws.");
    static final Choice<Optional<Family>> OVERLAY = FamilyParams.choice("overlay", Optional.empty(), "none", "None")
            .label("Second family")
            .group(SECOND)
            .help("Drawn over the first one, and how far the first is from it.");
    static final FamilyParams OVERLAID = FamilyParams.of(OVERLAY, "overlay.");
    static final Samples DATA = samples("data", "x_i", 1, List.of())
            .label("Data")
            .group("Data")
            .help("One column of numbers: paste it, or take a CSV file.");
    static final Seed SEED = seed("seed").label("Seed").group("Chance").help("The same seed draws the same numbers.");

    private DistParams() {}

    /**
     * Says whether hands move places from one whole number to the next. One between them may be typed: that nothing has a chance there, and
     * that the cumulative stands still, is true and worth seeing.
     */
    static boolean isDiscrete(State s) {
        return NUMBERS.family(s).isPresent()
                && DistNamed.first(s).law().filter(Distribution::isDiscrete).isPresent();
    }

    static List<Param<?>> all() {
        List<Param<?>> all = new ArrayList<>(NUMBERS.all());
        all.addAll(OWN.all());
        all.addAll(List.of(X, P, FROM, TO, DRAWS, BINS));
        all.addAll(OVERLAID.all());
        all.addAll(List.of(DATA, SEED));
        return List.copyOf(all);
    }
}
