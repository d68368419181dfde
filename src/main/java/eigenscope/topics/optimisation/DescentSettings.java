package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.optim.Descent;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Noise;
import eigenscope.engine.optim.Optimizer;
import eigenscope.engine.optim.Schedule;
import eigenscope.topic.State;

/**
 * The numbers that a descent depends on, besides its loss and its optimiser.
 *
 * @param start the first point
 * @param rate η, positive
 * @param beta1 β₁, in [0, 1)
 * @param beta2 β₂, in [0, 1)
 * @param epsilon ε, not negative
 * @param decay λ, not negative
 * @param steps how many are asked for
 * @param schedule how the rate changes
 * @param horizon the number of steps that the schedule is laid out for
 * @param noise σ, not negative
 * @param seed of the noise
 */
record DescentSettings(
        Vec2 start,
        double rate,
        double beta1,
        double beta2,
        double epsilon,
        double decay,
        int steps,
        Schedule.Kind schedule,
        int horizon,
        double noise,
        long seed) {
    static DescentSettings of(State s) {
        return new DescentSettings(
                s.get(DescentParams.START),
                s.get(DescentParams.RATE),
                s.get(DescentParams.BETA1),
                s.get(DescentParams.BETA2),
                s.get(DescentParams.EPSILON),
                s.get(DescentParams.DECAY),
                s.get(DescentParams.STEPS),
                s.get(DescentParams.SCHEDULE),
                s.get(DescentParams.HORIZON),
                s.get(DescentParams.NOISE),
                s.get(DescentParams.SEED));
    }

    /** Returns the optimiser with these numbers. */
    Optimizer optimizer(Method method) {
        return method.optimizer(beta1, beta2, epsilon, decay);
    }

    /** Returns the way down a loss with these numbers. */
    Descent descent(Loss loss, Method method) {
        return new Descent(
                loss.objective(), start.vec(), optimizer(method), schedule.of(rate, horizon), Noise.of(noise, seed));
    }

    /** Returns the same with another rate. */
    DescentSettings withRate(double other) {
        return new DescentSettings(start, other, beta1, beta2, epsilon, decay, steps, schedule, horizon, noise, seed);
    }

    /** Returns the same but for start and number of steps, which are 0. */
    DescentSettings anywhere() {
        return new DescentSettings(Vec2.ZERO, rate, beta1, beta2, epsilon, decay, 0, schedule, horizon, noise, seed);
    }
}
