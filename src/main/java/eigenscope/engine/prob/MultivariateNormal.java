package eigenscope.engine.prob;

import eigenscope.engine.linalg.Cholesky;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.SymmetricEigen;
import eigenscope.engine.linalg.Vec;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * The normal distribution of d numbers that depend on one another. Immutable, equal when mean and covariance are.
 *
 * <p>Source: C. Bishop, Pattern Recognition and Machine Learning (2006), 2.3.
 */
public final class MultivariateNormal {
    private static final double LOG_TAU = Math.log(2 * Math.PI);

    private final Vec mean;
    private final Mat covariance;
    private final Cholesky cholesky;

    private MultivariateNormal(Vec mean, Mat covariance, Cholesky cholesky) {
        this.mean = mean;
        this.covariance = covariance;
        this.cholesky = cholesky;
    }

    /** What came of making one. */
    public sealed interface Outcome {
        /** A distribution. */
        record Good(MultivariateNormal distribution) implements Outcome {}

        /**
         * None.
         *
         * @param reason what is wrong, in one clause
         */
        record Refused(String reason) implements Outcome {}
    }

    /**
     * Makes one.
     *
     * @param mean d numbers
     * @param covariance d x d, symmetric and positive definite, or it is refused
     */
    public static Outcome of(Vec mean, Mat covariance) {
        int d = mean.size();
        if (covariance.rows() != d || covariance.cols() != d)
            return new Outcome.Refused("covariance must be %d\u00d7%d as the mean has %d numbers, not %d\u00d7%d"
                    .formatted(d, d, d, covariance.rows(), covariance.cols()));
        if (!mean.isFinite() || !covariance.isFinite())
            return new Outcome.Refused("mean and covariance must be finite");
        for (int i = 0; i < d; i++)
            for (int j = 0; j < i; j++)
                if (covariance.at(i, j) != covariance.at(j, i))
                    return new Outcome.Refused("covariance must be symmetric, but entries (%d, %d) and (%d, %d) differ"
                            .formatted(j + 1, i + 1, i + 1, j + 1));
        return Cholesky.of(covariance)
                .<Outcome>map(c -> new Outcome.Good(new MultivariateNormal(mean, covariance, c)))
                .orElseGet(() -> indefinite(covariance));
    }

    private static Outcome indefinite(Mat covariance) {
        var eigen = SymmetricEigen.of(covariance);
        double least = eigen.values().at(eigen.values().size() - 1);
        return new Outcome.Refused("covariance must be positive definite, but its smallest eigenvalue is %s"
                .formatted(Shown.roughly(least)));
    }

    /** Returns d. */
    public int dimension() {
        return mean.size();
    }

    /** Returns the expected value, d numbers. */
    public Vec mean() {
        return mean;
    }

    /** Returns the covariances, d x d. */
    public Mat covariance() {
        return covariance;
    }

    /** Returns the lower triangular L with L Lᵀ the covariance. */
    public Mat factor() {
        return cholesky.l();
    }

    /** Returns the correlation of two of the numbers, -1 to 1, counted from 0. */
    public double correlation(int i, int j) {
        return covariance.at(i, j) / Math.sqrt(covariance.at(i, i)) / Math.sqrt(covariance.at(j, j));
    }

    /** Returns how many standard deviations a place lies from the mean, along the way there: sqrt((x - mean)ᵀ covariance⁻¹ (x - mean)). */
    public double mahalanobis(Vec x) {
        return cholesky.solveLower(x.minus(mean)).norm();
    }

    /** Returns the natural logarithm of the density at a place of d numbers. */
    public double logDensity(Vec x) {
        // region density
        // ln p(x) = -(d² + ln det C + n ln 2π) / 2  with the squared distance  d² = (x - mean)ᵀ C⁻¹ (x - mean)
        double distance = mahalanobis(x);
        return -0.5 * (distance * distance + cholesky.logDet() + dimension() * LOG_TAU);
        // endregion
    }

    /** Returns the density at a place of d numbers. */
    public double density(Vec x) {
        return Math.exp(logDensity(x));
    }

