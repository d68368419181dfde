package eigenscope.engine.prob;

/**
 * The beta distribution, density proportional to x^(alpha - 1) (1 - x)^(beta - 1) from 0 to 1.
 *
 * @param alpha legal as {@link Parameter#shape}
 * @param beta legal as {@link Parameter#shape}
 */
public record Beta(double alpha, double beta) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Beta",
            p -> new Made.Good(new Beta(p[0], p[1])),
            Parameter.shape("alpha", "\\alpha", "First shape", 0.2, 20, 2),
            Parameter.shape("beta", "\\beta", "Second shape", 0.2, 20, 5));

    @Override
    public Law law() {
        return new BetaLaw(alpha, beta);
    }
}
