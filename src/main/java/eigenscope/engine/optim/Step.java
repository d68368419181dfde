package eigenscope.engine.optim;

import eigenscope.engine.linalg.Vec;

/**
 * Every number of one step from x to x − η d.
 *
 * @param before the state that the step was made from
 * @param after the state that it led to
 * @param loss f(x) before the step
 * @param gradient the exact gradient at x
 * @param estimate the gradient g that the optimiser was given: the exact one, or one with noise
 * @param rate η as the schedule has it for this step
 * @param taken what the direction was multiplied by: η, or less after backtracking
 * @param correctedVelocity v̂; zero where the optimiser has none
 * @param correctedSquares ŝ; zero where the optimiser has none
 * @param direction d, which points where the step does not go
 * @param modified whether the direction is another than the plain formula's: Newton's where the Hessian is not positive
 *     definite
 */
public record Step(
        State before,
        State after,
        double loss,
        Vec gradient,
        Vec estimate,
        double rate,
        double taken,
        Vec correctedVelocity,
        Vec correctedSquares,
        Vec direction,
        boolean modified) {

    /** The value that a quantity has after this step was computed. */
    public Vec of(Quantity quantity) {
        return switch (quantity) {
            case VELOCITY -> after.v();
            case SQUARES -> after.s();
            case CORRECTED_VELOCITY -> correctedVelocity;
            case CORRECTED_SQUARES -> correctedSquares;
            case DIRECTION -> direction;
            case SQUARED_STEPS -> after.u();
        };
    }
}
