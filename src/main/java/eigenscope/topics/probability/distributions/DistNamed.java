package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Made;
import eigenscope.figure.Series;
import eigenscope.topic.State;
import eigenscope.topics.probability.family.FamilyParams;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A distribution by what the learner called it.
 *
 * @param family empty for a density of one's own
 * @param values the family's numbers, in its order
 * @param made the distribution, or why there is none
 * @param typed the function that was typed, where it makes no distribution
 */
record DistNamed(Optional<Family> family, List<Double> values, Made made, Optional<Series> typed) {
    /** Returns the distribution that the topic is about. */
    static DistNamed first(State s) {
        return of(DistParams.NUMBERS, s).orElseGet(() -> own(s));
    }

    private static DistNamed own(State s) {
        var made = DistParams.OWN.made(s);
        var typed = made instanceof Made.Refused
                ? Optional.of(DistParams.OWN.points(s, DistWindow.USUAL.from(), DistWindow.USUAL.to()))
                : Optional.<Series>empty();
        return new DistNamed(Optional.empty(), List.of(), made, typed);
    }

    /** Returns the second distribution; empty where none is wanted. */
    static Optional<DistNamed> second(State s) {
        return of(DistParams.OVERLAID, s);
    }

    private static Optional<DistNamed> of(FamilyParams params, State s) {
        return params.family(s).map(f -> {
            double[] values = params.values(s, f);
            return new DistNamed(
                    Optional.of(f), Arrays.stream(values).boxed().toList(), f.of(values), Optional.empty());
        });
    }

    /** Returns the family's numbers. */
    double[] numbers() {
        return values.stream().mapToDouble(v -> v).toArray();
    }

    /** Returns the distribution; empty where the numbers make none. */
    Optional<Distribution> law() {
        return made instanceof Made.Good(Distribution law) ? Optional.of(law) : Optional.empty();
    }

    /** Returns why there is no distribution; empty where there is one. */
    Optional<String> fault() {
        return made instanceof Made.Refused(String reason) ? Optional.of(reason) : Optional.empty();
    }

    /** Returns its name on screen. */
    String title() {
        return family.map(Family::title).orElse("Your density");
    }
}
