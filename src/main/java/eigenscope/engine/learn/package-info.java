/**
 * Learning machines: the functions they are made of, each with its exact derivative.
 *
 * <p>Decisions. A function is a record of what it is applied to and answers with values, gradients and Jacobians in closed form. Numbers
 * that leave the range of doubles on the way and come back, as exponentials of logits do, are kept inside by algebra; a result is infinite
 * only where the true one lies beyond every double. Information is counted in nats; bits are nats divided by ln 2.
 *
 * <p>Refused: clipping probabilities away from 0 by a small constant, which makes a loss finite by making it wrong.
 */
package eigenscope.engine.learn;
