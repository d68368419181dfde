package eigenscope.engine.linalg;

import java.util.Optional;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.TriangularSolver_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;
import org.ejml.interfaces.linsol.LinearSolverDense;

/**
 * The vector that comes nearest to solving more equations than it has numbers: it minimises ‖A p − y‖.
 *
 * @param solution p, of size n, each number good to some 1e−14 of itself unless the columns are all but dependent
 * @param residual A p − y, of size m
 */
public record LeastSquares(Vec solution, Vec residual) {
    private static final int MOST_CORRECTIONS = 4;

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
        var refined = new Refinement(solver, Ejml.scaledColumns(a, exponents), y).solution();
        for (int j = 0; j < refined.length; j++) refined[j] = Math.scalb(refined[j], -exponents[j]);
        var solution = Vec.owning(refined);
        return Optional.of(new LeastSquares(solution, a.times(solution).minus(y)));
    }

    /** The length of the residual, ‖A p − y‖. */
    public double residualNorm() {
        return residual.norm();
    }

    /**
     * Corrects p and r = y − A p together, by what is left of r + A p = y and of Aᵀ r = 0 when summed in twice the precision: a height that
     * is the small difference of large numbers keeps its digits. Source: Å. Björck, "Iterative refinement of linear least squares
     * solutions", BIT 7 (1967) 257–278.
     */
    private record Refinement(LinearSolverDense<DMatrixRMaj> solver, DMatrixRMaj a, Vec y) {
        double[] solution() {
            int m = a.numRows;
            int n = a.numCols;
            double[] p = nearest(y.toArray());
            double[] r = new double[m];
            for (int i = 0; i < m; i++) r[i] = -excess(i, p, 0);
            double size = Double.POSITIVE_INFINITY;
            for (int k = 0; k < MOST_CORRECTIONS; k++) {
                double[] f = new double[m];
                for (int i = 0; i < m; i++) f[i] = -excess(i, p, r[i]);
                double[] g = new double[n];
                for (int j = 0; j < n; j++) g[j] = Compensated.dot(a.data, j, n, r, 0, 1, m);
                double[] dp = correction(f.clone(), g);
                double next = Norms.euclidean(dp);
                // What no longer shrinks is rounding, or not finite.
                if (!(next < size / 2)) break;
                size = next;
                for (int j = 0; j < n; j++) p[j] += dp[j];
                for (int i = 0; i < m; i++) r[i] += f[i] - Compensated.dot(a.data, i * n, 1, dp, 0, 1, n);
            }
            return p;
        }

        // r + A p − y in row i
        private double excess(int i, double[] p, double r) {
            int n = a.numCols;
            double[] row = new double[n + 2];
            double[] factors = new double[n + 2];
            System.arraycopy(a.data, i * n, row, 0, n);
            System.arraycopy(p, 0, factors, 0, n);
            row[n] = y.at(i);
            factors[n] = -1;
            row[n + 1] = r;
            factors[n + 1] = 1;
            return Compensated.dot(row, 0, 1, factors, 0, 1, n + 2);
        }

        // Aᵀ A dp = Aᵀ f + g, where Aᵀ A = Rᵀ R
        private double[] correction(double[] f, double[] g) {
            QRDecomposition<DMatrixRMaj> qr = solver.getDecomposition();
            var upper = qr.getR(null, true);
            TriangularSolver_DDRM.solveTranU(upper.data, g, g.length);
            TriangularSolver_DDRM.solveU(upper.data, g, g.length);
            double[] dp = nearest(f);
            for (int j = 0; j < dp.length; j++) dp[j] += g[j];
            return dp;
        }

        // The solver may overwrite the right side.
        private double[] nearest(double... rightSide) {
            double[] p = new double[a.numCols];
            solver.solve(Ejml.wrap(a.numRows, 1, rightSide), Ejml.wrap(a.numCols, 1, p));
            return p;
        }
    }
}