    /** Returns the entropy in nats. */
    public double entropy() {
        return 0.5 * (cholesky.logDet() + dimension() * (LOG_TAU + 1));
    }

    /**
     * Returns the distribution of some of the numbers, whatever the others are.
     *
     * @param kept which, counted from 0, each once, in any order
     */
    public Outcome marginal(int... kept) {
        return of(part(mean, kept), part(covariance, kept, kept));
    }

    /**
     * Returns the distribution of the other numbers, in their order, when some are known.
     *
     * @param known which, counted from 0, each once, fewer than all
     * @param values theirs
     */
    public Outcome conditional(int[] known, Vec values) {
        int[] others = IntStream.range(0, dimension())
                .filter(i -> IntStream.of(known).noneMatch(k -> k == i))
                .toArray();
        if (known.length == 0) return new Outcome.Good(this);
        // region conditional
        // mean_o + C_ok C_kk⁻¹ (values - mean_k),  C_oo - C_ok C_kk⁻¹ C_ko
        var ofKnown = Cholesky.of(part(covariance, known, known)).orElseThrow();
        var weights = ofKnown.solve(values.minus(part(mean, known)));
        var across = part(covariance, others, known);
        // With C_kk = L Lᵀ and W = L⁻¹ C_ko what is taken off is Wᵀ W, symmetric to the last bit.
        Vec[] whitened = IntStream.range(0, others.length)
                .mapToObj(i -> ofKnown.solveLower(across.row(i)))
                .toArray(Vec[]::new);
        var rest = part(covariance, others, others);
        for (int i = 0; i < others.length; i++)
            for (int j = 0; j < others.length; j++)
                rest = rest.with(i, j, rest.at(i, j) - whitened[i].dot(whitened[j]));
        return of(part(mean, others).plus(across.times(weights)), rest);
        // endregion
    }

    private static Vec part(Vec all, int... kept) {
        return Vec.of(IntStream.of(kept).mapToDouble(all::at).toArray());
    }

    private static Mat part(Mat all, int[] rows, int[] cols) {
        return Mat.of(
                rows.length,
                cols.length,
                IntStream.of(rows)
                        .boxed()
                        .flatMapToDouble(i -> IntStream.of(cols).mapToDouble(j -> all.at(i, j)))
                        .toArray());
    }

    /** Draws a place with the numbers of a generator. */
    public Vec draw(UniformRandomProvider source) {
        double[] out = new double[dimension()];
        fill(source, out);
        return Vec.of(out);
    }

    /**
     * Draws places.
     *
     * @param out d numbers for each place, one place after another, which are set
     */
    public void fill(UniformRandomProvider source, double[] out) {
        checkPlaces(out);
        var normal = ZigguratSampler.NormalizedGaussian.of(source);
        for (int i = 0; i < out.length; i++) out[i] = normal.sample();
        place(out);
    }

    /**
     * Makes draws of this distribution of draws of the standard normal one: the same numbers move along when mean or covariance do.
     *
     * @param numbers d for each place, one place after another, which become the places
     */
    public void place(double[] numbers) {
        checkPlaces(numbers);
        int d = dimension();
        double[] l = new double[d * d];
        for (int i = 0; i < l.length; i++) l[i] = factor().at(i / d, i % d);
        for (int at = 0; at < numbers.length; at += d) {
            // region draw
            // x = mean + L z, from the last number on: each needs those before it as they were
            for (int i = d - 1; i >= 0; i--) {
                double sum = mean.at(i);
                for (int k = 0; k <= i; k++) sum += l[i * d + k] * numbers[at + k];
                numbers[at + i] = sum;
            }
            // endregion
        }
    }

    private void checkPlaces(double... numbers) {
        if (numbers.length % dimension() != 0)
            throw new IllegalArgumentException(
                    "%d numbers are no whole places of %d".formatted(numbers.length, dimension()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MultivariateNormal m && mean.equals(m.mean) && covariance.equals(m.covariance);
    }

    @Override
    public int hashCode() {
        return 31 * mean.hashCode() + covariance.hashCode();
    }

    @Override
    public String toString() {
        return "N(%s, %s)".formatted(mean, covariance);
    }
}
