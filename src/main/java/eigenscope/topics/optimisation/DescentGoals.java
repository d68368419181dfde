package eigenscope.topics.optimisation;

import eigenscope.engine.optim.Status;
import eigenscope.engine.optim.Surface;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.Predicate;

/** What a lesson asks a learner to bring about. */
final class DescentGoals {
    static final List<Claim<DescentModel>> ALL = List.of(
            goal("converged", "the run has come to rest at a minimum", m -> is(m, Status.Converged.class)),
            goal("diverged", "the run has diverged", m -> is(m, Status.Diverged.class)),
            goal("stuck", "the run is stuck where there is no minimum", m -> is(m, Status.Stuck.class)),
            goal(
                    "one-step",
                    "one step leads to the bottom",
                    m -> m.last() == 1 && m.next().gradient().norm() < 1e-3),
            goal("low", "the loss is below a thousandth", m -> m.next().loss() < 1e-3),
            goal("very-low", "the loss is below a millionth", m -> m.next().loss() < 1e-6),
            goal(
                    "escaped",
                    "the run has left the saddle",
                    m -> m.surface() == Surface.SADDLE && m.next().loss() < -1),
            goal(
                    "other-valley",
                    "the run has come to rest where x is positive and y negative",
                    m -> is(m, Status.Converged.class)
                            && m.point().at(0) > 1
                            && m.point().at(1) < -1));

    private DescentGoals() {}

    private static Claim<DescentModel> goal(String id, String words, Predicate<DescentModel> holds) {
        return new Claim<>(id, words, "", holds);
    }

    private static boolean is(DescentModel m, Class<? extends Status> kind) {
        return kind.isInstance(m.chosen().status());
    }
}
