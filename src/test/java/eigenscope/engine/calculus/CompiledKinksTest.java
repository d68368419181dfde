package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.Comparison.Relation.AT_LEAST;
import static eigenscope.engine.calculus.Comparison.Relation.EQUAL;
import static eigenscope.engine.calculus.Comparison.Relation.GREATER;
import static eigenscope.engine.calculus.Comparison.Relation.LESS;
import static eigenscope.engine.calculus.Comparison.Relation.UNEQUAL;
import static eigenscope.engine.calculus.CompiledTrees.X;
import static eigenscope.engine.calculus.CompiledTrees.Y;
import static eigenscope.engine.calculus.CompiledTrees.call;
import static eigenscope.engine.calculus.CompiledTrees.number;
import static eigenscope.engine.calculus.CompiledTrees.over;
import static eigenscope.engine.calculus.CompiledTrees.plus;
import static eigenscope.engine.calculus.CompiledTrees.power;
import static eigenscope.engine.calculus.CompiledTrees.times;
import static eigenscope.engine.calculus.CompiledTrees.when;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What values and derivatives are where a function has none, two, or infinitely large ones. */
final class CompiledKinksTest {
    private static final double NAN = Double.NaN;
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    /** Checks f, f', f'' of a function of x. */
    private static void assertJet(Expr expr, double x, double... expected) {
        var jet = new double[3];
        Compiled.of(expr, List.of("x")).jet(x, jet);
        assertArrayEquals(expected, jet);
    }

    /** Checks f, ∂f/∂x, ∂f/∂y. */
    private static void assertGradient(Expr expr, double x, double y, double... expected) {
        var gradient = new double[2];
        double value = Compiled.of(expr, List.of("x", "y")).gradient(new double[] {x, y}, gradient);
        assertArrayEquals(expected, new double[] {value, gradient[0], gradient[1]});
    }

    @Test
    void whatIsFlatHasNoSlopeEvenAtItsJumps() {
        assertJet(call(Function.STEP, X), 0, 1, 0, 0);
        assertJet(call(Function.SIGN, X), -3, -1, 0, 0);
        assertJet(call(Function.FLOOR, X), -1.5, -2, 0, 0);
        assertJet(call(Function.CEIL, X), 2, 2, 0, 0);
    }

    @Test
    void absAndReluHaveTheSlopeZeroAtZero() {
        assertJet(call(Function.ABS, X), 0, 0, 0, 0);
        assertJet(call(Function.RELU, X), 0, 0, 0, 0);
        assertJet(call(Function.RELU, X), 2, 2, 1, 0);
        assertJet(power(call(Function.ABS, X), 2), -3, 9, -6, 2);
    }

    @Test
    void maxAndMinFollowTheFirstOfEqualArguments() {
        assertGradient(call(Function.MAX, X, Y), 1, 1, 1, 1, 0);
        assertGradient(call(Function.MIN, X, Y), 1, 1, 1, 1, 0);
        assertGradient(call(Function.MAX, X, Y, times(X, Y)), 2, 2, 4, 2, 2);
        assertGradient(call(Function.MIN, times(X, Y), Y, X), 1, 1, 1, 1, 1);
    }

    @Test
    void modFollowsItsFirstArgumentAndTheQuotient() {
        assertGradient(call(Function.MOD, X, Y), 7.5, 2, 1.5, 1, -3);
        assertGradient(call(Function.MOD, X, Y), -7.5, 2, 0.5, 1, 4);
        assertGradient(call(Function.MOD, X, Y), 7.5, 0, NAN, NAN, NAN);
    }

    @Test
    void aConditionFollowsTheBranchTaken() {
        var branches = when(X, GREATER, number(1), power(X, 2), times(number(3), X));
        assertJet(branches, 2, 4, 4, 2);
        assertJet(branches, 1, 3, 3, 0);
    }

