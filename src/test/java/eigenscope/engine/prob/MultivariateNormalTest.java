package eigenscope.engine.prob;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;

/** Normal distributions of several numbers. */
final class MultivariateNormalTest {
    private static MultivariateNormal good(MultivariateNormal.Outcome outcome) {
        return assertInstanceOf(MultivariateNormal.Outcome.Good.class, outcome).distribution();
    }

    private static MultivariateNormal plane() {
        return good(MultivariateNormal.of(Vec.of(1, -2), Mat.of(2, 2, 2, 0.6, 0.6, 1)));
    }

    private static MultivariateNormal space() {
        return good(MultivariateNormal.of(Vec.of(0, 1, 2), Mat.of(3, 3, 4, 2, 0.5, 2, 3, -0.5, 0.5, -0.5, 1)));
    }

    @Test
    void theDensityIsBishops() {
        // mpmath 1.3.0, at the mean plus (1, -1)
        assertEquals(0.03453738245275663, plane().density(Vec.of(2, -3)), 1e-16);
    }

    @Test
    void theDistanceOfTheMeanIsZeroAndOfAStandardDeviationOne() {
        var apart = good(MultivariateNormal.of(Vec.of(0, 0), Mat.diagonal(4, 9)));
        assertEquals(0, apart.mahalanobis(Vec.of(0, 0)));
        assertEquals(1, apart.mahalanobis(Vec.of(2, 0)));
        assertEquals(Math.sqrt(2), apart.mahalanobis(Vec.of(2, -3)), 1e-15);
    }

    @Test
    void ofOneNumberItIsTheNormalDistribution() {
        var one = good(space().marginal(1));
        var normal = new Normal(1, Math.sqrt(3));
        assertEquals(normal.logDensity(4), one.logDensity(Vec.of(4)), 1e-14);
        assertEquals(normal.entropy(), one.entropy(), 1e-14);
    }

    @Test
    void marginalTimesConditionalIsTheWhole() {
        var x = Vec.of(0.3, -1, 2.5);
        int[] known = {2, 0};
        double product = good(space().marginal(known)).logDensity(Vec.of(2.5, 0.3))
                + good(space().conditional(known, Vec.of(2.5, 0.3))).logDensity(Vec.of(-1));
        assertEquals(space().logDensity(x), product, 1e-13);
    }

    @Test
    void knowingACorrelatedNumberMovesTheMeanAndTakesSpread() {
        var y = good(plane().conditional(new int[] {0}, Vec.of(3)));
        // -2 + 0.6 / 2 (3 - 1), 1 - 0.6^2 / 2
        assertEquals(-1.4, y.mean().at(0), 1e-15);
        assertEquals(0.82, y.covariance().at(0, 0), 1e-15);
    }

    @Test
    void pointsOfTheEllipseLieAsFarAsItsProbabilitySays() {
        var ellipse = Ellipse.of(plane(), 0.95);
        // The 0.95-quantile of the chi-squared distribution of 2 degrees of freedom, -2 ln 0.05
        for (double turn = 0; turn < 6; turn += 0.7)
            assertEquals(
                    Math.sqrt(5.991464547107979),
                    plane().mahalanobis(ellipse.at(turn).vec()),
                    1e-13);
        assertEquals(0, ellipse.first().dot(ellipse.second()), 1e-15);
        assertTrue(ellipse.first().norm() > ellipse.second().norm());
    }

    @Test
    void drawsHaveTheMeanAndTheCovariance() {
        int count = 100_000;
        double[] draws = new double[3 * count];
        space().fill(RandomSource.XO_SHI_RO_256_PP.create(8L), draws);
        for (int i = 0; i < 3; i++)
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = 0; k < count; k++)
                    sum += (draws[3 * k + i] - space().mean().at(i))
                            * (draws[3 * k + j] - space().mean().at(j));
                assertEquals(space().covariance().at(i, j), sum / count, 0.06);
            }
    }

    @Test
    void whatIsNoCovarianceIsRefusedWithTheReason() {
        assertRefused("smallest eigenvalue is −1", Vec.of(0, 0), Mat.of(2, 2, 1, 2, 2, 1));
        assertRefused("positive definite", Vec.of(0, 0), Mat.of(2, 2, 1, 1, 1, 1));
        assertRefused("symmetric", Vec.of(0, 0), Mat.of(2, 2, 1, 0.5, 0.4, 1));
        assertRefused("2×2", Vec.of(0, 0), Mat.identity(3));
        assertRefused("finite", Vec.of(0, 0), Mat.identity(2).times(1e308).times(10));
    }

    private static void assertRefused(String part, Vec mean, Mat covariance) {
        String reason = assertInstanceOf(
                        MultivariateNormal.Outcome.Refused.class, MultivariateNormal.of(mean, covariance))
                .reason();
        assertTrue(reason.contains(part), reason);
    }
}
