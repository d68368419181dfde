package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.positive;

/**
 * The Nakagami distribution: X^2 is of the gamma distribution of this shape and of mean spread.
 *
 * @param shape legal as {@link Parameter#shape}
 * @param spread mean of X^2, finite and positive
 */
public record Nakagami(double shape, double spread) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Nakagami",
            p -> new Made.Good(new Nakagami(p[0], p[1])),
            Parameter.shape("shape", "m", "Shape", 0.5, 10, 1),
            positive("spread", "\\Omega", "Spread", 0.1, 10, 1));

    @Override
    public Law law() {
        return new NakagamiLaw(shape);
    }

    @Override
    public double scale() {
        return Math.sqrt(spread);
    }
}
