package eigenscope.topics.linear;

import static eigenscope.topics.linear.SquareMap.HAND;
import static eigenscope.topics.linear.SquareMap.isNear;

import eigenscope.engine.linalg.Eigen;
import eigenscope.engine.linalg.Mat;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.Predicate;

/** What a lesson asks a learner to bring about. Tolerances are those of a hand: a few pixels. */
final class MapGoals {
    static final List<Claim<MapModel>> ALL = List.of(
            goal("moved-column", "A is not the identity", m -> !isNear(m.a(), Mat.identity(2))),
            goal("area-doubled", "the area is doubled", m -> Math.abs(Math.abs(m.det()) - 2) <= 2 * HAND),
            goal("flipped", "the plane is flipped", m -> m.rank() == 2 && m.det() < 0),
            goal("flat", "the plane is squashed onto a line", m -> m.rank() == 1),
            goal("on-eigenline", "v keeps its line", m -> m.factor().isPresent()),
            goal("no-eigenline", "no line keeps its direction", m -> m.eigen().kind() == Eigen.Kind.COMPLEX),
            goal("rotation", "A turns and does nothing else", MapModel::isRotation),
            goal("shear", "A is a shear", MapGoals::shears),
            goal("circle-kept", "the circle stays a circle", MapGoals::keepsCircles),
            goal("ill-conditioned", "one axis is a hundred times the other", MapGoals::illConditioned),
            goal("symmetric", "A is symmetric and not diagonal", MapGoals::symmetric),
            goal("undone", "the second map undoes the first", MapGoals::undone),
            goal("order-matters", "AB differs from BA", MapGoals::orderMatters),
            goal("halfway", "the motion is under way", m -> m.t() > 0 && m.t() < 1));

    private MapGoals() {}

    private static Claim<MapModel> goal(String id, String words, Predicate<MapModel> holds) {
        return new Claim<>(id, words, "", m -> !m.overflows() && holds.test(m));
    }

    private static boolean shears(MapModel m) {
        Mat beyond = m.map().minus(Mat.identity(2));
        return isNear(beyond.times(beyond), Mat.zero(2, 2)) && !isNear(m.map(), Mat.identity(2));
    }

    private static boolean keepsCircles(MapModel m) {
        double longest = m.svd().sigma().at(0);
        return longest > 0 && longest - m.svd().sigma().at(1) <= HAND * longest;
    }

    private static boolean illConditioned(MapModel m) {
        return m.rank() == 2 && m.svd().condition() >= 100;
    }

    private static boolean symmetric(MapModel m) {
        Mat a = m.map();
        return Math.abs(a.at(0, 1) - a.at(1, 0)) <= HAND && Math.abs(a.at(0, 1)) > HAND;
    }

    private static boolean undone(MapModel m) {
        return m.parts().isProduct() && isNear(m.map(), Mat.identity(2)) && !isNear(m.a(), Mat.identity(2));
    }

    private static boolean orderMatters(MapModel m) {
        return m.parts().isProduct() && !isNear(m.a().times(m.b()), m.b().times(m.a()));
    }
}
