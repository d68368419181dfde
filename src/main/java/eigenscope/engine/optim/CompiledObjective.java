package eigenscope.engine.optim;

import eigenscope.engine.calculus.Compiled;

/**
 * A typed function as an objective.
 *
 * @param f with all its letters bound; its variables, at least one, are the coordinates in their order
 */
public record CompiledObjective(Compiled f) implements Objective {
    /** Refuses a function of nothing. */
    public CompiledObjective {
        Check.atLeast(1, "the number of variables", f.variables().size());
    }

    @Override
    public int dimension() {
        return f.variables().size();
    }

    @Override
    public double value(double[] x) {
        return f.value(x);
    }

    @Override
    public double gradient(double[] x, double[] gradient) {
        return f.gradient(x, gradient);
    }

    @Override
    public double hessian(double[] x, double[] gradient, double[] hessian) {
        int n = gradient.length;
        double[][] rows = new double[n][n];
        double value = f.hessian(x, gradient, rows);
        for (int i = 0; i < n; i++) System.arraycopy(rows[i], 0, hessian, i * n, n);
        return value;
    }
}
