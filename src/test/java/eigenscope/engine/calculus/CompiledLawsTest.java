package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.CompiledTrees.X;
import static eigenscope.engine.calculus.CompiledTrees.call;
import static eigenscope.engine.calculus.CompiledTrees.over;
import static eigenscope.engine.calculus.CompiledTrees.plus;
import static eigenscope.engine.calculus.CompiledTrees.times;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is true of every function, tried on thousands of trees at random. */
final class CompiledLawsTest {
    private static final int TREES = 2000;
    /** Of the rounding in trees of depth 4, relative to the largest term of a law. */
    private static final double TOLERANCE = 1e-11;

    private final Random random = new Random(20);
    private final RandomExpr inX = RandomExpr.in(random, "x");
    private final RandomExpr inXY = RandomExpr.in(random, "x", "y");

    private static double[] jet(Expr expr, double x) {
        var jet = new double[3];
        Compiled.of(expr, List.of("x")).jet(x, jet);
        return jet;
    }

    private static void assertLaw(Expr expr, double found, double... terms) {
        double sum = 0;
        double scale = 1e-3;
        for (double term : terms) {
            sum += term;
            scale = Math.max(scale, Math.abs(term));
        }
        assertEquals(sum, found, TOLERANCE * scale, expr::toString);
    }

    private double point() {
        return random.nextDouble(-2, 2);
    }

    @Test
    void theChainRuleHolds() {
        for (int i = 0; i < TREES; i++) {
            Expr inner = inX.smooth(3);
            Expr outer = inX.smooth(3);
            double x = point();
            double[] u = jet(inner, x);
            double[] f = jet(outer, u[0]);
            Expr composed = CompiledTrees.with(outer, inner);
            double[] found = jet(composed, x);
            assertLaw(composed, found[0], f[0]);
            assertLaw(composed, found[1], f[1] * u[1]);
            assertLaw(composed, found[2], f[2] * u[1] * u[1], f[1] * u[2]);
        }
    }

    @Test
    void productAndQuotientRulesHold() {
        for (int i = 0; i < TREES; i++) {
            Expr left = inX.smooth(4);
            Expr right = plus(call(Function.EXP, inX.smooth(2)), CompiledTrees.number(0.5));
            double x = point();
            double[] u = jet(left, x);
            double[] v = jet(right, x);
            double[] product = jet(times(left, right), x);
            assertLaw(left, product[1], u[1] * v[0], u[0] * v[1]);
            assertLaw(left, product[2], u[2] * v[0], 2 * u[1] * v[1], u[0] * v[2]);
            double[] quotient = jet(over(left, right), x);
            double q = quotient[0];
            assertLaw(left, quotient[1] * v[0], u[1], -q * v[1]);
            assertLaw(left, quotient[2] * v[0], u[2], -2 * quotient[1] * v[1], -q * v[2]);
        }
    }

    @Test
    void theDerivativeAlongALineIsThatOfTheGradient() {
        for (int i = 0; i < TREES; i++) {
            Expr f = inXY.smooth(4);
            double x = point();
            double y = point();
            // t -> f(t, 2t + c) has the slope fx + 2fy and the curvature fxx + 4fxy + 4fyy
            Expr line = plus(times(CompiledTrees.number(2), X), CompiledTrees.number(y - 2 * x));
            double[] along = jet(CompiledTrees.with(f, "y", line), x);
            var gradient = new double[2];
            var hessian = new double[2][2];
            Compiled.of(f, List.of("x", "y")).hessian(new double[] {x, y}, gradient, hessian);
            double loose = 1e3 * TOLERANCE;
            double slope = gradient[0] + 2 * gradient[1];
            assertEquals(slope, along[1], loose * (1 + size(gradient)), f::toString);
            double curvature = hessian[0][0] + 4 * hessian[0][1] + 4 * hessian[1][1];
            assertEquals(curvature, along[2], loose * (1 + size(hessian[0]) + size(hessian[1])), f::toString);
        }
    }

    private static double size(double[] numbers) {
        double size = 0;
        for (double n : numbers) size += Math.abs(n);
        return size;
    }

    @Test
    void theOrderOfDerivationDoesNotMatter() {
        for (int i = 0; i < TREES; i++) {
            Expr f = inXY.smooth(4);
            var at = new double[] {point(), point()};
            var gradient = new double[2];
            var hessian = new double[2][2];
            var swapped = new double[2][2];
            Compiled.of(f, List.of("x", "y")).hessian(at, gradient, hessian);
            Compiled.of(f, List.of("y", "x")).hessian(new double[] {at[1], at[0]}, gradient, swapped);
            double scale = 1 + size(hessian[0]) + size(hessian[1]);
            assertEquals(hessian[0][1], swapped[0][1], TOLERANCE * scale, f::toString);
        }
    }

    @Test
    void derivativesAgreeWithDifferences() {
        double h = 1e-3;
        for (int i = 0; i < TREES; i++) {
            Expr f = inX.smooth(3);
            var compiled = Compiled.of(f, List.of("x"));
            double x = point();
            double[] found = jet(f, x);
            double scale = 1;
            for (int k = -2; k <= 2; k++) {
                double[] near = jet(f, x + k * h);
                scale += Math.abs(near[0]) + Math.abs(near[1]) + Math.abs(near[2]);
            }
            // (8 (f(x+h) − f(x−h)) − (f(x+2h) − f(x−2h))) / 12h, good to h⁴ f⁽⁵⁾/30: what rounds and what bends leave
            // 1e-6
            double slope = (8 * (compiled.value(x + h) - compiled.value(x - h))
                            - (compiled.value(x + 2 * h) - compiled.value(x - 2 * h)))
                    / (12 * h);
            assertEquals(slope, found[1], 1e-6 * scale * scale, f::toString);
        }
    }

    @Test
    void valueGradientAndHessianTellOneValue() {
        for (int i = 0; i < TREES; i++) {
            var f = Compiled.of(inXY.next(5), List.of("x", "y"));
            var at = new double[] {point(), point()};
            var gradient = new double[2];
            var same = new double[2];
            double value = f.value(at);
            assertEquals(value, f.gradient(at, gradient));
            assertEquals(value, f.hessian(at, same, new double[2][2]));
            assertArrayEquals(gradient, same);
        }
    }

    @Test
    void whereThereIsNoValueThereIsNoDerivative() {
        for (int i = 0; i < TREES; i++) {
            Expr expr = inXY.next(5);
            var gradient = new double[2];
            var hessian = new double[2][2];
            double value =
                    Compiled.of(expr, List.of("x", "y")).hessian(new double[] {point(), point()}, gradient, hessian);
            if (!Double.isNaN(value)) continue;
            assertArrayEquals(new double[] {Double.NaN, Double.NaN}, gradient, expr::toString);
            assertArrayEquals(new double[] {Double.NaN, Double.NaN}, hessian[1], expr::toString);
        }
    }
}
