package eigenscope.engine.prob;

/**
 * The F distribution, of the ratio of two independent chi-squared numbers, each over its degrees of freedom.
 *
 * @param df1 degrees of freedom above, legal as {@link Parameter#shape}
 * @param df2 degrees of freedom below, likewise
 */
public record FisherF(double df1, double df2) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "F",
            p -> new Made.Good(new FisherF(p[0], p[1])),
            Parameter.shape("df1", "d_1", "Degrees of freedom above", 1, 30, 5),
            Parameter.shape("df2", "d_2", "Degrees of freedom below", 1, 30, 10));

    @Override
    public Law law() {
        return new FisherLaw(df1, df2);
    }
}
