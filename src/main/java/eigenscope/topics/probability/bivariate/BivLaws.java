package eigenscope.topics.probability.bivariate;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import eigenscope.topic.Claim;
import java.util.List;

/** What is true of every normal distribution of two numbers. */
final class BivLaws {
    /** Of a correlation near 1 the determinant keeps some four digits less than a double has. */
    private static final double CLOSE = 1e-9;

    static final List<Claim<BivModel>> ALL = List.of(
            new Claim<>(
                    "correlation",
                    "the correlation is at most 1, with either sign",
                    "|\\rho| \\le 1",
                    m -> Math.abs(m.normal().correlation(0, 1)) <= 1),
            new Claim<>(
                    "knowing",
                    "knowing x\u2081 never makes x\u2082 less certain",
                    "\\mathrm{Var}[x_2 \\mid x_1] \\le \\sigma_2^2",
                    m -> m.given()
                            .map(g -> g.sd() * g.sd() <= m.sd2() * m.sd2() * (1 + CLOSE))
                            .orElse(true)),
            new Claim<>(
                    "positive",
                    "the eigenvalues are positive",
                    "\\lambda_1, \\lambda_2 > 0",
                    m -> m.eigen().values().at(1) > 0),
            new Claim<>(
                    "determinant",
                    "the product of the eigenvalues is the determinant",
                    "\\lambda_1\\lambda_2 = \\det\\Sigma",
                    m -> close(
                            m.eigen().values().at(0) * m.eigen().values().at(1),
                            m.covariance().det(),
                            m.covariance().det())),
            new Claim<>(
                    "trace",
                    "the eigenvalues add up to the whole variance",
                    "\\lambda_1 + \\lambda_2 = \\sigma_1^2 + \\sigma_2^2",
                    m -> close(
                            m.eigen().values().at(0) + m.eigen().values().at(1),
                            m.covariance().trace(),
                            m.covariance().trace())),
            new Claim<>(
                    "cholesky",
                    "Cholesky's factor gives the matrix back",
                    "L L^{\\mathsf T} = \\Sigma",
                    BivLaws::factorIsARoot),
            new Claim<>(
                    "chain",
                    "the density is that of x\u2081 times that of x\u2082 on its slice",
                    "p(x_1, x_2) = p(x_1)\\,p(x_2 \\mid x_1)",
                    BivLaws::densityIsAProduct),
            new Claim<>(
                    "ring",
                    "all places of an ellipse are equally far from the mean",
                    "d(\\vec x) = r",
                    m -> close(
                            m.mahalanobis(
                                    BivModel.ellipse(m.normal(), m.radius()).at(1)),
                            m.radius(),
                            m.radius())));

    private BivLaws() {}

    private static boolean close(double a, double b, double size) {
        return Math.abs(a - b) <= CLOSE * Math.abs(size);
    }

    private static boolean factorIsARoot(BivModel m) {
        Mat l = m.normal().factor();
        return l.times(l.transpose()).minus(m.covariance()).frobeniusNorm()
                <= CLOSE * m.covariance().frobeniusNorm();
    }

    // On the slice, one standard deviation above its mean.
    private static boolean densityIsAProduct(BivModel m) {
        return m.given()
                .map(g -> {
                    double y = g.mean() + g.sd();
                    double product = m.marginal(0).density(m.slice()) * g.density(y);
                    double whole = m.normal().density(Vec.of(m.slice(), y));
                    return close(whole, product, product) || product < Double.MIN_NORMAL;
                })
                .orElse(true);
    }
}
