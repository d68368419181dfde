package eigenscope.topics.probability.bivariate;

import static eigenscope.topic.Choice.choice;
import static eigenscope.topic.Point.point;
import static eigenscope.topic.Real.real;
import static eigenscope.topic.Seed.seed;
import static eigenscope.topic.Toggle.toggle;
import static eigenscope.topic.Whole.whole;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec2;
import eigenscope.topic.Choice;
import eigenscope.topic.Matrix;
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
 * the correlation, three numbers of which each is legal whatever the others are, or entered as it is.
 */
final class BivParams {
    /** What the learner says of the shape. */
    enum Given {
        /** Two standard deviations and the correlation. */
        DEVIATIONS,
        /** The entries of the covariance matrix. */
        COVARIANCE
    }

    private static final String DISTRIBUTION = "Distribution";
    private static final String PLACES = "Places";
    private static final String SAMPLE = "Sample";
    private static final String SHOWN = "Show";

    private static final double LEAST_SD = 1e-3;
    private static final double MOST_SD = 1e3;
    private static final double MOST_CORRELATION = 0.9999;

    /** Dragged numbers are rounded, but not so much that the other axis of a slim ellipse would be seen to move. */
    private static final int DIGITS = 6;

    private static final int ALL_DIGITS = 12;

    static final Point MEAN = point("mean", "\\vec\\mu", 4, 0, 0)
            .label("Mean")
            .group(DISTRIBUTION)
            .help("The centre of the ellipses.");
    static final Choice<Given> GIVEN = choice("given", Given.DEVIATIONS)
            .label("Shape given by")
            .group(DISTRIBUTION)
            .help("Standard deviations and correlation, or the covariance matrix.");
    static final Real SD1 = deviation("sd1", "\\sigma_1", 1.5).label("Standard deviation of x\u2081");
    static final Real SD2 = deviation("sd2", "\\sigma_2", 1).label("Standard deviation of x\u2082");
    static final Real CORRELATION = real("correlation", "\\rho", -0.99, 0.99, 0.7)
            .limits(-MOST_CORRELATION, MOST_CORRELATION)
            .label("Correlation")
            .group(DISTRIBUTION)
            .help("How much the one tells of the other: \u22121 to 1.")
            .when(s -> s.get(GIVEN) == Given.DEVIATIONS);
    static final Matrix COVARIANCE = Matrix.covariance("covariance", "\\Sigma", 9, Mat.of(2, 2, 2.25, 1.05, 1.05, 1))
            .label("Covariance matrix")
            .group(DISTRIBUTION)
            .help("Variances on the diagonal, the covariance twice beside it.")
            .when(s -> s.get(GIVEN) == Given.COVARIANCE);
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
            GIVEN,
            SD1,
            SD2,
            CORRELATION,
            COVARIANCE,
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
        return real(id, tex, 0.1, 3, initial)
                .limits(LEAST_SD, MOST_SD)
                .group(DISTRIBUTION)
                .when(s -> s.get(GIVEN) == Given.DEVIATIONS);
    }

    private static Toggle show(String id, String label, boolean initial) {
        return toggle("show." + id, initial).label(label).group(SHOWN);
    }

    /** Returns the covariance matrix of a state, symmetric and positive definite. */
    static Mat covariance(State s) {
        return s.get(GIVEN) == Given.COVARIANCE ? s.get(COVARIANCE) : ofDeviations(s);
    }

    private static Mat ofDeviations(State s) {
        double sd1 = s.get(SD1);
        double sd2 = s.get(SD2);
        double off = s.get(CORRELATION) * sd1 * sd2;
        return Mat.of(2, 2, sd1 * sd1, off, off, sd2 * sd2);
    }

    /** Returns the state with a covariance matrix that a hand made, or with the nearest one that is legal. */
    static State withCovariance(State s, Mat covariance) {
        return withCovariance(s, covariance, DIGITS);
    }

    /** Returns the state of a shape that was given in another way, with the same shape. */
    static State regiven(State before, State after) {
        return before.get(GIVEN) == after.get(GIVEN) ? after : withCovariance(after, covariance(before), ALL_DIGITS);
    }

    private static State withCovariance(State s, Mat covariance, int digits) {
        double sd1 = Math.sqrt(covariance.at(0, 0));
        double sd2 = Math.sqrt(covariance.at(1, 1));
        double off = Numbers.tidy(covariance.at(0, 1), digits);
        return switch (s.get(GIVEN)) {
            case DEVIATIONS ->
                s.with(SD1, Numbers.tidy(sd1, digits))
                        .with(SD2, Numbers.tidy(sd2, digits))
                        .with(CORRELATION, Numbers.tidy(covariance.at(0, 1) / sd1 / sd2, digits));
            case COVARIANCE ->
                s.with(
                        COVARIANCE,
                        Mat.of(
                                2,
                                2,
                                Numbers.tidy(covariance.at(0, 0), digits),
                                off,
                                off,
                                Numbers.tidy(covariance.at(1, 1), digits)));
        };
    }

    /** Returns the state with two deviations and a correlation, however its shape is given. */
    static State withDeviations(State s, double sd1, double sd2, double correlation) {
        State next = s.with(SD1, sd1).with(SD2, sd2).with(CORRELATION, correlation);
        return next.get(GIVEN) == Given.COVARIANCE ? withCovariance(next, ofDeviations(next), ALL_DIGITS) : next;
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
