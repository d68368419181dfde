package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;

/**
 * The Weibull distribution, survival exp(-(x / scale)^shape) for x from 0 on.
 *
 * @param shape legal as {@link Parameter#shape}
 * @param scale finite and positive
 */
public record Weibull(double shape, double scale) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Weibull",
            p -> new Made.Good(new Weibull(p[0], p[1])),
            Parameter.shape("shape", "k", "Shape", 0.5, 10, 2),
            positive("scale", "\\lambda", "Scale", 0.1, 10, 1));

    @Override
    public Law law() {
        return new WeibullLaw(shape);
    }
}
