/**
 * Integrals of functions of one variable, with a bound of the error.
 *
 * <p>Decisions. {@link eigenscope.engine.quadrature.Quadrature} takes functions as they come and says what it reached; {@link
 * eigenscope.engine.quadrature.GaussLegendre} is for functions known to be smooth, where its number of points is known to be enough. Ends and
 * tails are stretched before anything is cut ({@link eigenscope.engine.quadrature.Stretched}), so that one rule serves poles, infinite
 * intervals and kinks. Refused: extrapolation (QUADPACK's epsilon algorithm), whose errors are guesses where a tail falls slowly.
 */
package eigenscope.engine.quadrature;
