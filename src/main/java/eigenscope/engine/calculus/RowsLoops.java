package eigenscope.engine.calculus;

/**
 * Operations over whole rows. A method for each loop, so that each is compiled on its own and stays fast whatever other expressions do:
 * the plain ones in vector instructions, the common functions without a call around them.
 */
final class RowsLoops {
    private RowsLoops() {}

    /** Computes the first n numbers of a row; operands that the operation does not take are not looked at. */
    static void run(TapeOp op, double[] a, double[] b, double[] c, double[] out, int n) {
        switch (op) {
            case ADD -> add(a, b, out, n);
            case SUBTRACT -> subtract(a, b, out, n);
            case MULTIPLY -> multiply(a, b, out, n);
            case DIVIDE -> divide(a, b, out, n);
            case NEGATE -> negate(a, out, n);
            case SELECT -> select(a, b, c, out, n);
            case DEFINED -> defined(a, b, out, n);
            case LESS -> less(a, b, out, n);
            case AT_MOST -> atMost(a, b, out, n);
            case SIGN -> sign(a, out, n);
            case SQRT -> sqrt(a, out, n);
            case ABS -> abs(a, out, n);
            case RELU -> relu(a, out, n);
            case MIN -> min(a, b, out, n);
            case MAX -> max(a, b, out, n);
            case SIN -> sin(a, out, n);
            case COS -> cos(a, out, n);
            case EXP -> exp(a, out, n);
            case LN -> ln(a, out, n);
            case TANH -> tanh(a, out, n);
            case POWER -> power(a, b, out, n);
            default -> others(op, a, b, c, out, n);
        }
    }

    private static void add(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = a[i] + b[i];
    }

    private static void subtract(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = a[i] - b[i];
    }

    private static void multiply(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = a[i] * b[i];
    }

    private static void divide(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = a[i] / b[i];
    }

    private static void negate(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = -a[i];
    }

    /** Picks bit by bit: a branch for each number would keep the loop out of vector instructions. */
    private static void select(double[] a, double[] b, double[] c, double[] out, int n) {
        for (int i = 0; i < n; i++) {
            // The last bit of the exponent is set in 1 and in NaN, and not in 0.
            long chosen = -((Double.doubleToRawLongBits(Math.min(a[i], 1)) >>> 52) & 1);
            long bits = (Double.doubleToRawLongBits(b[i]) & chosen) | (Double.doubleToRawLongBits(c[i]) & ~chosen);
            out[i] = Double.longBitsToDouble(bits);
        }
    }

    private static void defined(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Special.defined(a[i], b[i]);
    }

    private static void less(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = a[i] < b[i] ? 1 : 0;
    }

    private static void atMost(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = a[i] <= b[i] ? 1 : 0;
    }

    private static void sign(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.signum(a[i]);
    }

    private static void sqrt(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.sqrt(a[i]);
    }

    private static void abs(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.abs(a[i]);
    }

    private static void relu(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.max(a[i], 0);
    }

    private static void min(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.min(a[i], b[i]);
    }

    private static void max(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.max(a[i], b[i]);
    }

    private static void sin(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.sin(a[i]);
    }

    private static void cos(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.cos(a[i]);
    }

    private static void exp(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.exp(a[i]);
    }

    private static void ln(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.log(a[i]);
    }

    private static void tanh(double[] a, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.tanh(a[i]);
    }

    private static void power(double[] a, double[] b, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = Math.pow(a[i], b[i]);
    }

    private static void others(TapeOp op, double[] a, double[] b, double[] c, double[] out, int n) {
        for (int i = 0; i < n; i++) out[i] = TapeValues.of(op, a[i], b[i], c[i]);
    }
}
