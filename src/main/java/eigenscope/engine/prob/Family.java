package eigenscope.engine.prob;

import java.util.List;
import java.util.Locale;

/** The families of distributions that are given by numbers. */
public enum Family {
    NORMAL,
    BERNOULLI;

    private Definition definition() {
        return switch (this) {
            case NORMAL -> Normal.DEFINITION;
            case BERNOULLI -> Bernoulli.DEFINITION;
        };
    }

    /** Returns the name in files and commands, kebab-case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the name on screen. */
    public String title() {
        return definition().title();
    }

    /** Returns the numbers it is given, in order. */
    public List<Parameter> parameters() {
        return definition().parameters();
    }

    /**
     * Makes the distribution of some parameters.
     *
     * @param values one for each of {@link #parameters}, each legal by itself
     * @return the distribution, or why these values together make none
     */
    public Made of(double... values) {
        if (values.length != parameters().size())
            throw new IllegalArgumentException(
                    "%s: want %d numbers, not %d".formatted(id(), parameters().size(), values.length));
        return definition().making().apply(values);
    }
}
