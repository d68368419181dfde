package eigenscope.engine.optim;

/** The optimisers by name. */
public enum Method {
    /** Gradient descent. */
    GRADIENT_DESCENT,
    /** The heavy ball. */
    MOMENTUM,
    /** Nesterov's accelerated gradient. */
    NESTEROV,
    /** AdaGrad. */
    ADAGRAD,
    /** RMSProp. */
    RMSPROP,
    /** Adam. */
    ADAM,
    /** Adam with decoupled decay. */
    ADAMW,
    /** AdaDelta. */
    ADADELTA,
    /** Newton's method, damped. */
    NEWTON,
    /** Gradient descent with Armijo's backtracking. */
    BACKTRACKING;

    /**
     * The optimiser with these constants, of which it uses those that its formula has.
     *
     * @param beta1 β₁, in [0, 1)
     * @param beta2 β₂, in [0, 1)
     * @param epsilon ε, not negative
     * @param decay λ, not negative
     */
    public Optimizer optimizer(double beta1, double beta2, double epsilon, double decay) {
        return switch (this) {
            case GRADIENT_DESCENT -> new GradientDescent();
            case MOMENTUM -> new Momentum(beta1);
            case NESTEROV -> new Nesterov(beta1);
            case ADAGRAD -> new Adagrad(epsilon);
            case RMSPROP -> new RmsProp(beta2, epsilon);
            case ADAM -> new Adam(beta1, beta2, epsilon);
            case ADAMW -> new AdamW(new Adam(beta1, beta2, epsilon), decay);
            case ADADELTA -> new Adadelta(beta2, epsilon);
            case NEWTON -> new Newton();
            case BACKTRACKING -> Backtracking.usual();
        };
    }
}
