package eigenscope.engine.calculus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * An expression ready to be computed: its value, its exact gradient, its exact Hessian, at points and over rows and grids.
 *
 * <p>Immutable, and safe to be used by several threads at once. Derivatives are by the variables; parameters, such as the letters that have
 * a slider, keep a value that {@link #bind} changes at the cost of a few small arrays. Numbers come out bit for bit the same
 * at a point, in a row and in a grid. Nothing is allocated by a call but by the first, and by sums over rows.
 *
 * <p>NaN where the function is not defined, or adds more terms than {@link Limits#SUM_TERMS}; derivatives are NaN where the value is. What
 * derivatives are at kinks says the package.
 */
public final class Compiled {
    private final CompiledOrders orders;
    private final Map<String, Double> parameters;
    private final AtomicReferenceArray<CompiledPool> pools = new AtomicReferenceArray<>(3);

    private Compiled(CompiledOrders orders, Map<String, Double> parameters) {
        this.orders = orders;
        this.parameters = parameters;
    }

    /**
     * Compiles a function of variables only.
     *
     * @param variables the letters it is a function of, in their order
     * @throws IllegalArgumentException if a letter of it is neither among them nor the index of a sum
     */
    public static Compiled of(Expr expr, List<String> variables) {
        return of(expr, variables, Map.of());
    }

    /**
     * Compiles a function of variables with letters that have a value.
     *
     * @param variables the letters it is a function of, in their order
     * @param parameters the values of the other letters
     * @throws IllegalArgumentException if a letter of it stands for nothing, or for two things
     */
    public static Compiled of(Expr expr, List<String> variables, Map<String, Double> parameters) {
        for (String letter : parameters.keySet())
            if (variables.contains(letter))
                throw new IllegalArgumentException("%s is a variable and cannot have a value too".formatted(letter));
        var letters = new LinkedHashMap<>(parameters);
        return new Compiled(new CompiledOrders(expr, List.copyOf(variables), List.copyOf(letters.keySet())), letters);
    }

    /**
     * Returns the same function with other values for parameters; those not named keep theirs.
     *
     * @throws IllegalArgumentException if a letter is no parameter
     */
    public Compiled bind(Map<String, Double> values) {
        var letters = new LinkedHashMap<>(parameters);
        values.forEach((letter, value) -> {
            if (letters.replace(letter, value) == null)
                throw new IllegalArgumentException(
                        "%s is no parameter; these are: %s".formatted(letter, String.join(", ", parameters.keySet())));
        });
        return new Compiled(orders, letters);
    }

    /** Returns the letters it is a function of, in their order. */
    public List<String> variables() {
        return orders.variables();
    }

    /** Returns the value of a function of one variable. */
    public double value(double x) {
        requireVariables(1);
        var pool = pool(0);
        TapePoint tape = pool.takePoint();
        tape.run(x);
        double value = tape.output(0);
        pool.give(tape);
        return value;
    }

    /** Returns the value of a function of two variables. */
    public double value(double x, double y) {
        requireVariables(2);
        var pool = pool(0);
        TapePoint tape = pool.takePoint();
        tape.run(x, y);
        double value = tape.output(0);
        pool.give(tape);
        return value;
    }

    /** Returns the value at a point of as many numbers as there are variables. */
    public double value(double... at) {
        requireVariables(at.length);
        var pool = pool(0);
        TapePoint tape = pool.takePoint();
        tape.run(at);
        double value = tape.output(0);
        pool.give(tape);
        return value;
    }

    /**
     * Computes value and gradient at a point.
     *
     * @param at as many numbers as there are variables
     * @param gradient as many again, which are set
     * @return the value
     */
    public double gradient(double[] at, double[] gradient) {
        requireVariables(at.length);
        requireVariables(gradient.length);
        var pool = pool(1);
        TapePoint tape = pool.takePoint();
        tape.run(at);
        double value = tape.output(0);
        for (int i = 0; i < gradient.length; i++) gradient[i] = tape.output(1 + i);
        pool.give(tape);
        return value;
    }

    /**
     * Computes value, gradient and Hessian at a point in one pass.
     *
     * @param at as many numbers as there are variables, n
     * @param gradient n numbers, which are set
     * @param hessian n rows of n numbers, which are set
     * @return the value
     */
    public double hessian(double[] at, double[] gradient, double[][] hessian) {
        int n = at.length;
        requireVariables(n);
        requireVariables(gradient.length);
        requireVariables(hessian.length);
        var pool = pool(2);
        TapePoint tape = pool.takePoint();
        tape.run(at);
        double value = tape.output(0);
        int next = 1 + n;
        for (int i = 0; i < n; i++) {
            gradient[i] = tape.output(1 + i);
            for (int j = i; j < n; j++) {
                double second = tape.output(next++);
                hessian[i][j] = second;
                hessian[j][i] = second;
            }
        }
        pool.give(tape);
        return value;
    }

    /**
     * Computes value, first and second derivative of a function of one variable.
     *
     * @param jet the three numbers, which are set
     */
    public void jet(double x, double[] jet) {
        requireVariables(1);
        var pool = pool(2);
        TapePoint tape = pool.takePoint();
        tape.run(x);
        for (int i = 0; i < 3; i++) jet[i] = tape.output(i);
        pool.give(tape);
    }

    /**
     * Computes the values of a function of one variable.
     *
     * @param out as many numbers as xs, which are set
     */
    public void fill(double[] xs, double[] out) {
        rows(0, xs, new double[0], out);
    }

    /**
     * Computes the values of a function of two variables along a row.
     *
     * @param out as many numbers as xs, which are set
     */
    public void fill(double[] xs, double y, double[] out) {
        rows(0, xs, new double[] {y}, out);
    }

    /**
     * Computes the values of a function of two variables over a grid.
     *
     * @param out a row of as many numbers as xs for each of ys, one row after another, which are set
     */
    public void fill(double[] xs, double[] ys, double[] out) {
        requireVariables(2);
        require(out.length, xs.length * ys.length);
        var pool = pool(0);
        RowsTape rows = pool.takeRows(xs.length);
        rows.first(xs);
        for (int j = 0; j < ys.length; j++) {
            rows.run(xs.length, ys[j]);
            rows.output(0, out, j * xs.length, xs.length);
        }
        pool.give(rows);
    }

    /**
     * Computes value and gradient of a function of two variables along a row.
     *
     * @param out three rows of as many numbers as xs, which are set: f, ∂f/∂x, ∂f/∂y
     */
    public void gradients(double[] xs, double y, double[][] out) {
        rows(1, xs, new double[] {y}, out);
    }

    /**
     * Computes value, gradient and Hessian of a function of two variables along a row in one pass.
     *
     * @param out six rows of as many numbers as xs, which are set: f, ∂f/∂x, ∂f/∂y, ∂²f/∂x², ∂²f/∂x∂y, ∂²f/∂y²
     */
    public void hessians(double[] xs, double y, double[][] out) {
        rows(2, xs, new double[] {y}, out);
    }

    /**
     * Computes value, first and second derivative of a function of one variable.
     *
     * @param out three rows of as many numbers as xs, which are set
     */
    public void jets(double[] xs, double[][] out) {
        rows(2, xs, new double[0], out);
    }

    private void rows(int order, double[] xs, double[] others, double[]... out) {
        requireVariables(1 + others.length);
        var pool = pool(order);
        RowsTape rows = pool.takeRows(xs.length);
        rows.first(xs);
        rows.run(xs.length, others);
        for (int i = 0; i < out.length; i++) rows.output(i, out[i], 0, xs.length);
        pool.give(rows);
    }

    private CompiledPool pool(int order) {
        var pool = pools.getAcquire(order);
        return pool == null ? newPool(order) : pool;
    }

    private CompiledPool newPool(int order) {
        double[] values = parameters.values().stream().mapToDouble(v -> v).toArray();
        var pool = new CompiledPool(orders.program(order), values);
        pools.setRelease(order, pool);
        return pool;
    }

    private void requireVariables(int count) {
        require(count, variables().size());
    }

    private static void require(int found, int wanted) {
        if (found != wanted)
            throw new IllegalArgumentException("%d numbers where %d are wanted".formatted(found, wanted));
    }
}
