package eigenscope.engine.prob;

import eigenscope.engine.linalg.Cholesky;
import eigenscope.engine.linalg.Mat;
import eigenscope.engine.linalg.Vec;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The maximum of a likelihood. */
final class Maximum {
    private static final int MOST_STEPS = 500;
    private static final double SUFFICIENT = 1e-4;
    /** In squared standard errors: from here on full steps double the digits. */
    private static final double NEAR = 1e-6;

    /** In logarithms: a way as long as this leads to no maximum, however flat it is there. */
    private static final double LONG = 0.01;

    /** Of a sum over many rows, as part of it; values that differ by less do not tell better from worse. */
    private static final double ROUNDING = 1e-12;

    private static final int LAST_STEPS = 3;
    private static final int MOST_LIFTS = 60;
    /** A parameter that left by this factor is on its way to 0 or to infinity. */
    private static final double AWAY = 1e12;

    /** A pivot smaller than this part of its entry is a rounding of 0. */
    private static final double SINGULAR = 1e-15;

    private final double[] theta;
    private final Cholesky information;

    private Maximum(double[] theta, Cholesky information) {
        this.theta = theta;
        this.information = information;
    }

    /** Returns where it is. */
    double[] theta() {
        return theta.clone();
    }

    /** Returns the standard error of a parameter by the inverse of the observed information, which is minus the Hessian. */
    double error(int i) {
        double[] unit = new double[theta.length];
        unit[i] = 1;
        return information.solveLower(Vec.of(unit)).norm();
    }

    /**
     * Climbs by Newton's method. Where the likelihood is not concave, the Hessian is lowered until it is; steps are halved until they gain
     * (J. Nocedal and S. J. Wright, Numerical Optimization, sections 3.1 and 3.4).
     *
     * @param start where the likelihood is above 0
     * @param positive for each parameter, whether it has to stay above 0; then the climb is by its logarithm
     * @return empty if the likelihood rises without end or the information at its top is singular
     */
    static Optional<Maximum> of(Likelihood likelihood, double[] start, boolean... positive) {
        var here = new Ground(likelihood, positive, start);
        int last = 0;
        for (int step = 0; step < MOST_STEPS && last < LAST_STEPS; step++) {
            var uphill = here.uphill();
            if (uphill.isEmpty()) return Optional.empty();
            double gain = uphill.get().dot(Vec.of(here.slope));
            double[] way = uphill.get().toArray();
            if (!(gain >= 0)) return Optional.empty();
            boolean isNear = gain < NEAR && here.isShort(way) && here.isConcave();
            if (isNear) last++;
            double length = 1;
            var next = here.moved(way, length);
            double slack = ROUNDING * Math.abs(here.value);
            while (!isNear && !(next.value >= here.value + SUFFICIENT * length * gain - slack)) {
                length /= 2;
                if (length < 1e-12) return Optional.empty();
                next = here.moved(way, length);
            }
            if (!Double.isFinite(next.value)) return Optional.empty();
            here = next;
            for (int i = 0; i < start.length; i++)
                if (positive[i] && isAway(here.theta[i] / start[i])) return Optional.empty();
        }
        var found = here;
        return last < LAST_STEPS
                ? Optional.empty()
                : factors(found.information(), 0).map(factors -> new Maximum(found.theta, factors));
    }

    private static boolean isAway(double ratio) {
        return !(ratio < AWAY && ratio > 1 / AWAY);
    }

    /** Returns the factors of a + added I, empty unless that is positive definite beyond rounding. */
    private static Optional<Cholesky> factors(double[][] a, double added) {
        double[] entries = Arrays.stream(a).flatMapToDouble(Arrays::stream).toArray();
        for (int i = 0; i < a.length; i++) entries[i * (a.length + 1)] += added;
        if (!Arrays.stream(entries).allMatch(Double::isFinite)) return Optional.empty();
        var sum = Mat.of(a.length, a.length, entries);
        return Cholesky.of(sum)
                .filter(c -> IntStream.range(0, a.length)
                        .allMatch(i -> c.l().at(i, i) * c.l().at(i, i) > SINGULAR * sum.at(i, i)));
    }

    /** The likelihood around one place, by coordinates u that are logarithms of the positive parameters. */
    private static final class Ground {
        private final Likelihood likelihood;
        private final boolean[] positive;
        private final double[] theta;
        private final double value;
        private final double[] gradient;
        private final double[][] hessian;
        private final double[] slope;
        private final double[][] bend;

        Ground(Likelihood likelihood, boolean[] positive, double[] theta) {
            this.likelihood = likelihood;
            this.positive = positive;
            this.theta = theta;
            int k = theta.length;
            gradient = new double[k];
            hessian = new double[k][k];
            value = likelihood.at(theta, gradient, hessian);
            slope = new double[k];
            bend = new double[k][k];
            for (int i = 0; i < k; i++) {
                slope[i] = factor(i) * gradient[i];
                for (int j = i; j < k; j++) {
                    hessian[j][i] = hessian[i][j];
                    bend[i][j] = -factor(i) * factor(j) * hessian[i][j];
                    bend[j][i] = bend[i][j];
                }
                if (positive[i]) bend[i][i] -= slope[i];
            }
        }

        private double factor(int i) {
            return positive[i] ? theta[i] : 1;
        }

        private boolean isShort(double[] way) {
            for (int i = 0; i < way.length; i++) if (positive[i] && !(Math.abs(way[i]) < LONG)) return false;
            return true;
        }

        private boolean isConcave() {
            return factors(bend, 0).isPresent();
        }

        private Optional<Vec> uphill() {
            if (!Arrays.stream(slope).allMatch(Double::isFinite)) return Optional.empty();
            double lift = 0;
            for (double[] row : bend) for (double b : row) lift = Math.max(lift, Math.abs(b));
            double added = 0;
            for (int i = 0; i < MOST_LIFTS; i++) {
                var factors = factors(bend, added);
                if (factors.isPresent()) return factors.map(c -> c.solve(Vec.of(slope)));
                added = added == 0 ? 1e-3 * lift : 4 * added;
            }
            return Optional.empty();
        }

        private Ground moved(double[] way, double length) {
            double[] to = theta.clone();
            for (int i = 0; i < to.length; i++)
                to[i] = positive[i]
                        // A factor of e³ at most: far away the parabola means nothing.
                        ? to[i] * Math.exp(Math.clamp(length * way[i], -3, 3))
                        : to[i] + length * way[i];
            return new Ground(likelihood, positive, to);
        }

        private double[][] information() {
            return Arrays.stream(hessian)
                    .map(row -> Arrays.stream(row).map(h -> -h).toArray())
                    .toArray(double[][]::new);
        }
    }
}
