package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Fit;
import eigenscope.engine.prob.MomentFit;
import eigenscope.topic.Memo;
import java.util.List;
import java.util.Optional;

/** A family fitted to data in two ways, each worked out when it is asked for and not again while nothing it depends on changes. */
final class DistFit {
    private final Memo<Key, Fit> likely =
            new Memo<>(k -> Fit.of(k.family, k.data.rows().toArray(), k.held));
    private final Memo<Key, Fit> byMoments =
            new Memo<>(k -> MomentFit.of(k.family, k.data.rows().toArray(), k.held));

    /** What a fit depends on. */
    private record Key(Family family, DistData data, List<Double> held) {}

    /** What came of fitting. */
    record Both(Fit likely, Fit byMoments) {}

    /** Returns both fits; empty without data, and for a density that is typed. */
    Optional<Both> of(DistNamed named, DistData data) {
        if (data.isEmpty()) return Optional.empty();
        return named.family().map(family -> {
            var key = new Key(family, data, held(family, named.values()));
            return new Both(likely.of(key), byMoments.of(key));
        });
    }

    /** Returns the numbers a fit keeps or begins with: of most families it depends on none, and so need not be made anew. */
    private static List<Double> held(Family family, List<Double> values) {
        return switch (family) {
            case BINOMIAL, HYPERGEOMETRIC, TRUNCATED_NORMAL, CATEGORICAL -> values;
            default -> family.parameters().stream().map(p -> p.initial()).toList();
        };
    }
}
