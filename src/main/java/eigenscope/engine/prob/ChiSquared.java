package eigenscope.engine.prob;

/**
 * The chi-squared distribution, of the sum of df squares of standard normal numbers: a gamma distribution.
 *
 * @param df degrees of freedom, legal as {@link Parameter#shape}
 */
public record ChiSquared(double df) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Chi-squared",
            p -> new Made.Good(new ChiSquared(p[0])),
            Parameter.shape("df", "k", "Degrees of freedom", 1, 30, 5));

    @Override
    public Law law() {
        return new GammaLaw(df / 2);
    }

    @Override
    public double scale() {
        return 2;
    }
}
