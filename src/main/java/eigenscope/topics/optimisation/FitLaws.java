package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.figure.Series;
import eigenscope.topic.Claim;
import java.util.List;
import java.util.stream.IntStream;

/** What is true of every line that learns. Each compares what the engine gives with the rows themselves, one after the other. */
final class FitLaws {
    /** Rounding of sums over rows. */
    private static final double CLOSE = 1e-9;

    private static final double ROUNDING = 1e-12;

    static final List<Claim<FitModel>> ALL = List.of(
            new Claim<>(
                    "loss",
                    "the loss is the mean of the squared residuals",
                    "L = \\frac{1}{m}\\sum r_i^2",
                    FitLaws::lossIsMeanOfSquares),
            new Claim<>(
                    "slopes",
                    "the gradient is twice the mean of the residuals, times x and times 1",
                    "\\nabla L = \\frac{2}{m}\\sum r_i\\,(x_i, 1)",
                    FitLaws::gradientIsMeanOfResiduals),
            new Claim<>(
                    "orthogonal",
                    "residuals of the best line are at right angles to x and to 1",
                    "\\sum \\hat r_i = \\sum \\hat r_i x_i = 0",
                    FitLaws::residualsAreOrthogonal),
            new Claim<>(
                    "least",
                    "no loss on the way is below that of the best line",
                    "L_t \\ge \\hat L",
                    FitLaws::bestIsLeast));

    private FitLaws() {}

    private static boolean lossIsMeanOfSquares(FitModel m) {
        if (m.loss().isEmpty()) return true;
        var sums = Sums.of(m);
        return close(sums.squares, m.loss().getAsDouble(), sums.sizes);
    }

    private static boolean gradientIsMeanOfResiduals(FitModel m) {
        if (m.way().isEmpty() || m.loss().isEmpty()) return true;
        var sums = Sums.of(m);
        Vec gradient = m.way().orElseThrow().next().gradient();
        double size = Math.sqrt(sums.sizes);
        return close(2 * sums.moment, gradient.at(0), size * (1 + sums.reach))
                && close(2 * sums.residual, gradient.at(1), size);
    }

    private static boolean residualsAreOrthogonal(FitModel m) {
        return m.data()
                .best()
                .map(best -> {
                    var at = Sums.of(m.data().points(), best.w(), best.b());
                    double size = m.data().size() * Math.sqrt(at.sizes);
                    return !(Math.abs(best.sum()) > CLOSE * size)
                            && !(Math.abs(best.moment()) > CLOSE * size * (1 + at.reach));
                })
                .orElse(true);
    }

    private static boolean bestIsLeast(FitModel m) {
        return m.way()
                .flatMap(way -> m.data().best().map(best -> {
                    // Through two points a line has no loss but the rounding of its residuals.
                    double rounding = ROUNDING * Math.sqrt(Sums.of(m.data().points(), best.w(), best.b()).sizes);
                    double least = Math.sqrt(best.loss()) * (1 - CLOSE) - rounding;
                    return IntStream.rangeClosed(0, way.run().last())
                            .noneMatch(t -> Math.sqrt(way.run().loss(t)) < least);
                }))
                .orElse(true);
    }

    // Cancellation leaves an error in proportion to what was subtracted.
    private static boolean close(double sum, double said, double size) {
        return !(Math.abs(sum - said) > CLOSE * Math.abs(said) + ROUNDING * size);
    }

    /**
     * Means over all rows.
     *
     * @param squares of the squared residuals
     * @param residual of the residuals
     * @param moment of the residuals times x
     * @param sizes of the squares of what a residual is the difference of
     * @param reach the largest |x|
     */
    private record Sums(double squares, double residual, double moment, double sizes, double reach) {
        static Sums of(FitModel m) {
            return of(m.data().points(), m.w(), m.b());
        }

        static Sums of(Series points, double w, double b) {
            double squares = 0;
            double sum = 0;
            double moment = 0;
            double sizes = 0;
            double reach = 0;
            int count = points.size();
            for (int i = 0; i < count; i++) {
                double x = points.x(i);
                double y = points.y(i);
                double residual = w * x + b - y;
                double size = Math.abs(w * x) + Math.abs(b) + Math.abs(y);
                squares += residual * residual;
                sum += residual;
                moment += residual * x;
                sizes += size * size;
                reach = Math.max(reach, Math.abs(x));
            }
            return new Sums(squares / count, sum / count, moment / count, sizes / count, reach);
        }
    }
}
