package eigenscope.topics.linear;

import eigenscope.engine.linalg.Complex;
import eigenscope.engine.linalg.Eigen;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Svd;
import eigenscope.engine.linalg.Vec2;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is true of every linear map of the plane. Each is computed in two ways that share no code. The laws are indifferent to scale, so
 * they are checked on the map brought near 1 by a power of two, where nothing overflows.
 */
final class MapLaws {
    /** Rounding of a few operations on numbers near 1, and the root of it where eigenvalues coincide. */
    private static final double CLOSE = 1e-7;

    static final List<Claim<MapModel>> ALL = List.of(
            law("area", "area factor = |det|", "\\text{area factor} = |\\det A|", MapLaws::areaIsDeterminant),
            law(
                    "trace",
                    "trace = sum of eigenvalues",
                    "\\operatorname{tr} A = \\lambda_1 + \\lambda_2",
                    MapLaws::trace),
            law("product", "det = product of eigenvalues", "\\det A = \\lambda_1 \\lambda_2", MapLaws::product),
            law(
                    "orthogonal",
                    "singular axes stay orthogonal",
                    "\\sigma_1 \\vec u_1 \\perp \\sigma_2 \\vec u_2",
                    MapLaws::axesStayOrthogonal),
            law(
                    "dimension",
                    "rank + nullity = 2",
                    "\\operatorname{rank} A + \\operatorname{nullity} A = 2",
                    m -> m.svd().columnSpace().size() + m.svd().nullSpace().size() == 2));

    private MapLaws() {}

    private static Claim<MapModel> law(String id, String words, String tex, Predicate<MapModel> holds) {
        return new Claim<>(id, words, tex, holds);
    }

    private static Mat nearOne(Mat a) {
        double largest = a.normInf();
        return largest == 0 ? a : a.times(Math.scalb(1.0, -Math.getExponent(largest)));
    }

    private static boolean close(double x, double y) {
        return Math.abs(x - y) <= CLOSE;
    }

    // The shoelace formula over the corners of the moved unit square.
    private static boolean areaIsDeterminant(MapModel m) {
        Mat a = nearOne(m.map());
        List<Vec2> corners = MapShapes.square(a);
        double twice = 0;
        for (int k = 0; k < 4; k++) twice += corners.get(k).cross(corners.get((k + 1) % 4));
        return close(Math.abs(twice) / 2, Math.abs(a.det()));
    }

    private static boolean trace(MapModel m) {
        Mat a = nearOne(m.map());
        Complex sum = value(a, 0).plus(value(a, 1));
        return close(sum.re(), a.trace()) && close(sum.im(), 0);
    }

    private static boolean product(MapModel m) {
        Mat a = nearOne(m.map());
        Complex product = value(a, 0).times(value(a, 1));
        return close(product.re(), a.det()) && close(product.im(), 0);
    }

    private static Complex value(Mat a, int k) {
        return Eigen.of(a).values().get(k);
    }

    private static boolean axesStayOrthogonal(MapModel m) {
        Mat a = nearOne(m.map());
        Mat v = Svd.of(a).v();
        return close(a.times(v.column(0)).dot(a.times(v.column(1))), 0);
    }
}
