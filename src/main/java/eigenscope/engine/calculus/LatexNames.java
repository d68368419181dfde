package eigenscope.engine.calculus;

/** What functions and comparisons are called in LaTeX. */
final class LatexNames {
    private LatexNames() {}

    static String of(Function function) {
        return switch (function) {
            case SIN, COS, TAN, SINH, COSH, TANH, LN, LOG, MIN, MAX, EXP -> "\\" + function.symbol();
            case ASIN -> "\\arcsin";
            case ACOS -> "\\arccos";
            case ATAN -> "\\arctan";
            case LOG2 -> "\\log_{2}";
            case LOG10 -> "\\log_{10}";
            case GAMMA -> "\\Gamma";
            case DIGAMMA -> "\\psi";
            case SIGMOID -> "\\sigma";
            case RELU -> "\\operatorname{ReLU}";
            case GELU -> "\\operatorname{GELU}";
            case ATAN2, SQRT, CBRT, ABS, SIGN, FLOOR, CEIL, MOD, ERF, SOFTPLUS, STEP ->
                "\\operatorname{%s}".formatted(function.symbol());
        };
    }

    /** Says whether an exponent stands between the name and the argument. */
    static boolean takesExponent(Function function) {
        return switch (function) {
            case SIN, COS, TAN, SINH, COSH, TANH, LN, LOG -> true;
            default -> false;
        };
    }

    static String of(Comparison.Relation relation) {
        return switch (relation) {
            case LESS -> "<";
            // Not \le, after which JLaTeXMath 1.0.7 takes no \left inside another.
            case AT_MOST -> "\\leq ";
            case GREATER -> ">";
            case AT_LEAST -> "\\geq ";
            case EQUAL -> "=";
            case UNEQUAL -> "\\ne ";
        };
    }
}
