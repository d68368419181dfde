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
    /** The second number if the first, a whole number from 0 on, is not 0; else the third. */
    SELECT,
    /** The second number unless the first is NaN. */
    DEFINED,
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
    ATAN2,
    SINH,
    COSH,
    TANH,
    SECH_SQUARED,
    EXP,
    /** exp(a) − 1. */
    EXPM1,
    LN(true),
    /** ln(1 + a). */
    LOG1P(true),
    LOG2(true),
    LOG10(true),
    SQRT(true),
    CBRT,
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
    TRIGAMMA,
    TETRAGAMMA,
    SIGMOID,
    SIGMOID_SLOPE,
    RELU,
    SOFTPLUS,
    STEP,
    POWER(true),
    POWER_SLOPE,
    POWER_CURVATURE,
    POWER_LOG,
    POWER_LOG_SQUARED,
    POWER_MIXED;

    private final boolean partial;

    TapeOp() {
        this(false);
    }

    TapeOp(boolean partial) {
        this.partial = partial;
    }

    /** Says whether the value may be NaN at finite numbers. */
    boolean isPartial() {
        return partial;
    }
}
