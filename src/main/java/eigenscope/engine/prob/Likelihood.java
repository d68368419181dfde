package eigenscope.engine.prob;

/** The logarithm of a likelihood as a function of k parameters, with its exact derivatives. */
@FunctionalInterface
interface Likelihood {
    /**
     * Computes value, gradient and Hessian.
     *
     * @param theta k parameters
     * @param gradient k zeros, to which the gradient is added
     * @param hessian k rows of k zeros, to whose diagonal and upper right the Hessian is added
     * @return the value; minus infinity where the rows are impossible
     */
    double at(double[] theta, double[] gradient, double[][] hessian);
}
