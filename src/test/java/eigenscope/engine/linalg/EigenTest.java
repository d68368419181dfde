package eigenscope.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class EigenTest {
    /** A λ good to an ulp of the norm and a vector with a rounding in each part leave a residual of a few more. */
    private static final double RESIDUAL = 32 * 0x1p-52;
    /** Called defective, a matrix is within ulps of one that is, whose eigenvalue then is off by their root. */
    private static final double DEFECTIVE_RESIDUAL = 1e-7;

    // Beyond these an eigenvalue, at most the norm, is no longer a double.
    private static final List<Mat> MATRICES =
            Matrices.all().stream().filter(a -> a.frobeniusNorm() < 1e308).toList();

    @Test
    void anEigenvectorIsOnlyStretched() {
        for (var a : MATRICES) {
            var eigen = Eigen.of(a);
            boolean repeated = eigen.values().stream().distinct().count() < a.rows();
            for (var pair : eigen.pairs()) assertResidual(a, pair, repeated ? DEFECTIVE_RESIDUAL : RESIDUAL);
        }
    }

    @Test
    void anEigenvectorHasLengthOneAndStartsRealAndPositive() {
        for (var a : MATRICES)
            for (var pair : Eigen.of(a).pairs()) {
                double length = Math.hypot(pair.real().norm(), pair.imaginary().norm());
                assertEquals(1, length, 4 * 0x1p-52, a.toString());
                var first = pair.vector().stream()
                        .filter(z -> z.modulus() > 0)
                        .findFirst()
                        .orElseThrow();
                assertTrue(first.isReal() && first.re() > 0, a + ": " + pair);
            }
    }

    @Test
    void valuesAndPairsComeInDescendingOrder() {
        for (var a : MATRICES) {
            var eigen = Eigen.of(a);
            assertDescending(eigen.values(), a);
            assertDescending(eigen.pairs().stream().map(Eigen.Pair::value).toList(), a);
        }
    }

    @Test
    void thereAreAsManyPairsAsRowsUnlessDefective() {
        for (var a : MATRICES) {
            var eigen = Eigen.of(a);
            assertEquals(a.rows(), eigen.values().size());
            assertEquals(eigen.isDiagonalisable(), eigen.pairs().size() == a.rows(), a.toString());
        }
    }

    @Test
    void theTraceIsTheSumOfTheEigenvalues() {
        for (var a : MATRICES) {
            var sum = Eigen.of(a).values().stream().reduce(Complex.real(0), Complex::plus);
            assertEquals(a.trace(), sum.re(), RESIDUAL * a.frobeniusNorm(), a.toString());
            assertEquals(0, sum.im());
        }
    }

    @Test
    void theDeterminantIsTheProductOfTheEigenvalues() {
        for (var a : Matrices.random(2)) assertProductIsDeterminant(a);
        for (var a : Matrices.random(3)) assertProductIsDeterminant(a);
    }

    @Test
    void symmetricMatricesHaveOrthogonalEigenvectors() {
        for (var a : Matrices.random(2)) {
            var eigen = Eigen.of(a.plus(a.transpose()));
            assertTrue(eigen.isDiagonalisable() && eigen.kind() != Eigen.Kind.COMPLEX, a.toString());
            double dot = eigen.pairs().get(0).real().dot(eigen.pairs().get(1).real());
            assertEquals(0, dot, RESIDUAL, a.toString());
        }
    }

    @Test
    void aShearHasOneEigenlineOnly() {
        var eigen = Eigen.of(Mat.of(2, 2, 1, 1, 0, 1));
        assertEquals(Eigen.Kind.DEFECTIVE, eigen.kind());
        assertEquals(List.of(new Eigen.Space(1, List.of(Vec.of(1, 0)))), eigen.eigenspaces());
    }

    @Test
    void aShearOfUnevenNumbersIsDefectiveToo() {
        // trace 2, determinant 1 in decimals; the doubles miss it by an ulp.
        assertEquals(
                Eigen.Kind.DEFECTIVE,
                Eigen.of(Mat.of(2, 2, 1.1, 0.1, -0.1, 0.9)).kind());
    }

    @Test
    void aTinyEntryIsEnoughForTwoEigenvalues() {
        var eigen = Eigen.of(Mat.of(2, 2, 1, 1, 1e-15, 1));
        assertEquals(Eigen.Kind.DISTINCT_REAL, eigen.kind());
        // 1 ± √1e−15
        assertEquals(1 + Math.sqrt(1e-15), eigen.values().get(0).re(), 1e-16);
        assertEquals(1 - Math.sqrt(1e-15), eigen.values().get(1).re(), 1e-16);
    }

    @Test
    void everyVectorIsAnEigenvectorOfAMultipleOfTheIdentity() {
        for (int n = 2; n <= 3; n++) {
            var eigen = Eigen.of(Mat.identity(n).times(3));
            assertEquals(Eigen.Kind.REPEATED_DIAGONALISABLE, eigen.kind());
            var space = eigen.eigenspaces().getFirst();
            assertEquals(3, space.value());
            assertTrue(space.isEverything());
        }
    }

    @Test
    void aQuarterTurnHasNoRealEigenline() {
        var eigen = Eigen.of(Mat.of(2, 2, 0, -1, 1, 0));
        assertEquals(Eigen.Kind.COMPLEX, eigen.kind());
        assertEquals(List.of(new Complex(0, 1), new Complex(0, -1)), eigen.values());
        assertEquals(List.of(), eigen.eigenspaces());
    }

    @Test
    void aTurnOfSpaceKeepsItsAxis() {
        var eigen = Eigen.of(Mat.of(3, 3, 0, -1, 0, 1, 0, 0, 0, 0, 1));
        assertEquals(Eigen.Kind.COMPLEX, eigen.kind());
        assertEquals(List.of(new Eigen.Space(1, List.of(Vec.of(0, 0, 1)))), eigen.eigenspaces());
    }

    @Test
    void jordanBlocksOfSpaceAreToldApart() {
        // One line, a plane, a line beside a simple eigenvalue, a plane beside a simple eigenvalue.
        assertSpaces(Eigen.Kind.DEFECTIVE, List.of(1), 2, 1, 0, 0, 2, 1, 0, 0, 2);
        assertSpaces(Eigen.Kind.DEFECTIVE, List.of(2), 2, 1, 0, 0, 2, 0, 0, 0, 2);
        assertSpaces(Eigen.Kind.DEFECTIVE, List.of(1, 1), 2, 1, 0, 0, 2, 0, 0, 0, 5);
        assertSpaces(Eigen.Kind.REPEATED_DIAGONALISABLE, List.of(1, 2), 1, 1, 1, 1, 1, 1, 1, 1, 1);
    }

    @Test
    void aDefectIsSeenInAnyBasis() {
        var jordan = Mat.of(3, 3, 2, 1, 0, 0, 2, 0, 0, 0, 5);
        for (var basis : Matrices.random(3)) {
            if (!(basis.condition() < 20)) continue;
            var eigen = Eigen.of(jordan.changeOfBasis(basis).orElseThrow());
            // The change of basis rounds: the double eigenvalue may split by the root of an ulp, no further.
            assertEquals(5, eigen.values().getFirst().re(), 1e-11);
            assertEquals(2, eigen.values().get(1).re(), 1e-5);
            assertEquals(2, eigen.values().get(2).re(), 1e-5);
        }
    }

    @Test
    void onlyMatricesOfWholeNumbersAreDefectiveByChance() {
        // Every fourth random matrix is of whole numbers; two eigenvalues of another one coincide with probability
        // zero.
        for (int n = 2; n <= 3; n++) {
            var random = Matrices.random(n);
            for (int k = 0; k < random.size(); k++)
                if (k % 4 != 1)
                    assertTrue(
                            Eigen.of(random.get(k)).isDiagonalisable(),
                            random.get(k).toString());
        }
    }

    @Test
    void closeEigenvaluesOfANearlySingularMatrixAreToldApart() {
        // diag(1, 1e−7, 2e−7) in the basis of the columns (1, 1, 1), (0, 1, 1), (0, 0, 1)
        var basis = Mat.of(3, 3, 1, 0, 0, 1, 1, 0, 1, 1, 1);
        var a = Mat.diagonal(1, 1e-7, 2e-7)
                .changeOfBasis(basis.inverse().orElseThrow())
                .orElseThrow();
        var values = Eigen.of(a).values();
        assertEquals(1, values.get(0).re(), 1e-15);
        assertEquals(2e-7, values.get(1).re(), 1e-15);
        assertEquals(1e-7, values.get(2).re(), 1e-15);
    }

    @Test
    void eigenvaluesBeyondTheDoublesAreInfiniteAndTheirVectorsStand() {
        double most = Double.MAX_VALUE;
        for (var a : List.of(
                Mat.of(3, 3, most, most, 0, most, most, 0, 0, 0, 1),
                Mat.of(3, 3, most, -most, Double.MIN_NORMAL, -most, Double.MIN_VALUE, 1, 1, Double.MIN_VALUE, -most),
                Mat.of(3, 3, 0, 1, 0, -1, -1, -most, Double.MIN_VALUE, -most, Double.MIN_VALUE))) {
            var eigen = Eigen.of(a);
            assertTrue(
                    eigen.values().stream().noneMatch(value -> Double.isNaN(value.re()) || Double.isNaN(value.im())),
                    eigen::toString);
            for (var pair : eigen.pairs()) assertEquals(1, pair.real().norm(), 4 * 0x1p-52, eigen.toString());
        }
    }

    @Test
    void textbookNumbersComeOut() {
        // Strang, Introduction to Linear Algebra, 6.1: the Markov matrix.
        var markov = Eigen.of(Mat.of(2, 2, 0.8, 0.3, 0.2, 0.7)).values();
        assertEquals(1, markov.get(0).re(), 0x1p-52);
        assertEquals(0.5, markov.get(1).re(), 0x1p-52);
        // Strang 6.4: the second difference matrix has 2 + √2, 2, 2 − √2.
        var differences = Eigen.of(Mat.of(3, 3, 2, -1, 0, -1, 2, -1, 0, -1, 2)).values();
        assertEquals(2 + Math.sqrt(2), differences.get(0).re(), 0x1p-50);
        assertEquals(2, differences.get(1).re(), 0x1p-51);
        assertEquals(2 - Math.sqrt(2), differences.get(2).re(), 0x1p-52);
    }

    @Test
    void largerMatricesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Eigen.of(Mat.identity(4)));
    }

    private static void assertSpaces(Eigen.Kind kind, List<Integer> dimensions, double... entries) {
        var eigen = Eigen.of(Mat.of(3, 3, entries));
        assertEquals(kind, eigen.kind());
        assertEquals(
                dimensions,
                eigen.eigenspaces().stream().map(Eigen.Space::dimension).toList());
    }

    private static void assertResidual(Mat a, Eigen.Pair pair, double tolerance) {
        // A (x + iy) = (λ + iμ)(x + iy), in units in which nothing overflows
        int e = Scaled.exponent(a.entries());
        var unit = a.shifted(-e);
        double re = Math.scalb(pair.value().re(), -e);
        double im = Math.scalb(pair.value().im(), -e);
        var x = pair.real();
        var y = pair.imaginary();
        double real = unit.times(x).minus(x.times(re)).plus(y.times(im)).norm();
        double imaginary = unit.times(y).minus(y.times(re)).minus(x.times(im)).norm();
        double floor = Math.scalb(Double.MIN_VALUE, -e);
        assertTrue(
                Math.hypot(real, imaginary) <= tolerance * unit.frobeniusNorm() + 4 * floor,
                () -> a + ": " + pair + " leaves " + Math.hypot(real, imaginary));
    }

    private static void assertProductIsDeterminant(Mat a) {
        var eigen = Eigen.of(a);
        var product = eigen.values().stream().reduce(Complex.real(1), Complex::times);
        double scale = Math.pow(a.frobeniusNorm(), a.rows());
        assertEquals(a.det(), product.re(), RESIDUAL * scale, a.toString());
        assertEquals(0, product.im(), RESIDUAL * scale, a.toString());
    }

    private static void assertDescending(List<Complex> values, Mat a) {
        assertTrue(
                IntStream.range(1, values.size())
                        .allMatch(i -> values.get(i - 1).re() > values.get(i).re()
                                || (values.get(i - 1).re() == values.get(i).re()
                                        && values.get(i - 1).im()
                                                >= values.get(i).im())),
                a + ": " + values);
    }
}
