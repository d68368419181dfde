package eigenscope.engine.calculus;

/** What each operation gives, for single numbers; what it does not use of its operands is not looked at. */
final class TapeValues {
    private TapeValues() {}

    /** Returns the value of an operation other than a leaf or a sum. */
    static double of(TapeOp op, double a, double b, double c) {
        return switch (op) {
            case ADD -> a + b;
            case SUBTRACT -> a - b;
            case MULTIPLY -> a * b;
            case DIVIDE -> a / b;
            case NEGATE -> -a;
            case SELECT -> a != 0 ? b : c;
            case DEFINED -> Special.defined(a, b);
            case LESS -> a < b ? 1 : 0;
            case AT_MOST -> a <= b ? 1 : 0;
            case EQUAL -> a == b ? 1 : 0;
            case UNEQUAL -> a < b || a > b ? 1 : 0;
            case SIN -> Math.sin(a);
            case COS -> Math.cos(a);
            case TAN -> Math.tan(a);
            case ASIN -> Math.asin(a);
            case ACOS -> Math.acos(a);
            case ATAN -> Math.atan(a);
            case ATAN2 -> Math.atan2(a, b);
            case SINH -> Math.sinh(a);
            case COSH -> Math.cosh(a);
            case TANH -> Math.tanh(a);
            case SECH_SQUARED -> Special.sechSquared(a);
            case EXP -> Math.exp(a);
            case EXPM1 -> Math.expm1(a);
            case LOG1P -> Math.log1p(a);
            case LN -> Math.log(a);
            case LOG2 -> Special.log2(a);
            case LOG10 -> Math.log10(a);
            case SQRT -> Math.sqrt(a);
            case CBRT -> Math.cbrt(a);
            case ABS -> Math.abs(a);
            case SIGN -> Math.signum(a);
            case MIN -> Math.min(a, b);
            case MAX -> Math.max(a, b);
            case FLOOR -> Math.floor(a);
            case CEIL -> Math.ceil(a);
            case MOD -> Special.mod(a, b);
            case QUOTIENT -> Special.quotient(a, b);
            case ERF -> SpecialErf.erf(a);
            case GAUSSIAN -> SpecialErf.gaussian(a);
            case NORMAL_CUMULATIVE -> SpecialErf.normalCumulative(a);
            case NORMAL_DENSITY -> SpecialErf.normalDensity(a);
            case GAMMA -> SpecialGamma.gamma(a);
            case DIGAMMA -> SpecialGamma.digamma(a);
            case TRIGAMMA -> SpecialGamma.trigamma(a);
            case TETRAGAMMA -> SpecialGamma.tetragamma(a);
            case SIGMOID -> Special.sigmoid(a);
            case SIGMOID_SLOPE -> Special.sigmoidSlope(a);
            case RELU -> Math.max(a, 0);
            case SOFTPLUS -> Special.softplus(a);
            case STEP -> Special.step(a);
            case POWER -> Math.pow(a, b);
            case POWER_SLOPE -> SpecialPower.slope(a, b, c);
            case POWER_CURVATURE -> SpecialPower.curvature(a, b, c);
            case POWER_LOG -> SpecialPower.log(a, b, c);
            case POWER_LOG_SQUARED -> SpecialPower.logSquared(a, b, c);
            case POWER_MIXED -> SpecialPower.mixed(a, b, c);
            case CONSTANT, VARIABLE, PARAMETER, INDEX, SUM ->
                throw new IllegalArgumentException(op + " is not computed of operands");
        };
    }
}
