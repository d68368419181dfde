package eigenscope.engine.optim;

/**
 * A real function of n numbers with exact first and second derivatives: what is minimised.
 *
 * <p>Pure: equal points give equal numbers, bit for bit. Outside its domain, or where it is not differentiable, it yields NaN or
 * infinity, never an exception. Implementations may be asked by several threads at once. Points are arrays of size n, which
 * are read only; results go to arrays of the caller, so that thousands of steps allocate nothing.
 */
public interface Objective {
    /** The number n of coordinates, at least 1. */
    int dimension();

    /** The value f(x). */
    double value(double[] x);

    /**
     * The value f(x) and the gradient.
     *
     * @param gradient of size n: overwritten
     * @return f(x)
     */
    double gradient(double[] x, double[] gradient);

    /**
     * The value f(x), the gradient and the Hessian.
     *
     * @param gradient of size n: overwritten
     * @param hessian of size n², one row after the other, symmetric: overwritten
     * @return f(x)
     */
    double hessian(double[] x, double[] gradient, double[] hessian);
}
