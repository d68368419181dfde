package eigenscope.engine.prob;

/**
 * Student's t distribution, density proportional to (1 + x^2 / df)^(-(df + 1) / 2).
 *
 * @param df degrees of freedom, legal as {@link Parameter#shape}
 */
public record StudentT(double df) implements LocationScale {
    static final Definition DEFINITION = Definition.of(
            "Student's t",
            p -> new Made.Good(new StudentT(p[0])),
            Parameter.shape("df", "\\nu", "Degrees of freedom", 0.5, 30, 4));

    @Override
    public Law law() {
        return new StudentLaw(df);
    }
}
