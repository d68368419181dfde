package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;

/**
 * The gamma distribution, density proportional to x^(shape - 1) exp(-x / scale) for x from 0 on.
 *
 * @param shape legal as {@link Parameter#shape}
 * @param scale finite and positive
 */
public record Gamma(double shape, double scale) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Gamma",
            p -> new Made.Good(new Gamma(p[0], p[1])),
            Parameter.shape("shape", "k", "Shape", 0.5, 20, 3),
            positive("scale", "\\theta", "Scale", 0.1, 5, 1));

    @Override
    public Law law() {
        return new GammaLaw(shape);
    }
}
