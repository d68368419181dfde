package eigenscope.engine.calculus;

/**
 * A slope estimated from two values of a function, and why no step is the right one: a large step cuts the curve off (truncation), a small
 * one leaves nothing but the last digits of two numbers that are nearly equal (rounding).
 *
 * <p>Source: W. H. Press et al., Numerical Recipes, 3rd ed. (2007), section 5.7. The rounding of x + h, which the book avoids by choosing
 * h, is counted here: programs written without a thought of it have it.
 */
public enum Difference {
    /** (f(x + h) - f(x))/h, off by |f''| h/2 to first order. */
    FORWARD,
    /** (f(x + h) - f(x - h))/(2h), off by |f'''| h²/6 to first order. */
    CENTRAL;

    /** Distance from 1 to the next double, 2^-52. */
    private static final double EPSILON = Math.ulp(1.0);

    /**
     * Computes the quotient as a program does, with every rounding.
     *
     * @param f a function of one variable
     * @param h any number but 0
     * @return not finite where the function is not defined at a point it needs
     */
    public double quotient(Compiled f, double x, double h) {
        // region quotient
        return switch (this) {
            case FORWARD -> (f.value(x + h) - f.value(x)) / h;
            case CENTRAL -> (f.value(x + h) - f.value(x - h)) / (2 * h);
        };
        // endregion
    }

    /**
     * Returns the error by truncation to first order in what it neglects.
     *
     * @param second f''(x)
     * @param third f'''(x)
     */
    public double truncation(double second, double third, double h) {
        return switch (this) {
            case FORWARD -> Math.abs(second) * h / 2;
            case CENTRAL -> Math.abs(third) * h * h / 6;
        };
    }

    /**
     * Returns what roundings of f's values and of x + h may do to a difference: ε (|f(x)| + |x f'(x)|). Divided by h it is the error by
     * rounding, up to a factor near 1, of a function whose own computation adds no more than a rounding.
     */
    public static double noise(double x, double value, double slope) {
        return EPSILON * (Math.abs(value) + Math.abs(x * slope));
    }

    /**
     * Returns the step at which truncation and rounding together are least.
     *
     * @param noise what {@link #noise} says
     * @return infinite where there is no truncation to first order, 0 where there is no rounding, NaN where a derivative is unknown
     */
    public double bestStep(double second, double third, double noise) {
        if (truncation(second, third, 1) == 0) return Double.POSITIVE_INFINITY;
        return switch (this) {
            // |f''|/2 = noise/h²
            case FORWARD -> Math.sqrt(2 * noise / Math.abs(second));
            // |f'''| h/3 = noise/h²
            case CENTRAL -> Math.cbrt(3 * noise / Math.abs(third));
        };
    }
}
