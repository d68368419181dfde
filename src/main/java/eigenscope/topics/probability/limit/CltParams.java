package eigenscope.topics.probability.limit;

import static eigenscope.topic.Choice.choice;
import static eigenscope.topic.Samples.samples;
import static eigenscope.topic.Seed.seed;
import static eigenscope.topic.Toggle.toggle;
import static eigenscope.topic.Whole.whole;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.Family;
import eigenscope.topic.Choice;
import eigenscope.topic.Param;
import eigenscope.topic.Pencil;
import eigenscope.topic.Samples;
import eigenscope.topic.Seed;
import eigenscope.topic.State;
import eigenscope.topic.Toggle;
import eigenscope.topic.Whole;
import eigenscope.topics.probability.family.FamilyParams;
import eigenscope.topics.probability.family.OwnDensity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parameters of the topic about means. */
final class CltParams {
    /** How a density of one's own is given. */
    enum How {
        DRAWN,
        TYPED
    }

    /** The paper that a density is drawn on: from -5 to 5, of height 1. */
    static final double PAPER = 5;

    static final Pencil PENCIL = new Pencil(-PAPER, PAPER);

    /** Two hills of different height with a gap between them. */
    static final List<Vec> HILLS = List.of(
            Vec.of(-4.5, 0),
            Vec.of(-3.2, 0.9),
            Vec.of(-2, 0.1),
            Vec.of(0, 0),
            Vec.of(1.5, 0.15),
            Vec.of(2.5, 0.5),
            Vec.of(3.5, 0.1),
            Vec.of(4.5, 0));

    static final Choice<Optional<Family>> FAMILY = FamilyParams.choice(
                    "family", Optional.of(Family.EXPONENTIAL), "custom", "Your density")
            .label("Family")
            .group("Population")
            .help("What a single draw is like.");
    static final FamilyParams NUMBERS = FamilyParams.of(FAMILY, "");
    static final Choice<How> HOW = choice("custom.how", How.DRAWN)
            .label("Your density is")
            .group("Population")
            .when(CltParams::isCustom);
    static final OwnDensity TYPED = new OwnDensity("Population", s -> isCustom(s) && s.get(HOW) == How.TYPED, "n");
    static final Samples DRAWN = samples("drawn", "f", 2, HILLS)
            .label("Your drawing")
            .group("Population")
            .help("Points of a density, place and height; draw it in the picture.")
            .when(CltParams::isDrawn);
    static final Whole N = whole("n", "n", 1, 500, 10)
            .onLogScale()
            .timeline()
            .label("Draws in a mean")
            .group("Means")
            .help("How many draws are averaged. Play lets it grow.");
    static final Whole REPEATS = whole("repeats", "R", 10, 1_000_000, 10_000)
            .limits(1, 1_000_000)
            .onLogScale()
            .label("Means")
            .group("Means")
            .help("How often n draws are made and averaged.");
    static final Seed SEED = seed("seed").label("Seed").group("Means");
    static final Toggle STANDARDISED = toggle("standardised", false)
            .label("standardised")
            .group("Show")
            .help("Less the mean, by the standard error: every normal distribution becomes the same one.");
    static final Toggle EXACT = toggle("show.exact", false)
            .label("exact law of the mean")
            .group("Show")
            .help("Where the sum of draws has a law with a name.");

    private CltParams() {}

    static List<Param<?>> all() {
        return Stream.of(
                        NUMBERS.all().stream(),
                        Stream.of(HOW),
                        TYPED.all().stream(),
                        Stream.of(DRAWN, N, REPEATS, SEED, STANDARDISED, EXACT))
                .<Param<?>>flatMap(params -> params)
                .toList();
    }

    private static boolean isCustom(State s) {
        return s.get(FAMILY).isEmpty();
    }

    /** Says whether the population is the drawing. */
    static boolean isDrawn(State s) {
        return isCustom(s) && s.get(HOW) == How.DRAWN;
    }

    /** Returns a state with a population and n chosen. */
    static State with(State s, int n, Family family, double... values) {
        return NUMBERS.with(s, family, values).with(N, n);
    }

    /** Returns a state with the drawing for a population. */
    static State drawn(State s, List<Vec> points) {
        return s.with(FAMILY, Optional.empty()).with(HOW, How.DRAWN).with(DRAWN, points);
    }
}