    @Test
    void aBranchNotTakenMayBeUndefined() {
        var root = when(X, AT_LEAST, number(0), call(Function.SQRT, X), number(0));
        assertJet(root, -1, 0, 0, 0);
        var quotient = when(X, EQUAL, number(0), number(1), over(call(Function.SIN, X), X));
        assertJet(quotient, 0, 1, 0, 0);
        var logarithm = when(X, GREATER, number(0), call(Function.LN, X), X);
        assertJet(logarithm, -2, -2, 1, 0);
    }

    @Test
    void noComparisonHoldsForWhatIsNotANumber() {
        var root = call(Function.SQRT, X);
        assertJet(when(root, LESS, number(1), number(5), X), -2, -2, 1, 0);
        assertJet(when(root, UNEQUAL, number(1), number(5), X), -2, -2, 1, 0);
    }

    @Test
    void whatAChoiceMadeConstantHasNoSlopeHoweverSteepTheFunctionAroundIt() {
        var below = call(Function.MAX, number(0), X);
        assertJet(call(Function.SQRT, below), -1, 0, 0, 0);
        assertJet(call(Function.CBRT, plus(below, call(Function.RELU, X))), -1, 0, 0, 0);
        assertJet(power(below, 0.5), -1, 0, 0, 0);
        assertJet(power(number(-2), call(Function.MAX, number(2), X)), 1, 4, 0, 0);
        assertGradient(call(Function.SQRT, plus(call(Function.RELU, X), Y)), -1, 0, 0, 0, INFINITE);
    }

    @Test
    void wholePowersAreDefinedForNegativeBases() {
        assertJet(power(X, 3), -2, -8, 12, -12);
        assertJet(power(X, 20), -1, 1, -20, 380);
        assertJet(power(X, -1), -2, -0.5, -0.25, -0.25);
        assertJet(power(X, -2), -2, 0.25, 0.25, 0.375);
        assertJet(power(X, 0.5), -2, NAN, NAN, NAN);
    }

    @Test
    void powersAtZeroHaveTheDerivativesOfTheirLimit() {
        assertJet(power(X, 0), 0, 1, 0, 0);
        assertJet(power(X, 1), 0, 0, 1, 0);
        assertJet(power(X, 2), 0, 0, 0, 2);
        assertJet(power(X, 20), 0, 0, 0, 0);
        assertJet(power(X, 2.5), 0, 0, 0, 0);
        assertJet(power(X, 0.5), 0, 0, INFINITE, Double.NEGATIVE_INFINITY);
        assertJet(power(number(0), X), 2, 0, 0, 0);
    }

    @Test
    void anExponentThatIsAVariableLeavesTheSlopeByTheBaseAlone() {
        assertGradient(power(X, Y), -2, 3, -8, 12, NAN);
        assertGradient(power(X, Y), 0, 1, 0, 1, 0);
        assertGradient(power(X, call(Function.FLOOR, Y)), -2, 3.5, -8, 12, 0);
    }

    @Test
    void theRootOfZeroIsInfinitelySteep() {
        assertJet(call(Function.SQRT, X), 0, 0, INFINITE, Double.NEGATIVE_INFINITY);
        assertJet(call(Function.ASIN, X), 1, Math.PI / 2, INFINITE, INFINITE);
    }

    @Test
    void outsideOfTheDomainThereIsNeitherValueNorSlope() {
        assertJet(call(Function.LN, X), -1, NAN, NAN, NAN);
        assertJet(call(Function.LOG2, X), -1, NAN, NAN, NAN);
        assertJet(call(Function.ACOS, X), 2, NAN, NAN, NAN);
        assertJet(call(Function.GAMMA, X), -1, NAN, NAN, NAN);
        assertGradient(plus(X, call(Function.SQRT, Y)), 1, -1, NAN, NAN, NAN);
    }

    @Test
    void whatIsTooLargeIsInfinite() {
        assertJet(call(Function.EXP, X), 800, INFINITE, INFINITE, INFINITE);
        assertJet(call(Function.SOFTPLUS, X), 1e300, 1e300, 1, 0);
        assertJet(call(Function.GELU, X), 1e300, 1e300, 1, 0);
        assertJet(call(Function.GELU, X), -1e300, -0.0, 0, 0);
    }
}
