package eigenscope.topics.probability.bivariate;

import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.SymmetricEigen;
import eigenscope.engine.linalg.Vec;
import eigenscope.engine.linalg.Vec2;
import eigenscope.engine.prob.Ellipse;
import eigenscope.engine.prob.MultivariateNormal;
import eigenscope.engine.prob.Normal;
import eigenscope.topic.State;
import java.util.Optional;

/**
 * The numbers behind a normal distribution of two numbers.
 *
 * @param sd1 standard deviation of x1
 * @param sd2 standard deviation of x2
 * @param rho their correlation
 * @param normal the distribution
 * @param eigen of its covariance matrix
 * @param given the distribution of x2 where x1 is {@code slice}; empty where that is beyond the range of doubles
 * @param slice what is known of x1
 * @param point a place
 * @param level probability inside the shaded ellipse
 * @param sample draws
 * @param show what the learner wants to see
 */
record BivModel(
        double sd1,
        double sd2,
        double rho,
        MultivariateNormal normal,
        SymmetricEigen eigen,
        Optional<Normal> given,
        double slice,
        Vec2 point,
        double level,
        BivSample sample,
        Show show) {

    /** What the learner wants to see. */
    record Show(boolean heat, boolean axes, boolean slice, boolean regression, boolean sample) {}

    static BivModel of(State s, double[] standard) {
        var covariance = BivParams.covariance(s);
        boolean isEntered = s.get(BivParams.GIVEN) == BivParams.Given.COVARIANCE;
        double sd1 = isEntered ? Math.sqrt(covariance.at(0, 0)) : s.get(BivParams.SD1);
        double sd2 = isEntered ? Math.sqrt(covariance.at(1, 1)) : s.get(BivParams.SD2);
        double rho = isEntered ? covariance.at(0, 1) / sd1 / sd2 : s.get(BivParams.CORRELATION);
        double slice = s.get(BivParams.SLICE);
        var normal = good(MultivariateNormal.of(s.get(BivParams.MEAN).vec(), covariance))
                .orElseThrow();
        return new BivModel(
                sd1,
                sd2,
                rho,
                normal,
                SymmetricEigen.of(covariance),
                good(normal.conditional(new int[] {0}, Vec.of(slice))).map(BivModel::line),
                slice,
                s.get(BivParams.POINT),
                s.get(BivParams.LEVEL),
                BivSample.of(normal, standard),
                new Show(
                        s.get(BivParams.HEAT),
                        s.get(BivParams.AXES),
                        s.get(BivParams.CONDITIONAL),
                        s.get(BivParams.REGRESSION),
                        s.get(BivParams.SAMPLE_ELLIPSE)));
    }

    /** Returns the distribution that was made, if one was. */
    static Optional<MultivariateNormal> good(MultivariateNormal.Outcome outcome) {
        return switch (outcome) {
            case MultivariateNormal.Outcome.Good(var made) -> Optional.of(made);
            case MultivariateNormal.Outcome.Refused _ -> Optional.empty();
        };
    }

    private static Normal line(MultivariateNormal one) {
        return new Normal(one.mean().at(0), Math.sqrt(one.covariance().at(0, 0)));
    }

    Vec2 mean() {
        return normal.mean().xy();
    }

    Mat covariance() {
        return normal.covariance();
    }

    /** Returns the distribution of x1 alone, or of x2. */
    Normal marginal(int i) {
        return new Normal(normal.mean().at(i), i == 0 ? sd1 : sd2);
    }

    /** Returns what the expected x2 grows by when x1 grows by one. */
    double slope() {
        return rho * sd2 / sd1;
    }

    /** Returns half an axis of the ellipse of one standard deviation: 0 for the longer one. */
    Vec2 axis(int i) {
        return eigen.vectors().get(i).xy().times(Math.sqrt(eigen.values().at(i)));
    }

    /** Returns how many standard deviations the shaded ellipse reaches. */
    double radius() {
        return Math.sqrt(-2 * Math.log1p(-level));
    }

    /** Returns the probability inside the ellipse that reaches so many standard deviations. */
    static double inside(double radius) {
        return -Math.expm1(-radius * radius / 2);
    }

    /** Returns the probability beyond it, with all its digits however far out that is. */
    static double beyond(double radius) {
        return Math.exp(-radius * radius / 2);
    }

    /** Returns the ellipse that reaches so many standard deviations. */
    static Ellipse ellipse(MultivariateNormal normal, double radius) {
        return Ellipse.of(normal, inside(radius));
    }

    /** Returns how many standard deviations a place is from the mean, along the way there; NaN beyond the range of doubles. */
    double mahalanobis(Vec2 place) {
        return normal.mahalanobis(place.vec());
    }

    /** Returns the density at a place, as {@link MultivariateNormal#density} does but without objects: pictures ask for it ten thousand times. */
    double density(double x, double y) {
        double z1 = (x - normal.mean().at(0)) / sd1;
        double across = Math.sqrt((1 - rho) * (1 + rho));
        double z2 = ((y - normal.mean().at(1)) / sd2 - rho * z1) / across;
        double squared = z1 * z1 + z2 * z2;
        // Where the distance is beyond the range of doubles.
        if (Double.isNaN(squared)) return 0;
        return Math.exp(-squared / 2) / (2 * Math.PI * sd1 * sd2 * across);
    }

    /** Returns the mutual information of the two numbers in nats. */
    double information() {
        return -0.5 * (Math.log1p(-rho) + Math.log1p(rho));
    }

    /** Returns the share of draws inside the shaded ellipse; NaN without draws. */
    double shareInside() {
        int inside = 0;
        var points = sample.points();
        double peak = density(mean().x(), mean().y());
        double edge = (1 - level) * peak;
        for (int i = 0; i < points.size(); i++) if (density(points.x(i), points.y(i)) >= edge) inside++;
        return (double) inside / points.size();
    }
}
