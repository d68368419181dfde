/**
 * Vectors, matrices and their decompositions, exact to the last digits for the 2×2 and 3×3 matrices the screen shows.
 *
 * <p>Decisions. Values are immutable and compare by value; EJML's raw dense operations work inside, for what is larger than
 * a closed form, and none of its types is seen outside ({@code SimpleMatrix} is refused: fifty times the cost in a loop).
 * For 2×2 everything is in closed form with the cancelling sums compensated, so that small eigenvalues, small singular values
 * and determinants are good to a few ulps of themselves and not only of the norm; NumPy's and EJML's general routines are not.
 * Scaling is by powers of two, which rounds nothing, so entries of 1e−300 and 1e300 may stand side by side.
 *
 * <p>A rank, a defective matrix, a singular matrix are what the entries say up to their own last rounding: a tolerance is
 * stated at each, and is always one of cancellation, never one of size.
 *
 * <p>Refused: exceptions for what mathematics cannot do (a missing inverse is an empty {@link java.util.Optional}), mutable
 * matrices, a vector class for each purpose.
 */
package eigenscope.engine.linalg;
