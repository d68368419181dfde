package eigenscope.topics.linear;

import static eigenscope.topics.linear.SquareMap.HAND;
import static eigenscope.topics.linear.SquareMap.isNear;

import eigenscope.engine.linalg.Mat;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.Predicate;

/** What a lesson on maps of space asks a learner to bring about. Tolerances are those of a hand. */
final class SpaceGoals {
    static final List<Claim<SpaceMap>> ALL = List.of(
            goal("moved-column", "A is not the identity", m -> !isNear(m.map(), Mat.identity(3))),
            goal("volume-doubled", "the volume is doubled", m -> Math.abs(Math.abs(m.det()) - 2) <= 2 * HAND),
            goal("flipped", "space is turned inside out", m -> m.isInvertible() && m.det() < 0),
            goal("plane", "space is squashed onto a plane", m -> m.rank() == 2),
            goal("line", "space is squashed onto a line", m -> m.rank() == 1),
            goal("rotation", "A turns and does nothing else", SpaceMap::isRotation),
            goal("on-eigenline", "v keeps its line", m -> m.factor().isPresent()),
            goal("halfway", "the motion is under way", m -> m.t() > 0 && m.t() < 1));

    private SpaceGoals() {}

    private static Claim<SpaceMap> goal(String id, String words, Predicate<SpaceMap> holds) {
        return new Claim<>(id, words, "", holds);
    }
}
