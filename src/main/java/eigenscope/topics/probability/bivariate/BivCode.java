package eigenscope.topics.probability.bivariate;

import static eigenscope.topic.Numbers.code;
import static eigenscope.topic.Numbers.format;

import eigenscope.topic.Snippet;
import eigenscope.topic.Snippet.Line;
import eigenscope.topic.Snippet.Region;
import java.util.ArrayList;
import java.util.List;

/** The same in NumPy and SciPy, with the present numbers, and the lines of the engine. */
final class BivCode {
    private static final String ENGINE = "eigenscope/engine/prob/";

    private final BivModel m;
    private final List<Line> lines = new ArrayList<>();

    private BivCode(BivModel m) {
        this.m = m;
    }

    static List<Snippet> of(BivModel m) {
        var numpy = new BivCode(m);
        numpy.distribution();
        numpy.point();
        numpy.conditional();
        numpy.axes();
        numpy.draws();
        return List.of(
                new Snippet.Lines("NumPy", "python", numpy.lines),
                new Region("Density", ENGINE + "MultivariateNormal.java", "density", "density"),
                new Region("Conditional", ENGINE + "MultivariateNormal.java", "conditional", "slice"),
                new Region("Draw", ENGINE + "MultivariateNormal.java", "draw", "sample"),
                new Region("Ellipse", ENGINE + "Ellipse.java", "ellipse", "level"),
                new Region("Eigenvalues", "eigenscope/engine/linalg/Eigen2.java", "eigenvalues", "axis1"));
    }

    private void distribution() {
        add("import numpy as np", "");
        add("from scipy.stats import multivariate_normal", "");
        add("mu = np.array([" + format(m.mean().x()) + ", " + format(m.mean().y()) + "])", "mean");
        add("s1, s2, rho = " + format(m.sd1()) + ", " + format(m.sd2()) + ", " + format(m.rho()), "covariance");
        add("Sigma = np.array([[s1**2, rho*s1*s2], [rho*s1*s2, s2**2]])", "covariance");
        add("", "");
    }

    private void point() {
        add("x = np.array([" + format(m.point().x()) + ", " + format(m.point().y()) + "])", "point");
        double density = m.density(m.point().x(), m.point().y());
        add("multivariate_normal(mu, Sigma).pdf(x)  # " + code(density), "density");
        double distance = m.mahalanobis(m.point());
        add("d = np.sqrt((x - mu) @ np.linalg.solve(Sigma, x - mu))" + result(distance), "point");
        add("r = np.sqrt(-2 * np.log(1 - " + format(m.level()) + "))" + result(m.radius()), "level");
        add("", "");
    }

    private void conditional() {
        add("a = " + format(m.slice()), "slice");
        add("slope = Sigma[1, 0] / Sigma[0, 0]" + result(m.slope()), "regression");
        add("mu[1] + slope * (a - mu[0])" + m.given().map(g -> result(g.mean())).orElse(""), "slice");
        add(
                "Sigma[1, 1] - slope * Sigma[0, 1]"
                        + m.given().map(g -> result(g.sd() * g.sd())).orElse(""),
                "slice");
        add("", "");
    }

    private void axes() {
        var values = m.eigen().values();
        add("lam, V = np.linalg.eigh(Sigma)  # " + code(values.at(1)) + ", " + code(values.at(0)), "axis1");
        add("V * np.sqrt(lam)                # columns: half axes of the ellipse", "axis2");
        add("", "");
    }

    private void draws() {
        add("L = np.linalg.cholesky(Sigma)", "sample");
        add("z = np.random.default_rng().standard_normal((" + m.sample().size() + ", 2))", "sample");
        add("X = mu + z @ L.T", "sample");
        add("np.mean(X, axis=0), np.cov(X.T)  # up to what NumPy draws otherwise", "sample");
    }

    private static String result(double x) {
        return Double.isNaN(x) ? "" : "  # " + code(x);
    }

    private void add(String text, String term) {
        lines.add(new Line(text, term));
    }
}
