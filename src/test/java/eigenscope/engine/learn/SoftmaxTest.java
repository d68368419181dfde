package eigenscope.engine.learn;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Softmax against mpmath 1.3 at 30 digits, with 0.1 and 0.05 as the doubles they are, and its laws. */
final class SoftmaxTest {
    private static final Vec USUAL = Vec.of(2, 1, 0.1);
    private static final Vec CONFIDENT = Vec.of(0, -40, -800);

    private static Softmax usual(double temperature) {
        return new Softmax(USUAL, temperature);
    }

    private static void assertNear(double expected, double actual) {
        assertEquals(expected, actual, 4e-15 * Math.abs(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.65900113888596791, 0.24243297070471392, 0.098565890409318172, 0.84673817876025193, 2.4170300162778335",
        "0.05, 0.99999999793884635, 2.0611536181902058e-9, 3.1391327855778016e-17, 4.3284227208380283e-8,"
                + " 40.000000002061151",
        "10, 0.36605947074479264, 0.33122430635632806, 0.3027162228988793, 1.0955979833932462, 1.2049594704068264"
    })
    void agreesWithTheFormulas(double t, double p0, double p1, double p2, double entropy, double logSumExp) {
        var softmax = usual(t);
        var p = softmax.probabilities();
        assertAll(
                () -> assertNear(p0, p.at(0)),
                () -> assertNear(p1, p.at(1)),
                // (0.1 − 2)/0.05 is rounded by half an ulp of 38
                () -> assertEquals(p2, p.at(2), 1e-14 * p2),
                () -> assertEquals(entropy, softmax.entropy(), 1e-14 * entropy),
                () -> assertNear(logSumExp, softmax.logSumExp()));
    }

    @Test
    void theUsualExampleRoundsToWhatTheBooksSay() {
        var p = usual(1).probabilities();
        assertArrayEquals(new double[] {0.659, 0.242, 0.099}, p.toArray(), 5e-4);
    }

    @Test
    void nearCertaintyKeepsItsDigits() {
        var softmax = new Softmax(CONFIDENT, 1);
        // exp(−40)/(1 + exp(−40)) and its like: 1 − p would be 0
        assertAll(
                () -> assertNear(
                        -4.248354255291589e-18, softmax.logProbabilities().at(0)),
                () -> assertNear(-4.248354255291589e-18, softmax.gradient(0).at(0)),
                () -> assertNear(4.248354255291589e-18, softmax.jacobian().at(0, 0)),
                () -> assertNear(800, softmax.crossEntropy(2)),
                () -> assertNear(1.7418252446695514e-16, softmax.entropy()));
    }

    @Test
    void bitsAreNatsOverTheLogarithmOfTwo() {
        var softmax = new Softmax(Vec.of(0, 0, 0, 0), 3);
        assertAll(
                () -> assertEquals(2, softmax.crossEntropyBits(1), 1e-15),
                () -> assertEquals(2 * Math.log(2), softmax.crossEntropy(1), 1e-15),
                () -> assertEquals(2 * Math.log(2), softmax.entropy(), 1e-15));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e5, 1e15, 1e300, 1e308})
    void largeLogitsStayFinite(double size) {
        var softmax = new Softmax(Vec.of(size, -size, size, 0), 4);
        assertAll(
                () -> assertEquals(Vec.of(0.5, 0, 0.5, 0), softmax.probabilities()),
                () -> assertEquals(Math.log(2), softmax.entropy(), 1e-15),
                () -> assertEquals(size / 4 + Math.log(2), softmax.logSumExp(), 1e-15 * size),
                () -> assertEquals(size / 2 + Math.log(2), softmax.crossEntropy(1), 1e-15 * size),
                () -> assertTrue(softmax.logProbabilities().isFinite()),
                () -> assertTrue(softmax.gradient(1).isFinite()),
                () -> assertTrue(softmax.jacobian().isFinite()));
    }

    @Test
    void aLossBeyondTheLargestDoubleIsInfiniteAndNotNaN() {
        assertEquals(Double.POSITIVE_INFINITY, new Softmax(Vec.of(1e308, -1e308), 1).crossEntropy(1));
    }

    @Test
    void addingTheSameToAllLogitsChangesNothing() {
        var shifted = new Softmax(Vec.of(2 + 1024, 1 + 1024, 0.125 + 1024), 0.5);
        assertEquals(new Softmax(Vec.of(2, 1, 0.125), 0.5).probabilities(), shifted.probabilities());
    }

    @Test
    void columnsOfTheJacobianSumToZeroAndItIsSymmetric() {
        Mat jacobian = usual(0.7).jacobian();
        assertEquals(jacobian, jacobian.transpose());
        for (int j = 0; j < 3; j++) assertEquals(0, jacobian.at(0, j) + jacobian.at(1, j) + jacobian.at(2, j), 1e-16);
    }

    @Test
    void theGradientIsTheJacobianAppliedToTheLossOfTheProbabilities() {
        var softmax = usual(0.7);
        // d(−ln p_1)/dp = −1/p_1 in the second place
        var outer = Vec.of(0, -1 / softmax.probabilities().at(1), 0);
        var chained = softmax.jacobian().transpose().times(outer);
        assertArrayEquals(chained.toArray(), softmax.gradient(1).toArray(), 1e-15);
    }

    @Test
    void whatHasNoSoftmaxIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Softmax(Vec.of(), 1));
        assertThrows(IllegalArgumentException.class, () -> new Softmax(Vec.of(1, Double.NaN), 1));
        assertThrows(IllegalArgumentException.class, () -> usual(0));
        assertThrows(IllegalArgumentException.class, () -> usual(Double.NaN));
    }
}
