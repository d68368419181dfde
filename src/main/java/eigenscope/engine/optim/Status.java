package eigenscope.engine.optim;

import eigenscope.engine.linalg.Vec;

/** How a run stands after its last step. */
public sealed interface Status {
    /** Neither at rest nor lost. */
    record Running() implements Status {}

    /**
     * At a minimum: a test was passed, the last step was short by the same tolerance, and no curvature is negative.
     *
     * @param since the first step from which on the test was passed
     * @param test which
     * @param measured what was measured at the last step
     * @param tolerance what it had to stay within
     */
    record Converged(int since, Test test, double measured, double tolerance) implements Status {}

    /** What is measured to tell a minimum. */
    enum Test {
        /** The length of the exact gradient, ‖∇f(x)‖: for most surfaces. */
        GRADIENT,
        /**
         * The distance to the minimum of the local parabola, ‖H⁻¹∇f(x)‖, relative to 1 or to ‖x‖ if that is larger: for steep
         * surfaces, where rounding keeps the gradient from vanishing.
         */
        DISTANCE
    }

    /**
     * At rest where there is no minimum: the gradient has vanished, and with it the reason to move on.
     *
     * @param since the first step from which on the gradient was within {@code tolerance}
     * @param place what is there
     * @param curvature the most negative eigenvalue of the Hessian there, or 0 where it vanishes
     * @param direction its unit eigenvector: the way out
     * @param gradientNorm the length of the gradient
     * @param tolerance what that stayed within
     */
    record Stuck(int since, Place place, double curvature, Vec direction, double gradientNorm, double tolerance)
            implements Status {}

    /** Where a gradient vanishes without a minimum. */
    enum Place {
        /** It bends down one way and up another. */
        SADDLE,
        /** It bends down all ways. */
        MAXIMUM,
        /** It hardly bends at all, so that no curvature tells which way is out. */
        FLAT
    }

    /**
     * Lost: the run ended before infinity, or is on the way there.
     *
     * @param from the step at which it began
     * @param cause why
     */
    record Diverged(int from, Cause cause) implements Status {}

    /** Why a run diverged. */
    sealed interface Cause {
        /**
         * The rate was larger than the curvature allows.
         *
         * @param rate η of the step at which it began
         * @param stable the bound: 2/λ for gradient descent; see {@link Optimizer#stableRate}
         * @param curvature λ, the largest eigenvalue of the Hessian there
         */
        record RateTooLarge(double rate, double stable, double curvature) implements Cause {}

        /**
         * The loss falls for ever: the objective has no minimum that way, and no rate would help.
         *
         * @param loss the last one
         */
        record Unbounded(double loss) implements Cause {}

        /**
         * Loss, gradient or memory is not a finite number there, or it starts beyond {@link Run#REACH}.
         *
         * @param point where
         */
        record Undefined(Vec point) implements Cause {}

        /**
         * The loss grew beyond bounds though no curvature at the step at which it began forbids the rate: by the steps of an
         * optimiser with memory, by noise, or where the surface steepens.
         *
         * @param rate η of the step at which it began
         */
        record Overshoot(double rate) implements Cause {}
    }
}
