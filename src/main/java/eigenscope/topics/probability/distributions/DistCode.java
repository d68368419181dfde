package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.TypedDensity;
import eigenscope.topic.Snippet;
import eigenscope.topics.probability.family.FamilyCode;
import java.util.List;

/** The code of the distribution that the topic is about; none where its numbers make none. */
final class DistCode {
    private DistCode() {}

    static List<Snippet> of(DistModel m) {
        return m.law().map(law -> of(m, law)).orElse(List.of());
    }

    private static List<Snippet> of(DistModel m, Distribution law) {
        long seed = m.draws().orElseThrow().seed();
        return law instanceof TypedDensity typed
                ? FamilyCode.of(typed, m.ask(), seed)
                : FamilyCode.of(m.named().family().orElseThrow(), m.named().numbers(), law, m.ask(), seed);
    }
}
