package eigenscope.topics.linear;

import eigenscope.engine.linalg.Complex;
import eigenscope.engine.linalg.Eigen;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Svd;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.function.Predicate;

/**
 * What is true of every linear map. Each is computed in two ways that share no code. The laws are indifferent to scale, so they are
 * checked on the map brought near 1 by a power of two, where nothing overflows.
 */
final class MapLaws {
    /** Rounding of a few operations on numbers near 1, and the root of it where eigenvalues coincide. */
    private static final double CLOSE = 1e-7;

    private MapLaws() {}

    /** Returns the laws of maps of two or three dimensions, {@code growth} being what happens to areas or volumes. */
    static <M extends SquareMap> List<Claim<M>> all(Claim<M> growth) {
        return List.of(
                growth,
                law("trace", "trace = sum of eigenvalues", "\\operatorname{tr} A = \\sum \\lambda_k", MapLaws::trace),
                law("product", "det = product of eigenvalues", "\\det A = \\prod \\lambda_k", MapLaws::product),
                law(
                        "orthogonal",
                        "singular axes stay orthogonal",
                        "A \\vec v_1 \\perp A \\vec v_2",
                        MapLaws::axesStayOrthogonal),
                new Claim<>(
                        "dimension",
                        "rank + nullity = number of columns",
                        "\\operatorname{rank} A + \\operatorname{nullity} A = n",
                        m -> m.svd().columnSpace().size() + m.svd().nullSpace().size()
                                == m.map().cols()));
    }

    /** Returns a law of matrices as a law of models. */
    static <M extends SquareMap> Claim<M> law(String id, String words, String tex, Predicate<Mat> holds) {
        return new Claim<>(id, words, tex, m -> holds.test(SquareMap.nearOne(m.map())));
    }

    static boolean close(double x, double y) {
        return Math.abs(x - y) <= CLOSE;
    }

    private static boolean trace(Mat a) {
        var sum = Eigen.of(a).values().stream().reduce(Complex.real(0), Complex::plus);
        return close(sum.re(), a.trace()) && close(sum.im(), 0);
    }

    private static boolean product(Mat a) {
        var product = Eigen.of(a).values().stream().reduce(Complex.real(1), Complex::times);
        return close(product.re(), a.det()) && close(product.im(), 0);
    }

    private static boolean axesStayOrthogonal(Mat a) {
        Mat axes = a.times(Svd.of(a).v());
        for (int i = 0; i < axes.cols(); i++)
            for (int j = 0; j < i; j++) {
                Vec first = axes.column(i);
                if (!close(first.dot(axes.column(j)), 0)) return false;
            }
        return true;
    }
}
