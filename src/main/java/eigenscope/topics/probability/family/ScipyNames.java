package eigenscope.topics.probability.family;

import static eigenscope.topic.Numbers.format;

import eigenscope.engine.prob.Family;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How SciPy calls the families, and how it wants their numbers: shapes first, then loc and scale. Source: the reference of scipy.stats.
 */
public final class ScipyNames {
    private static final String IMPORT = "from scipy import stats";
    private static final String NUMPY = "import numpy as np";

    private ScipyNames() {}

    /** Returns a family with its numbers, of {@link Family#CATEGORICAL} the weights. */
    public static Python of(Family family, double... values) {
        return switch (family) {
            case MIXTURE -> mixture(values);
            case CATEGORICAL -> {
                String weights = Arrays.stream(values).mapToObj(w -> format(w)).collect(Collectors.joining(", "));
                yield Python.ofScipy(List.of(
                        NUMPY,
                        IMPORT,
                        "w = np.array([" + weights + "])",
                        "X = stats.rv_discrete(values=(np.arange(len(w)), w / w.sum()))"));
            }
            default -> {
                Object[] numbers =
                        Arrays.stream(values).mapToObj(v -> format(v)).toArray();
                String call =
                        String.format(Locale.ROOT, pattern(family), numbers).replace("- -", "+ ");
                yield Python.ofScipy(List.of(NUMPY, IMPORT, "X = stats." + call));
            }
        };
    }

    // The numbers of the family in the engine's order.
    private static String pattern(Family family) {
        return switch (family) {
            case NORMAL -> "norm(loc=%s, scale=%s)";
            case UNIFORM -> "uniform(loc=%1$s, scale=%2$s - %1$s)";
            case EXPONENTIAL -> "expon(scale=1 / %s)  # one over the rate";
            case GAMMA -> "gamma(%s, scale=%s)";
            case BETA -> "beta(%s, %s)";
            case STUDENT_T -> "t(%s)";
            case CHI_SQUARED -> "chi2(%s)";
            case F -> "f(%s, %s)";
            case CAUCHY -> "cauchy(loc=%s, scale=%s)";
            case LAPLACE -> "laplace(loc=%s, scale=%s)";
            case LOGISTIC -> "logistic(loc=%s, scale=%s)";
            case LOG_NORMAL -> "lognorm(%2$s, scale=np.exp(%1$s))";
            case WEIBULL -> "weibull_min(%s, scale=%s)";
            case PARETO -> "pareto(%2$s, scale=%1$s)";
            case TRIANGULAR -> "triang((%2$s - %1$s) / (%3$s - %1$s), loc=%1$s, scale=%3$s - %1$s)";
            case GUMBEL -> "gumbel_r(loc=%s, scale=%s)  # r: of maxima";
            case FOLDED_NORMAL -> "foldnorm(abs(%1$s) / %2$s, scale=%2$s)";
            case TRUNCATED_NORMAL -> "truncnorm((%3$s - %1$s) / %2$s, (%4$s - %1$s) / %2$s, loc=%1$s, scale=%2$s)";
            case LEVY -> "levy(loc=%s, scale=%s)";
            case NAKAGAMI -> "nakagami(%s, scale=np.sqrt(%s))";
            case TRAPEZOIDAL ->
                "trapezoid((%2$s - %1$s) / (%4$s - %1$s), (%3$s - %1$s) / (%4$s - %1$s), loc=%1$s, scale=%4$s - %1$s)";
            case LOG_UNIFORM -> "loguniform(%s, %s)";
            case BERNOULLI -> "bernoulli(%s)";
            case BINOMIAL -> "binom(%s, %s)";
            case GEOMETRIC -> "geom(%s, loc=-1)  # counts failures, not trials";
            case NEGATIVE_BINOMIAL -> "nbinom(%s, %s)";
            case POISSON -> "poisson(%s)";
            case HYPERGEOMETRIC -> "hypergeom(%s, %s, %s)";
            case DISCRETE_UNIFORM -> "randint(%s, %s + 1)  # the end is left out";
            case ZIPF -> "zipfian(%2$s, %1$s)";
            case MIXTURE, CATEGORICAL -> throw new IllegalArgumentException(family + " is made by hand");
        };
    }

    private static Python mixture(double... v) {
        return new Python(
                List.of(
                        NUMPY,
                        IMPORT,
                        "from scipy.integrate import quad",
                        "from scipy.optimize import brentq",
                        "w = " + format(v[0]),
                        "A = stats.norm(%s, %s)".formatted(format(v[1]), format(v[2])),
                        "B = stats.norm(%s, %s)".formatted(format(v[3]), format(v[4])),
                        "def pdf(x): return w * A.pdf(x) + (1 - w) * B.pdf(x)",
                        "def cdf(x): return w * A.cdf(x) + (1 - w) * B.cdf(x)",
                        "def sf(x): return w * A.sf(x) + (1 - w) * B.sf(x)",
                        "def ppf(p): return brentq(lambda x: cdf(x) - p, *sorted([A.ppf(p), B.ppf(p)]))"),
                "",
                "w * A.mean() + (1 - w) * B.mean()",
                "w * A.moment(2) + (1 - w) * B.moment(2) - m**2",
                "quad(lambda x: -pdf(x) * np.log(pdf(x)), %s)[0]".formatted(spread(v)),
                "np.where(rng.random(1000) < w, A.rvs(1000, random_state=rng), B.rvs(1000, random_state=rng))");
    }

    // Beyond ten standard deviations nothing is left, and the logarithm of nothing is none; quad is told where the
    // peaks are.
    private static String spread(double... v) {
        double low = Math.min(v[1] - 10 * v[2], v[3] - 10 * v[4]);
        double high = Math.max(v[1] + 10 * v[2], v[3] + 10 * v[4]);
        return "%s, %s, points=[%s, %s], limit=200".formatted(format(low), format(high), format(v[1]), format(v[3]));
    }
}
