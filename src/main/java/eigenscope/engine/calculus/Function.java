package eigenscope.engine.calculus;

import java.util.Locale;

/** The functions that have a name. Where one is not defined its value is NaN. */
public enum Function {
    /** Sine. */
    SIN(1),
    /** Cosine. */
    COS(1),
    /** Tangent. */
    TAN(1),
    /** Arc sine, on [-1, 1]. */
    ASIN(1),
    /** Arc cosine, on [-1, 1]. */
    ACOS(1),
    /** Arc tangent. */
    ATAN(1),
    /** Angle of the point (x, y), given as atan2(y, x). */
    ATAN2(2),
    /** Hyperbolic sine. */
    SINH(1),
    /** Hyperbolic cosine. */
    COSH(1),
    /** Hyperbolic tangent. */
    TANH(1),
    /** Exponential. */
    EXP(1),
    /** Natural logarithm. */
    LN(1),
    /** Natural logarithm too, as papers on machine learning write it. */
    LOG(1),
    /** Logarithm to base 2. */
    LOG2(1),
    /** Logarithm to base 10. */
    LOG10(1),
    /** Square root. */
    SQRT(1),
    /** Cube root, of negative numbers too. */
    CBRT(1),
    /** Magnitude. */
    ABS(1),
    /** -1, 0 or 1. */
    SIGN(1),
    /** Smallest of two or more. */
    MIN(2, Integer.MAX_VALUE),
    /** Largest of two or more. */
    MAX(2, Integer.MAX_VALUE),
    /** Largest whole number that is not greater. */
    FLOOR(1),
    /** Smallest whole number that is not less. */
    CEIL(1),
    /** x - y floor(x/y), which has the sign of y. */
    MOD(2),
    /** Error function. */
    ERF(1),
    /** Gamma function. */
    GAMMA(1),
    /** Logistic function 1/(1 + exp(-x)). */
    SIGMOID(1),
    /** max(0, x). */
    RELU(1),
    /** ln(1 + exp(x)). */
    SOFTPLUS(1),
    /** x times the standard normal cumulative of x. */
    GELU(1),
    /** 0 below 0, 1 from 0 on. */
    STEP(1);

    private final int fewest;
    private final int most;

    Function(int arguments) {
        this(arguments, arguments);
    }

    Function(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** Returns how it is typed. */
    public String symbol() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the smallest number of arguments it takes. */
    public int fewest() {
        return fewest;
    }

    /** Returns the largest number of arguments it takes. */
    public int most() {
        return most;
    }

    /** Refuses a wrong number of arguments. */
    void require(int arguments) {
        if (arguments < fewest || arguments > most)
            throw new IllegalArgumentException("%s takes %d arguments, not %d".formatted(symbol(), fewest, arguments));
    }
}
