package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Step;
import java.util.Optional;

/**
 * What a step takes the loss for: along its direction, a parabola whose minimum it goes to, or for Newton's method, damped, a share of the way
 * to it. A method believes in the slope m·d/‖d‖, m being the gradient that it goes by: the velocity, the mean of gradients, or the gradient itself.
 *
 * @param direction where the step goes, of length 1
 * @param loss the loss where it begins
 * @param slope what the loss is believed to rise by per unit of length, there
 * @param length how far away the minimum is believed to be, positive
 * @param step how far the step goes, positive
 */
record Belief(Vec direction, double loss, double slope, double length, double step) {
    /** Returns the belief behind a step; empty where it goes nowhere, or out of all bounds. */
    static Optional<Belief> of(Method method, Step step) {
        double size = step.direction().norm();
        boolean goes = size > 0 && size * step.taken() > 0 && Double.isFinite(step.loss());
        double slope = -gradient(method, step).dot(step.direction()) / size;
        double length = method == Method.NEWTON ? size : size * step.taken();
        if (!goes || !Double.isFinite(slope) || !(length <= Double.MAX_VALUE)) return Optional.empty();
        return Optional.of(
                new Belief(step.direction().times(-1 / size), step.loss(), slope, length, size * step.taken()));
    }

    /** Returns the gradient that a method goes by. */
    private static Vec gradient(Method method, Step step) {
        return switch (method) {
            case MOMENTUM, NESTEROV -> step.direction();
            case ADAM, ADAMW -> step.correctedVelocity();
            case GRADIENT_DESCENT, ADAGRAD, RMSPROP, ADADELTA, NEWTON, BACKTRACKING -> step.estimate();
        };
    }

    /** Returns the loss believed in, at a distance along the direction. */
    double at(double distance) {
        return loss + slope * (distance - distance * distance / (2 * length));
    }
}
