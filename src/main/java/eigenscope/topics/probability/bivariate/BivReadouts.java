package eigenscope.topics.probability.bivariate;

import eigenscope.engine.prob.MultivariateNormal;
import eigenscope.engine.prob.Normal;
import eigenscope.topic.Readout;
import eigenscope.topic.Value;
import eigenscope.topic.Value.Angle;
import eigenscope.topic.Value.Undefined;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The numbers worth showing of a normal distribution of two numbers. */
final class BivReadouts {
    private static final Undefined TOO_FAR = new Undefined("beyond the range of numbers");
    private static final Undefined TOO_FEW = new Undefined("fewer than 3 draws");

    private BivReadouts() {}

    static List<Readout<BivModel>> all() {
        return List.of(
                new Readout<>("covariance", "covariance matrix", "covariance", m -> Value.of(m.covariance())),
                new Readout<>("correlation", "correlation", "covariance", m -> Value.of(m.rho())),
                new Readout<>(
                        "eigenvalues",
                        "eigenvalues",
                        "axis1",
                        m -> Value.of(m.eigen().values())),
                new Readout<>(
                        "angle",
                        "angle of the longer axis",
                        "axis1",
                        m -> new Angle(m.axis(0).angle())),
                new Readout<>(
                        "determinant",
                        "determinant",
                        "covariance",
                        m -> Value.of(m.covariance().det())),
                new Readout<>(
                        "density",
                        "density at the point",
                        "density",
                        m -> Value.of(m.density(m.point().x(), m.point().y()))),
                new Readout<>("mahalanobis", "Mahalanobis distance", "point", m -> number(m.mahalanobis(m.point()))),
                new Readout<>(
                        "beyond",
                        "probability farther out",
                        "point",
                        m -> number(BivModel.beyond(m.mahalanobis(m.point())))),
                new Readout<>("slope", "slope of the regression", "regression", m -> Value.of(m.slope())),
                given("conditionalMean", "mean on the slice", g -> Value.of(g.mean())),
                given("conditionalVariance", "variance on the slice", g -> Value.of(g.sd() * g.sd())),
                new Readout<>("radius", "reach of the shaded ellipse", "level", m -> Value.of(m.radius())),
                new Readout<>("inside", "probability inside it", "level", m -> Value.of(BivModel.inside(m.radius()))),
                new Readout<>("sampleInside", "draws inside it", "sample", BivReadouts::share),
                ofSample("sampleMean", "mean of the draws", f -> Value.of(f.mean())),
                ofSample("sampleCovariance", "covariance of the draws", f -> Value.of(f.covariance())),
                ofSample("sampleCorrelation", "correlation of the draws", f -> Value.of(f.correlation(0, 1))),
                Readout.of("entropy", "entropy, nats", m -> Value.of(m.normal().entropy())),
                Readout.of("information", "mutual information, nats", m -> Value.of(m.information())));
    }

    private static Readout<BivModel> given(String id, String label, Function<Normal, Value> value) {
        return new Readout<>(id, label, "slice", m -> m.given().map(value).orElse(TOO_FAR));
    }

    private static Readout<BivModel> ofSample(String id, String label, Function<MultivariateNormal, Value> value) {
        return new Readout<>(id, label, "sample", m -> {
            Optional<Value> found = m.sample().fitted().map(value);
            return found.orElse(m.sample().size() < BivSample.FEWEST ? TOO_FEW : TOO_FAR);
        });
    }

    private static Value share(BivModel m) {
        return m.sample().size() == 0 ? new Undefined("no draws") : Value.of(m.shareInside());
    }

    private static Value number(double x) {
        return Double.isNaN(x) ? TOO_FAR : Value.of(x);
    }
}
