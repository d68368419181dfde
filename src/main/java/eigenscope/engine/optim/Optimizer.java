package eigenscope.engine.optim;

import eigenscope.engine.linalg.Vec;
import java.util.List;
import java.util.OptionalDouble;

/**
 * A rule that makes the next point from the present one and a gradient.
 *
 * <p>Letters, in all of the family: x the point, g the gradient, η the rate, d the direction. Powers, roots and quotients of
 * vectors are taken coordinate by coordinate.
 */
public sealed interface Optimizer
        permits GradientDescent, Momentum, Nesterov, Adagrad, RmsProp, Adam, AdamW, Adadelta, Newton, Backtracking {
    /**
     * Makes one step.
     *
     * @param objective what is minimised; only Newton's method and backtracking ask it
     * @param state where the step begins, of the objective's dimension; left as it is
     * @param gradient the gradient there, exact or estimated
     * @param rate η, positive
     * @return the state after the step
     */
    default State step(Objective objective, State state, Vec gradient, double rate) {
        var w = new Workspace(objective);
        w.load(state);
        w.evaluate();
        System.arraycopy(gradient.toArray(), 0, w.g, 0, w.n);
        w.step(this, rate);
        return w.state();
    }

    /** Changes point and memory of the workspace by the formula. */
    void update(Workspace w);

    /** What the formula computes, in its order. */
    List<Quantity> quantities();

    /**
     * The rate beyond which every run on a parabola of the given curvature diverges; infinite where it is not positive, empty
     * where no such bound is known: for methods that scale each coordinate by its own past.
     *
     * @param curvature the largest eigenvalue λ of the Hessian
     */
    default OptionalDouble stableRate(double curvature) {
        return OptionalDouble.empty();
    }

    /** k/λ where the curvature λ is positive, else infinity. */
    static OptionalDouble bound(double k, double curvature) {
        return OptionalDouble.of(curvature > 0 ? k / curvature : Double.POSITIVE_INFINITY);
    }
}
