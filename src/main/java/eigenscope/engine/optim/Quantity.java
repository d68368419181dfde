package eigenscope.engine.optim;

/** The vectors that optimisers compute on the way from a gradient to a step, in the order of their computation. */
public enum Quantity {
    /** The velocity v, or the running mean of gradients. */
    VELOCITY,
    /** The sum or running mean s of squared gradients. */
    SQUARES,
    /** v without the bias of its start from zero, v̂. */
    CORRECTED_VELOCITY,
    /** s without the bias of its start from zero, ŝ. */
    CORRECTED_SQUARES,
    /** The direction d: the step is −η d. */
    DIRECTION,
    /** The running mean u of squared steps. */
    SQUARED_STEPS
}
