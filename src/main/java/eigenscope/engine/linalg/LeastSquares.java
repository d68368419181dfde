package eigenscope.engine.linalg;

import java.util.Optional;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/**
 * The vector that comes nearest to solving more equations than it has numbers: it minimises ‖A p − y‖.
 *
 * @param solution p, of size n
 * @param residual A p − y, of size m
 */
public record LeastSquares(Vec solution, Vec residual) {
    /**
     * Solves by the QR decomposition, which does not square the condition as the normal equations do; empty where the columns
     * of {@code a} are dependent up to rounding, for then many vectors are as good.
     *
     * @param a m×n with m ≥ n
     * @param y of size m, finite
     */
    public static Optional<LeastSquares> of(Mat a, Vec y) {
        Require.finite(a);
        Require.equal("the size of the right side", a.rows(), y.size());
        if (a.rows() < a.cols()) return Optional.empty();
        int[] exponents = Ejml.columnExponents(a);
        var solver = LinearSolverFactory_DDRM.leastSquares(a.rows(), a.cols());
        double tolerance = a.rows() * 0x1p-52;
        if (!solver.setA(Ejml.scaledColumns(a, exponents)) || !(solver.quality() > tolerance)) return Optional.empty();
        double[] scaled = new double[a.cols()];
        solver.solve(Ejml.wrap(a.rows(), 1, y.toArray()), Ejml.wrap(a.cols(), 1, scaled));
        for (int j = 0; j < scaled.length; j++) scaled[j] = Math.scalb(scaled[j], -exponents[j]);
        var solution = Vec.owning(scaled);
        return Optional.of(new LeastSquares(solution, a.times(solution).minus(y)));
    }

    /** The length of the residual, ‖A p − y‖. */
    public double residualNorm() {
        return residual.norm();
    }
}
