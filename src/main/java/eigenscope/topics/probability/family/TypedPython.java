package eigenscope.topics.probability.family;

import static eigenscope.topic.Numbers.format;

import eigenscope.engine.calculus.NumPy;
import eigenscope.engine.prob.Support;
import eigenscope.engine.prob.TypedDensity;
import java.util.ArrayList;
import java.util.List;

/** A density that was typed, in Python: divided by its area, summed and inverted by quadrature and search. */
public final class TypedPython {
    /** What draws are not taken from on either side. */
    private static final double REST = 1e-5;

    private TypedPython() {}

    /**
     * Returns its lines.
     *
     * @param p of the quantile that will be asked for
     */
    public static Python of(TypedDensity d, double p) {
        var lines = new ArrayList<>(List.of(
                "import numpy as np",
                "import scipy.special",
                "from scipy.integrate import quad",
                "from scipy.optimize import brentq"));
        d.typed().parameters().forEach((letter, value) -> lines.add(letter + " = " + format(value)));
        String x = d.typed().letter();
        Support support = d.support();
        lines.addAll(List.of(
                "low, high = " + end(support.low()) + ", " + end(support.high()),
                "def g(%s): return %s".formatted(x, NumPy.of(d.typed().expr())),
                "c = quad(g, low, high)[0]",
                "def pdf(x): return np.where((low <= x) & (x <= high), g(x), 0) / c",
                "def cdf(x): return quad(pdf, low, x)[0]",
                "def sf(x): return quad(pdf, x, high)[0]",
                "def ppf(p): return brentq(lambda x: cdf(x) - p, %s)".formatted(around(d, p)),
                "def expect(h): return quad(lambda x: h(x) * pdf(x), low, high)[0]",
                "t = np.linspace(%s, %s, 2001)".formatted(format(d.quantile(REST)), format(d.upperQuantile(REST))),
                "F = np.cumsum(pdf(t))"));
        return new Python(
                lines,
                "",
                "expect(lambda x: x)",
                "expect(lambda x: (x - m)**2)",
                "expect(lambda x: -np.log(pdf(x)) if pdf(x) > 0 else 0)",
                "np.interp(rng.random(1000), F / F[-1], t)");
    }

    private static String end(double x) {
        return Double.isInfinite(x) ? (x > 0 ? "np.inf" : "-np.inf") : format(x);
    }

    private static String around(TypedDensity d, double p) {
        double quantile = Math.clamp(d.quantile(p), d.quantile(REST), d.upperQuantile(REST));
        // What lies so far apart that it has no quantile in doubles is looked for everywhere.
        if (Double.isNaN(quantile)) return "low, high";
        double low = Math.max(Math.floor(quantile) - 1, d.support().low());
        double high = Math.min(Math.ceil(quantile) + 1, d.support().high());
        return format(low) + ", " + format(high);
    }
}
