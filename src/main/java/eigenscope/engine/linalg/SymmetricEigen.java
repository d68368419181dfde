package eigenscope.engine.linalg;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * The eigenvalues of a symmetric n×n matrix and an orthonormal basis of eigenvectors. 2×2: each value to a few ulps of itself;
 * larger: to a few ulps of the norm.
 *
 * @param values all n eigenvalues, larger first
 * @param vectors a unit eigenvector for each value, in the same order, at right angles to the others
 */
public record SymmetricEigen(Vec values, List<Vec> vectors) {
    private record Pair(double value, Vec vector) {}

    /** Copies the list. */
    public SymmetricEigen {
        vectors = List.copyOf(vectors);
    }

    /** The eigenvalues and eigenvectors of (A + Aᵀ)/2, which is {@code a} itself where it is symmetric. */
    public static SymmetricEigen of(Mat a) {
        Require.square(a);
        Require.finite(a);
        var half = a.shifted(-1);
        var symmetric = half.plus(half.transpose());
        var pairs = (a.rows() == 2 ? of2(symmetric) : byEjml(symmetric))
                .sorted(Comparator.comparingDouble(Pair::value).reversed())
                .toList();
        return new SymmetricEigen(
                Vec.owning(pairs.stream().mapToDouble(Pair::value).toArray()),
                pairs.stream().map(Pair::vector).toList());
    }

    private static Stream<Pair> of2(Mat a) {
        var eigen = Eigen.of(a);
        // The second vector is the first one turned: at right angles to the last bit.
        var first = eigen.pairs().getFirst().real();
        var second = Direction.of(first.xy().perpendicular().vec());
        return Stream.of(
                new Pair(eigen.values().getFirst().re(), first),
                new Pair(eigen.values().getLast().re(), second));
    }

    private static Stream<Pair> byEjml(Mat a) {
        int shift = -Scaled.exponent(a.entries());
        var eigen = DecompositionFactory_DDRM.eig(a.rows(), true, true);
        if (!eigen.decompose(Ejml.scaled(a, shift))) throw new ArithmeticException("no eigenvalues found for " + a);
        return IntStream.range(0, a.rows())
                .mapToObj(i -> new Pair(
                        Math.scalb(eigen.getEigenvalue(i).real, -shift),
                        Direction.of(Ejml.mat(eigen.getEigenVector(i)).column(0))));
    }
}
