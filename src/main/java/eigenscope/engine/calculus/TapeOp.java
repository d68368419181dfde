package eigenscope.engine.calculus;

/** One step of a tape: a number made of up to three earlier ones. */
enum TapeOp {
    CONSTANT,
    VARIABLE,
    PARAMETER,
    /** The present whole number of a sum. */
    INDEX,
    ADD,
    SUBTRACT,
    MULTIPLY,
    DIVIDE(true),
    NEGATE,
    /** The second number if the first is not 0, else the third. */
    SELECT,
    /** Comparisons give 1 or 0; 0 where a number is NaN. */
    LESS,
    AT_MOST,
    EQUAL,
    UNEQUAL,
    /** The sum of a term over the index of a loop. */
    SUM(true),
    SIN,
    COS,
    TAN,
    ASIN(true),
    ACOS(true),
    ATAN,
    ATAN2(true),
    SINH,
    COSH,
    TANH,
    SECH_SQUARED,
    EXP,
    LN(true),
    LOG2(true),
    LOG10(true),
    SQRT(true),
    CBRT(true),
    ABS,
    SIGN,
    MIN,
    MAX,
    FLOOR,
    CEIL,
    MOD(true),
    QUOTIENT,
    ERF,
    GAUSSIAN,
    NORMAL_CUMULATIVE,
    NORMAL_DENSITY,
    GAMMA(true),
    DIGAMMA(true),
    TRIGAMMA(true),
    TETRAGAMMA(true),
    SIGMOID,
    SIGMOID_SLOPE,
    RELU,
    SOFTPLUS,
    STEP,
    POWER(true),
    POWER_SLOPE(true),
    POWER_CURVATURE(true),
    POWER_LOG(true),
    POWER_LOG_SQUARED(true);

    private final boolean partial;

    TapeOp() {
        this(false);
    }

    TapeOp(boolean partial) {
        this.partial = partial;
    }

    /** Says whether the value may be undefined, or the slope infinite, at finite numbers. */
    boolean isPartial() {
        return partial;
    }
}
