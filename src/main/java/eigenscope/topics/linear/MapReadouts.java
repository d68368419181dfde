package eigenscope.topics.linear;

import eigenscope.engine.linalg.Eigen;
import eigenscope.engine.linalg.Vec2;
import eigenscope.topic.Readout;
import eigenscope.topic.Value;
import eigenscope.topic.Value.Cplx;
import eigenscope.topic.Value.Many;
import eigenscope.topic.Value.Undefined;
import eigenscope.topic.Value.Words;
import java.util.List;
import java.util.function.Function;

/** The numbers worth showing of a linear map. */
final class MapReadouts {
    static final List<Readout<MapModel>> ALL = List.of(
            readout("det", "determinant", "det", m -> Value.of(m.det())),
            readout("orientation", "orientation", "det", m -> new Words(orientation(m))),
            readout("trace", "trace", "", m -> Value.of(m.map().trace())),
            readout("rank", "rank", "range", m -> Value.of(m.rank())),
            readout("eigenvalues", "eigenvalues", "eigen", m -> list(m.eigen().values(), Cplx::new)),
            readout("eigenvectors", "eigenvectors", "eigen", m -> list(m.eigen().pairs(), MapReadouts::eigenvector)),
            readout(
                    "singularValues",
                    "singular values",
                    "singular",
                    m -> Value.of(m.svd().sigma())),
            readout("condition", "condition", "singular", m -> Value.of(m.svd().condition())),
            readout("inverse", "inverse", "", MapReadouts::inverse),
            readout("image", "image of v", "v", m -> vector(m.image())),
            readout("stretch", "stretch of v", "v", MapReadouts::stretch),
            readout("angle", "turn of v", "v", MapReadouts::angle));

    private static final Value.Undefined NO_DIRECTION = new Undefined("0 has no direction");

    private MapReadouts() {}

    private static Readout<MapModel> readout(String id, String label, String term, Function<MapModel, Value> value) {
        return new Readout<>(
                id, label, term, m -> m.overflows() ? new Undefined("too large for a double") : value.apply(m));
    }

    static String orientation(MapModel m) {
        if (m.rank() < 2) return "lost";
        return m.det() < 0 ? "reversed" : "kept";
    }

    private static <T> Value list(List<T> items, Function<T, Value> value) {
        return new Many(items.stream().map(value).toList());
    }

    private static Value eigenvector(Eigen.Pair pair) {
        return pair.isReal() ? Value.of(pair.real()) : list(pair.vector(), Cplx::new);
    }

    private static Value vector(Vec2 v) {
        return Value.of(v.vec());
    }

    private static Value inverse(MapModel m) {
        return m.map().inverse().map(Value::of).orElseGet(() -> new Undefined("none: the map is singular"));
    }

    private static Value stretch(MapModel m) {
        return m.v().norm() == 0 ? NO_DIRECTION : Value.of(m.image().norm() / m.v().norm());
    }

    private static Value angle(MapModel m) {
        Vec2 v = m.v();
        Vec2 image = m.image();
        if (v.norm() == 0 || image.norm() == 0) return NO_DIRECTION;
        Vec2 unit = v.normalised();
        Vec2 turned = image.normalised();
        return new Value.Angle(Math.atan2(unit.cross(turned), unit.dot(turned)));
    }
}
