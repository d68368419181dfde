package eigenscope.topics.probability.limit;

import static eigenscope.topics.probability.limit.CltParams.drawn;
import static eigenscope.topics.probability.limit.CltParams.with;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.Family;
import eigenscope.topic.Preset;
import java.util.List;
import java.util.Optional;

/** Populations worth starting from. */
final class CltPresets {
    static final List<Preset> ALL = List.of(
            new Preset("waiting-times", s -> with(s, 30, Family.EXPONENTIAL, 1)),
            new Preset("dice", s -> with(s, 2, Family.DISCRETE_UNIFORM, 1, 6)),
            new Preset("rare-coin", s -> with(s, 20, Family.BERNOULLI, 0.05)),
            new Preset("uniform", s -> with(s, 3, Family.UNIFORM, 0, 1)),
            new Preset("two-hills", s -> drawn(s, CltParams.HILLS).with(CltParams.N, 4)),
            new Preset(
                    "saw-tooth",
                    s -> drawn(
                                    s,
                                    List.of(
                                            Vec.of(-4, 0),
                                            Vec.of(-2, 1),
                                            Vec.of(-2, 0),
                                            Vec.of(0, 1),
                                            Vec.of(0, 0),
                                            Vec.of(4, 1)))
                            .with(CltParams.N, 8)),
            new Preset(
                    "typed",
                    s -> s.with(CltParams.FAMILY, Optional.empty())
                            .with(CltParams.HOW, CltParams.How.TYPED)
                            .with(CltParams.N, 5)),
            new Preset("heavy-skew", s -> with(s, 100, Family.LOG_NORMAL, 0, 1.5)),
            new Preset("cauchy", "Cauchy", s -> with(s, 100, Family.CAUCHY, 0, 1)),
            new Preset("levy", "Lévy", s -> with(s, 20, Family.LEVY, 0, 1)),
            new Preset("pareto", "Pareto", s -> with(s, 100, Family.PARETO, 1, 1.5)),
            new Preset("million", s -> with(s, 20, Family.GAMMA, 1, 1).with(CltParams.REPEATS, 1_000_000)),
            new Preset("minibatch", s -> with(s, 64, Family.LAPLACE, 0.2, 1).with(CltParams.STANDARDISED, true)));

    private CltPresets() {}
}
