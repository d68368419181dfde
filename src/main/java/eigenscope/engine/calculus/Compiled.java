package eigenscope.engine.calculus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * An expression ready to be computed: its value, its exact gradient, its exact Hessian, at points and over grids.
 *
 * <p>Immutable, and safe to be used by several threads at once. Derivatives are by the variables; parameters, such as the letters that have
 * a slider, keep a value that {@link #bind} changes at the cost of a few small arrays.
 */
public final class Compiled {
    private final CompiledOrders orders;
    private final Map<String, Double> parameters;
    private final AtomicReference<TapePoint> idleValue = new AtomicReference<>();
    private final AtomicReference<TapePoint> idleGradient = new AtomicReference<>();
    private final AtomicReference<TapePoint> idleHessian = new AtomicReference<>();

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

    /** Returns the value at a point of as many numbers as there are variables. */
    public double value(double... at) {
        require(at.length, variables().size());
        TapePoint tape = take(idleValue, 0);
        tape.run(at);
        double value = tape.output(0);
        idleValue.set(tape);
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
        int n = variables().size();
        require(at.length, n);
        require(gradient.length, n);
        TapePoint tape = take(idleGradient, 1);
        tape.run(at);
        double value = tape.output(0);
        for (int i = 0; i < n; i++) gradient[i] = tape.output(1 + i);
        idleGradient.set(tape);
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
        int n = variables().size();
        require(at.length, n);
        require(gradient.length, n);
        require(hessian.length, n);
        TapePoint tape = take(idleHessian, 2);
        tape.run(at);
        double value = tape.output(0);
        int next = 1 + n;
        for (int i = 0; i < n; i++) {
            gradient[i] = tape.output(1 + i);
            for (int j = i; j < n; j++) hessian[i][j] = hessian[j][i] = tape.output(next++);
        }
        idleHessian.set(tape);
        return value;
    }

    private TapePoint take(AtomicReference<TapePoint> idle, int order) {
        TapePoint tape = idle.getAndSet(null);
        return tape == null ? new TapePoint(orders.program(order), values()) : tape;
    }

    private double[] values() {
        return parameters.values().stream().mapToDouble(v -> v).toArray();
    }

    private static void require(int found, int wanted) {
        if (found != wanted)
            throw new IllegalArgumentException("%d numbers where %d are wanted".formatted(found, wanted));
    }
}
