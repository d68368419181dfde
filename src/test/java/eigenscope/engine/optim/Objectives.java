package eigenscope.engine.optim;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import java.util.random.RandomGenerator;

/** Objectives with derivatives by hand. */
final class Objectives {
    private Objectives() {}

    /** A function of the plane from six formulas. */
    interface Formula {
        double at(double x, double y);
    }

    record Plane(Formula f, Formula fx, Formula fy, Formula fxx, Formula fxy, Formula fyy) implements Objective {
        @Override
        public int dimension() {
            return 2;
        }

        @Override
        public double value(double[] p) {
            return f.at(p[0], p[1]);
        }

        @Override
        public double gradient(double[] p, double[] g) {
            g[0] = fx.at(p[0], p[1]);
            g[1] = fy.at(p[0], p[1]);
            return value(p);
        }

        @Override
        public double hessian(double[] p, double[] g, double[] h) {
            h[0] = fxx.at(p[0], p[1]);
            h[1] = fxy.at(p[0], p[1]);
            h[2] = h[1];
            h[3] = fyy.at(p[0], p[1]);
            return gradient(p, g);
        }
    }

    /** xᵀ A x / 2 with a symmetric A. */
    record Quadratic(Mat a) implements Objective {
        @Override
        public int dimension() {
            return a.rows();
        }

        @Override
        public double value(double[] x) {
            return Vec.of(x).dot(a.times(Vec.of(x))) / 2;
        }

        @Override
        public double gradient(double[] x, double[] g) {
            System.arraycopy(a.times(Vec.of(x)).toArray(), 0, g, 0, g.length);
            return value(x);
        }

        @Override
        public double hessian(double[] x, double[] g, double[] h) {
            for (int k = 0; k < h.length; k++) h[k] = a.at(k / g.length, k % g.length);
            return gradient(x, g);
        }
    }

    static Objective quadratic(double a, double b) {
        return new Quadratic(Mat.diagonal(a, b));
    }

    /** A quadratic with the given curvatures along axes turned by chance. */
    static Objective turned(double a, double b, RandomGenerator random) {
        var q = Mat.rotation(random.nextDouble(Math.TAU));
        var turned = q.times(Mat.diagonal(a, b)).times(q.transpose());
        return new Quadratic(turned.plus(turned.transpose()).times(0.5));
    }

    static Objective rosenbrock() {
        return new Plane(
                (x, y) -> (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x),
                (x, y) -> -2 * (1 - x) - 400 * x * (y - x * x),
                (x, y) -> 200 * (y - x * x),
                (x, y) -> 2 - 400 * (y - 3 * x * x),
                (x, y) -> -400 * x,
                (x, y) -> 200);
    }

    static Objective himmelblau() {
        return new Plane(
                (x, y) -> (x * x + y - 11) * (x * x + y - 11) + (x + y * y - 7) * (x + y * y - 7),
                (x, y) -> 4 * x * (x * x + y - 11) + 2 * (x + y * y - 7),
                (x, y) -> 2 * (x * x + y - 11) + 4 * y * (x + y * y - 7),
                (x, y) -> 12 * x * x + 4 * y - 42,
                (x, y) -> 4 * (x + y),
                (x, y) -> 12 * y * y + 4 * x - 26);
    }

    /** x³ − 3xy². */
    static Objective monkeySaddle() {
        return new Plane(
                (x, y) -> x * x * x - 3 * x * y * y,
                (x, y) -> 3 * x * x - 3 * y * y,
                (x, y) -> -6 * x * y,
                (x, y) -> 6 * x,
                (x, y) -> -6 * y,
                (x, y) -> -6 * x);
    }

    /** x⁴ + y⁴. */
    static Objective quartic() {
        return new Plane(
                (x, y) -> x * x * x * x + y * y * y * y,
                (x, y) -> 4 * x * x * x,
                (x, y) -> 4 * y * y * y,
                (x, y) -> 12 * x * x,
                (x, y) -> 0,
                (x, y) -> 12 * y * y);
    }

    /** 1 − exp(−(x² + y²)/2): a pit in a plain. */
    static Objective pit() {
        return new Plane(
                (x, y) -> 1 - bell(x, y),
                (x, y) -> x * bell(x, y),
                (x, y) -> y * bell(x, y),
                (x, y) -> (1 - x * x) * bell(x, y),
                (x, y) -> -x * y * bell(x, y),
                (x, y) -> (1 - y * y) * bell(x, y));
    }

    /** x − ln x + y², defined for positive x. */
    static Objective wall() {
        return new Plane(
                (x, y) -> x - Math.log(x) + y * y,
                (x, y) -> x > 0 ? 1 - 1 / x : Double.NaN,
                (x, y) -> 2 * y,
                (x, y) -> 1 / (x * x),
                (x, y) -> 0,
                (x, y) -> 2);
    }

    static Objective constant() {
        return new Plane((_, _) -> 3, (_, _) -> 0, (_, _) -> 0, (_, _) -> 0, (_, _) -> 0, (_, _) -> 0);
    }

    private static double bell(double x, double y) {
        return Math.exp(-(x * x + y * y) / 2);
    }

    /** Exact gradients at a constant rate. */
    static Descent descent(Objective f, Optimizer optimizer, double rate, double... start) {
        return new Descent(f, Vec.of(start), optimizer, new Schedule.Constant(rate), new Estimator.Exact());
    }

    static Optimizer usual(Method method) {
        return method.optimizer(0.9, 0.999, 1e-8, 0.01);
    }
}
