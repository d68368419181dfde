package eigenscope.topics.probability.limit;

import java.util.Optional;

/**
 * The numbers behind means of draws.
 *
 * @param population what a single draw is like
 * @param n how many draws are averaged
 * @param repeats how many means are wanted
 * @param seed of the draws
 * @param standardised whether they are shown less μ, by the standard error
 * @param exact whether the true law of the mean is shown, where it has a name
 * @param study the means so far, or why there are none
 */
record CltModel(
        CltPopulation population, int n, int repeats, long seed, boolean standardised, boolean exact, Outcome study) {
    /** What came of drawing. */
    sealed interface Outcome {}

    /** Means. */
    record Drawn(CltStudy study) implements Outcome {}

    /** No means, with the reason in one clause. */
    record Refused(String reason) implements Outcome {}

    Optional<CltStudy> drawn() {
        return switch (study) {
            case Drawn(CltStudy some) -> Optional.of(some);
            case Refused _ -> Optional.empty();
        };
    }

    /** Returns what theory says; empty where there is no population. */
    Optional<CltTheory> theory() {
        return drawn().map(s -> s.setting().theory());
    }

    /** Returns what theory says of a population whose means become normal. */
    Optional<CltTheory> normal() {
        return theory().filter(CltTheory::isNormal);
    }

    /** Returns why there are no means; empty where there are. */
    Optional<String> trouble() {
        return switch (study) {
            case Drawn _ -> Optional.empty();
            case Refused(String reason) -> Optional.of(reason);
        };
    }

    /** Says whether means are shown standardised, which only those of a population with a variance can be. */
    boolean isStandardised() {
        return standardised && normal().isPresent();
    }

    /** Returns the model with other means. */
    CltModel with(CltStudy next) {
        return new CltModel(population, n, repeats, seed, standardised, exact, new Drawn(next));
    }
}
