package eigenscope.engine.optim;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.SymmetricEigen;
import eigenscope.engine.linalg.Vec;
import java.util.List;
import java.util.Optional;

/**
 * How an objective bends at a point.
 *
 * @param hessian n×n
 * @param values the eigenvalues of the Hessian, larger first
 * @param directions a unit eigenvector for each value, at right angles to the others
 */
public record Curvature(Mat hessian, Vec values, List<Vec> directions) {
    /** Copies the list. */
    public Curvature {
        directions = List.copyOf(directions);
    }

    /** The curvature at {@code x}; empty where the Hessian is not finite. */
    public static Optional<Curvature> at(Objective objective, Vec x) {
        int n = objective.dimension();
        double[] h = new double[n * n];
        objective.hessian(x.toArray(), new double[n], h);
        if (!Vec.of(h).isFinite()) return Optional.empty();
        var hessian = Mat.of(n, n, h);
        var eigen = SymmetricEigen.of(hessian);
        return Optional.of(new Curvature(hessian, eigen.values(), eigen.vectors()));
    }

    /** The largest curvature, λ_max. */
    public double largest() {
        return values.at(0);
    }

    /** The smallest curvature, negative where the surface bends down. */
    public double smallest() {
        return values.at(values.size() - 1);
    }

    /** The largest modulus of a curvature. */
    public double steepest() {
        return Math.max(Math.abs(largest()), Math.abs(smallest()));
    }
}
