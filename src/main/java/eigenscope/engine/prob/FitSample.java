package eigenscope.engine.prob;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Rows that a family is to be fitted to, with the sums that fits are made of. */
final class FitSample {
    private final Family family;
    private final double[] rows;
    private final List<Double> present;

    /** Keeps the rows themselves, which nobody here changes. */
    FitSample(Family family, double[] rows, List<Double> present) {
        this.family = family;
        this.rows = rows;
        this.present = List.copyOf(present);
    }

    Family family() {
        return family;
    }

    double[] rows() {
        return rows;
    }

    /** Returns the values of the parameters now. */
    List<Double> present() {
        return present;
    }

    int size() {
        return rows.length;
    }

    double mean() {
        return mean(x -> x);
    }

    /** Returns the mean of a function of the rows. */
    double mean(DoubleUnaryOperator f) {
        return Arrays.stream(rows).map(f).sum() / rows.length;
    }

    /** Returns the mean squared distance from the mean. */
    double variance() {
        double mean = mean();
        return mean(x -> (x - mean) * (x - mean));
    }

    double least() {
        return Arrays.stream(rows).min().orElse(Double.NaN);
    }

    double most() {
        return Arrays.stream(rows).max().orElse(Double.NaN);
    }

    double held(int parameter) {
        return present.get(parameter);
    }

    /** Returns the same family's wish for other rows. */
    FitSample map(DoubleUnaryOperator f) {
        return new FitSample(family, Arrays.stream(rows).map(f).toArray(), present);
    }

    /** Returns the fit of some values, unless they make no distribution. */
    Fit found(String remark, List<Double> values, List<Double> errors) {
        for (int i = 0; i < Math.min(values.size(), family.parameters().size()); i++) {
            var parameter = family.parameters().get(i);
            if (values.get(i).isNaN())
                return new Fit.None("no %s can be worked out of such rows in doubles".formatted(parameter.id()));
            if (!(values.get(i) >= parameter.least() && values.get(i) <= parameter.most()))
                return new Fit.None("the best %s would be %s, which is not allowed"
                        .formatted(parameter.id(), Shown.roughly(values.get(i))));
        }
        return switch (family.of(values.stream().mapToDouble(v -> v).toArray())) {
            case Made.Refused(String reason) -> new Fit.None(reason);
            case Made.Good(Distribution d) ->
                new Fit.Found(
                        values, errors, Arrays.stream(rows).map(d::logDensity).sum(), rows.length, remark);
        };
    }

    Fit found(List<Double> values, List<Double> errors) {
        return found("", values, errors);
    }

    /** Returns a fit without standard errors. */
    Fit irregular(String why, Double... values) {
        return found("no standard errors: " + why, List.of(values), Collections.nCopies(values.length, Double.NaN));
    }
}
