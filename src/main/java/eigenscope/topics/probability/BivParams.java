package eigenscope.topics.probability;

import static eigenscope.topic.Point.point;
import static eigenscope.topic.Real.real;
import static eigenscope.topic.Seed.seed;
import static eigenscope.topic.Toggle.toggle;
import static eigenscope.topic.Whole.whole;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec2;
import eigenscope.topic.Numbers;
import eigenscope.topic.Param;
import eigenscope.topic.Point;
import eigenscope.topic.Real;
import eigenscope.topic.Seed;
import eigenscope.topic.State;
import eigenscope.topic.Toggle;
import eigenscope.topic.Whole;
import java.util.List;

/**
 * What a learner can set in the topic on the bivariate normal distribution. The covariance matrix is given by two standard deviations and
 * the correlation: three numbers of which each is legal whatever the others are, so that no hand makes an impossible matrix.
 */
final class BivParams {
    private static final String DISTRIBUTION = "Distribution";
    private static final String PLACES = "Places";
    private static final String SAMPLE = "Sample";
    private static final String SHOWN = "Show";

    private static final double LEAST_SD = 1e-3;
    private static final double MOST_SD = 1e3;
    private static final double MOST_CORRELATION = 0.9999;

    /** Dragged numbers are rounded, but not so much that the other axis of a slim ellipse would be seen to move. */
    private static final int DIGITS = 6;

    static final Point MEAN = point("mean", "\\vec\\mu", 4, 0, 0)
            .label("Mean")
            .group(DISTRIBUTION)
            .help("The centre of the ellipses.");
    static final Real SD1 = deviation("sd1", "\\sigma_1", 1.5).label("Standard deviation of x\u2081");
    static final Real SD2 = deviation("sd2", "\\sigma_2", 1).label("Standard deviation of x\u2082");
    static final Real CORRELATION = real("correlation", "\\rho", -0.99, 0.99, 0.7)
            .limits(-MOST_CORRELATION, MOST_CORRELATION)
            .label("Correlation")
            .group(DISTRIBUTION)
            .help("How much the one tells of the other: \u22121 to 1.");
    static final Real SLICE = real("slice", "a", -5, 5, 2.5)
            .label("Slice x\u2081 = a")
            .group(PLACES)
            .help("What is known of x\u2081.");
    static final Point POINT = point("point", "\\vec x", 5, -1.5, 1)
            .label("Point")
            .group(PLACES)
            .help("Its density and its distance from the mean are shown.");
    static final Real LEVEL = real("level", "p", 0.05, 0.99, 0.95)
            .limits(1e-6, 1 - 1e-9)
            .label("Probability inside")
            .group(PLACES)
            .help("Of the shaded ellipse.");
    static final Whole DRAWS = whole("draws", "n", 0, 10_000, 300)
            .limits(0, 100_000)
            .label("Draws")
            .group(SAMPLE);
    static final Toggle HEAT = show("heat", "density as colour", true);
    static final Toggle AXES = show("axes", "eigen-axes", true);
    static final Toggle CONDITIONAL = show("slice", "slice", true);
    static final Toggle REGRESSION = show("regression", "regression line", true);
    static final Toggle SAMPLE_ELLIPSE = show("sample", "ellipse of the sample", false);
    static final Seed SEED = seed("seed")
            .label("Seed")
            .group(SAMPLE)
            .help("The same seed gives the same draws; they move with the ellipse.");

    static final List<Param<?>> ALL = List.of(
            MEAN,
            SD1,
            SD2,
            CORRELATION,
            SLICE,
            POINT,
            LEVEL,
            DRAWS,
            HEAT,
            AXES,
            CONDITIONAL,
            REGRESSION,
            SAMPLE_ELLIPSE,
            SEED);

    private BivParams() {}

    private static Real deviation(String id, String tex, double initial) {
        return real(id, tex, 0.1, 3, initial).limits(LEAST_SD, MOST_SD).group(DISTRIBUTION);
    }

    private static Toggle show(String id, String label, boolean initial) {
        return toggle("show." + id, initial).label(label).group(SHOWN);
    }

    /** Returns the state with a covariance matrix, or with the nearest one that is legal. */
    static State withCovariance(State s, Mat covariance) {
        double sd1 = Math.sqrt(covariance.at(0, 0));
        double sd2 = Math.sqrt(covariance.at(1, 1));
        return s.with(SD1, Numbers.tidy(sd1, DIGITS))
                .with(SD2, Numbers.tidy(sd2, DIGITS))
                .with(CORRELATION, Numbers.tidy(covariance.at(0, 1) / sd1 / sd2, DIGITS));
    }

    /** Returns the covariance matrix whose eigenvectors lie along a vector and across it. */
    static Mat covariance(Vec2 along, double variance, double across) {
        Vec2 u = along.normalised();
        double off = (variance - across) * u.x() * u.y();
        return Mat.of(
                2,
                2,
                variance * u.x() * u.x() + across * u.y() * u.y(),
                off,
                off,
                variance * u.y() * u.y() + across * u.x() * u.x());
    }
}
