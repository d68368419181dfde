package eigenscope.topics.linear;

import eigenscope.engine.linalg.Eigen;
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
    private static final Undefined TOO_LARGE = new Undefined("too large for a double");
    private static final Undefined NO_INVERSE = new Undefined("none: the map is singular");
    private static final Undefined NO_DIRECTION = new Undefined("0 has no direction");

    private MapReadouts() {}

    static <M extends SquareMap> List<Readout<M>> all() {
        return List.of(
                readout("det", "determinant", "det", m -> Value.of(m.det())),
                readout("orientation", "orientation", "det", m -> new Words(orientation(m))),
                readout("trace", "trace", "", m -> Value.of(m.map().trace())),
                readout("rank", "rank", "range", m -> Value.of(m.rank())),
                readout(
                        "eigenvalues",
                        "eigenvalues",
                        "eigen",
                        m -> list(m.eigen().values(), Cplx::new)),
                readout(
                        "eigenvectors",
                        "eigenvectors",
                        "eigen",
                        m -> list(m.eigen().pairs(), MapReadouts::vector)),
                readout(
                        "singularValues",
                        "singular values",
                        "singular",
                        m -> Value.of(m.svd().sigma())),
                readout(
                        "condition",
                        "condition",
                        "singular",
                        m -> Value.of(m.svd().condition())),
                readout("inverse", "inverse", "", MapReadouts::inverse),
                readout("image", "image of v", "v", MapReadouts::image),
                readout("stretch", "stretch of v", "v", MapReadouts::stretch),
                readout("angle", "turn of v", "v", MapReadouts::angle));
    }

    private static <M extends SquareMap> Readout<M> readout(
            String id, String label, String term, Function<M, Value> value) {
        return new Readout<>(id, label, term, m -> m.overflows() ? TOO_LARGE : value.apply(m));
    }

    private static String orientation(SquareMap m) {
        if (!m.isInvertible()) return "lost";
        return m.det() < 0 ? "reversed" : "kept";
    }

    private static <T> Value list(List<T> items, Function<T, Value> value) {
        return new Many(items.stream().map(value).toList());
    }

    private static Value vector(Eigen.Pair pair) {
        return pair.isReal() ? Value.of(pair.real()) : list(pair.vector(), Cplx::new);
    }

    private static Value inverse(SquareMap m) {
        return m.map().inverse().map(Value::of).orElse(NO_INVERSE);
    }

    static Value image(SquareMap m) {
        return m.image().isFinite() ? Value.of(m.image()) : TOO_LARGE;
    }

    private static Value stretch(SquareMap m) {
        return m.vector().norm() == 0 ? NO_DIRECTION : Value.of(m.stretch());
    }

    private static Value angle(SquareMap m) {
        return m.turn().<Value>map(Value.Angle::new).orElse(NO_DIRECTION);
    }
}
