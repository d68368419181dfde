package eigenscope.engine.linalg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Motions from the identity to a matrix. */
final class MorphTest {
    /** Rounding of a dozen operations on numbers up to ten. */
    private static final double CLOSE = 1e-12;

    private static void eachRandomMatrix(Consumer<Mat> check) {
        RandomGenerator random = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(7);
        for (int k = 0; k < 500; k++)
            check.accept(Mat.of(2, 2, random.doubles(4, -3, 3).toArray()));
    }

    private static void assertClose(Mat expected, Mat actual, double tolerance) {
        assertTrue(actual.minus(expected).normInf() <= tolerance, () -> "want " + expected + ", got " + actual);
    }

    @ParameterizedTest
    @EnumSource
    void everyMotionBeginsAtTheIdentityAndEndsAtTheMatrix(Morph morph) {
        eachRandomMatrix(a -> {
            assertEquals(Mat.identity(2), morph.at(a, 0));
            assertEquals(a, morph.at(a, 1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyMotionArrivesWithoutAJump(Morph morph) {
        eachRandomMatrix(a -> assertClose(a, morph.at(a, 1 - 1e-9), 1e-6));
    }

    @ParameterizedTest
    @EnumSource
    void everyMotionDepartsWithoutAJump(Morph morph) {
        eachRandomMatrix(a -> assertClose(Mat.identity(2), morph.at(a, 1e-9), 1e-6));
    }

    @Test
    void aRotationTurnsAllTheWay() {
        for (double t = 0.1; t < 1; t += 0.1)
            assertClose(Mat.rotation(2 * t), Morph.ROTATION.at(Mat.rotation(2), t), CLOSE);
    }

    @Test
    void areasKeepTheirSignWhileTurningWhereTheMapDoesNotFlip() {
        eachRandomMatrix(a -> {
            if (a.det() <= 0) return;
            for (double t = 0.1; t < 1; t += 0.1)
                assertTrue(Morph.ROTATION.at(a, t).det() > 0);
        });
    }

    @Test
    void afterTheFirstThirdOnlyATurnWasMade() {
        eachRandomMatrix(a -> {
            Mat turned = Morph.SVD.at(a, 1 / 3.0);
            assertClose(Mat.identity(2), turned.transpose().times(turned), CLOSE);
            assertEquals(1, turned.det(), CLOSE);
        });
    }

    @Test
    void afterTheSecondThirdTheUnitCircleLiesAlongTheAxes() {
        eachRandomMatrix(a -> {
            Mat stretched = Morph.SVD.at(a, 2 / 3.0);
            Mat gram = stretched.times(stretched.transpose());
            double longest = Svd.of(a).sigma().at(0);
            assertEquals(0, gram.at(0, 1), 1e-11);
            assertEquals(longest * longest, gram.at(0, 0), 1e-11);
        });
    }
}
