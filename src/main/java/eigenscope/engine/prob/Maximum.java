package eigenscope.engine.prob;

import java.util.Optional;

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
    /** A parameter that left by this factor is on its way to 0 or to infinity. */
    private static final double AWAY = 1e12;

    private final double[] theta;
    private final double[][] covariance;

    private Maximum(double[] theta, double[][] covariance) {
        this.theta = theta;
        this.covariance = covariance;
    }

    /** Returns where it is. */
    double[] theta() {
        return theta.clone();
    }

    /** Returns the standard error of a parameter by the inverse of the observed information, which is minus the Hessian. */
    double error(int i) {
        return Math.sqrt(covariance[i][i]);
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
            double[] way = here.uphill();
            double gain = Spd.dot(way, here.slope);
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
                : Spd.inverse(found.information()).map(covariance -> new Maximum(found.theta, covariance));
    }

    private static boolean isAway(double ratio) {
        return !(ratio < AWAY && ratio > 1 / AWAY);
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
            return Spd.solve(bend, slope, 0).isPresent();
        }

        private double[] uphill() {
            double lift = 0;
            for (double[] row : bend) for (double b : row) lift = Math.max(lift, Math.abs(b));
            double added = 0;
            for (int i = 0; i < 60; i++) {
                var way = Spd.solve(bend, slope, added);
                if (way.isPresent()) return way.get();
                added = added == 0 ? 1e-3 * lift : 4 * added;
            }
            return new double[] {Double.NaN};
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
            double[][] information = new double[theta.length][theta.length];
            for (int i = 0; i < theta.length; i++)
                for (int j = 0; j < theta.length; j++) information[i][j] = -hessian[i][j];
            return information;
        }
    }
}
