package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.Divergence;
import eigenscope.topics.probability.family.Question;
import java.util.Optional;

/**
 * The numbers behind a distribution.
 *
 * @param named what the learner chose
 * @param second what it is compared with; empty for nothing
 * @param ask what is asked of it
 * @param window where it is drawn
 * @param bins bars of the histogram, 0 for as many as suit
 * @param draws as far as they are made; empty where there is no distribution
 * @param data of the learner
 * @param fit of the family to the data; empty without data
 * @param apart how far the first distribution is from the second; empty where one is missing
 */
record DistModel(
        DistNamed named,
        Optional<DistNamed> second,
        Question ask,
        DistWindow window,
        int bins,
        Optional<DistDraws> draws,
        DistData data,
        Optional<DistFit.Both> fit,
        Optional<Divergence> apart) {

    /** Returns the distribution; empty where the numbers make none. */
    Optional<Distribution> law() {
        return named.law();
    }

    /** Returns the second distribution; empty where there is none. */
    Optional<Distribution> otherLaw() {
        return second.flatMap(DistNamed::law);
    }

    boolean isDiscrete() {
        return window.discrete();
    }

    /** Returns how many draws are made. */
    long drawn() {
        return draws.map(d -> d.tally().draws()).orElse(0L);
    }

    DistModel with(DistDraws further) {
        return new DistModel(named, second, ask, window, bins, Optional.of(further), data, fit, apart);
    }
}
