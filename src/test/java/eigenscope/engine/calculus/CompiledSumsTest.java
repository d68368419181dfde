package eigenscope.engine.calculus;

import static eigenscope.engine.calculus.Comparison.Relation.LESS;
import static eigenscope.engine.calculus.CompiledTrees.X;
import static eigenscope.engine.calculus.CompiledTrees.Y;
import static eigenscope.engine.calculus.CompiledTrees.call;
import static eigenscope.engine.calculus.CompiledTrees.letter;
import static eigenscope.engine.calculus.CompiledTrees.number;
import static eigenscope.engine.calculus.CompiledTrees.over;
import static eigenscope.engine.calculus.CompiledTrees.plus;
import static eigenscope.engine.calculus.CompiledTrees.power;
import static eigenscope.engine.calculus.CompiledTrees.sum;
import static eigenscope.engine.calculus.CompiledTrees.times;
import static eigenscope.engine.calculus.CompiledTrees.when;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CompiledSumsTest {
    private static final Expr I = letter("i");
    private static final Expr J = letter("j");

    private static double at(Expr expr, double x) {
        double value = Compiled.of(expr, List.of("x")).value(x);
        var row = new double[1];
        Compiled.of(expr, List.of("x")).fill(new double[] {x}, row);
        assertEquals(value, row[0], "the row says something else");
        return value;
    }

    @Test
    void bothBoundsAreIncluded() {
        assertEquals(55, at(sum("i", number(1), number(10), I), 0));
        assertEquals(-2, at(sum("i", number(-3), number(2), I), 0) + 1);
    }

    @Test
    void theIndexRunsOverTheWholeNumbersBetweenTheBounds() {
        assertEquals(2 + 3, at(sum("i", number(1.5), number(3.5), I), 0));
        assertEquals(1 + 2 + 3, at(sum("i", number(1), X, I), 3.9));
    }

    @Test
    void aSumOfNothingIsZero() {
        assertEquals(0, at(sum("i", number(1), X, over(number(1), number(0))), 0.5));
    }

    @Test
    void aBoundThatIsNotANumberHasNoSum() {
        assertEquals(Double.NaN, at(sum("i", number(1), call(Function.LN, X), I), -1));
    }

    @Test
    void anIndexHidesALetterOfTheSameNameOutside() {
        // 5 + Σ_{x=1..3} x + 5
        assertEquals(16, at(plus(X, plus(sum("x", number(1), number(3), X), X)), 5));
    }

    @Test
    void theBoundsMayDifferFromPointToPointOfARow() {
        var row = new double[4];
        Compiled.of(sum("i", X, times(number(2), X), times(I, X)), List.of("x"))
                .fill(new double[] {-1, 0, 2, 1e9}, row);
        // Σ i from x to 2x, times x; none for −1; too many for 1e9
        assertArrayEquals(new double[] {0, 0, (2 + 3 + 4) * 2, Double.NaN}, row);
    }

    @Test
    void farOffBoundsCostNoMoreThanTheirTerms() {
        var far = sum("i", X, plus(X, number(2)), number(1));
        var row = new double[2];
        assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> Compiled.of(far, List.of("x")).fill(new double[] {1, 1e12}, row));
        assertArrayEquals(new double[] {3, 3}, row);
    }

    @Test
    void asManyTermsAsTheLimitAreAddedAndNoMore() {
        var count = sum("i", number(1), X, number(1));
        assertEquals(Limits.SUM_TERMS, at(count, Limits.SUM_TERMS));
        assertEquals(Double.NaN, at(count, Limits.SUM_TERMS + 1));
        assertEquals(Double.NaN, at(count, Double.POSITIVE_INFINITY));
    }

    @Test
    void allSumsTogetherCountAndSumsWithinSumsEachTime() {
        // 100 + 100·99 = 10 000 terms
        var square = sum("i", number(1), number(100), sum("j", number(1), X, times(I, J)));
        assertEquals(5050 * 4950, at(square, 99));
        assertEquals(Double.NaN, at(square, 100));
        assertEquals(Double.NaN, at(plus(square, sum("i", number(1), number(1), I)), 99));
    }

    @Test
    void tooManyTermsAreNotHiddenByWhatDoesNotLookAtTheirValue() {
        var sum = sum("i", number(1), X, number(1));
        assertEquals(Double.NaN, at(when(sum, LESS, number(3), number(1), number(2)), 1e6));
    }

    @Test
    void aSumInABranchNotTakenCostsNothing() {
        var sum = sum("i", number(1), X, number(1));
        var few = when(X, LESS, number(100), sum, number(-1));
        assertEquals(99, at(few, 99));
        assertEquals(-1, at(few, 1e15));
        var row = new double[3];
        Compiled.of(few, List.of("x")).fill(new double[] {5, 1e15, 7}, row);
        assertArrayEquals(new double[] {5, -1, 7}, row);
    }

    @Test
    void derivativesExistAsFarAsTheValueDoes() {
        // Σᵢ Σⱼ (i + x j): the inner sum's derivative stands outside of the outer loop
        var nested = sum("i", number(1), number(100), sum("j", number(1), number(99), plus(I, times(X, J))));
        var jet = new double[3];
        Compiled.of(nested, List.of("x")).jet(1, jet);
        assertArrayEquals(new double[] {5050 * 99 + 100 * 4950, 100 * 4950, 0}, jet);
    }

    @Test
    void aSumIsDerivedTermByTerm() {
        // Σ x^i y for i = 0..4
        var geometric = sum("i", number(0), number(4), times(power(X, I), Y));
        var gradient = new double[2];
        var hessian = new double[2][2];
        double value = Compiled.of(geometric, List.of("x", "y")).hessian(new double[] {2, 3}, gradient, hessian);
        assertEquals(31 * 3, value);
        assertArrayEquals(new double[] {3 * (1 + 4 + 12 + 32), 31}, gradient);
        assertArrayEquals(new double[] {3 * (2 + 12 + 48), 49}, hessian[0], 1e-12);
    }

    @Test
    void whatDoesNotDependOnAnIndexIsAddedOnce() {
        // the inner sums are all the same: 200 + 200 terms, not 200 + 200·200
        var inner = sum("j", number(1), number(200), times(J, X));
        assertEquals(200 * 20100 * 2, at(sum("i", number(1), number(200), inner), 2));
    }

    @Test
    void manySumsWithinSumsEndSoon() {
        Expr nested = X;
        for (int depth = 0; depth < 40; depth++) nested = times(nested, letter("i" + depth));
        for (int depth = 0; depth < 40; depth++) nested = sum("i" + depth, number(1), number(50), nested);
        var compiled = Compiled.of(nested, List.of("x"));
        var out = new double[200];
        var rows = new double[3][200];
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            compiled.fill(new double[200], out);
            compiled.jets(new double[200], rows);
        });
        assertEquals(Double.NaN, out[0]);
        assertEquals(Double.NaN, rows[2][199]);
    }
}
