package eigenscope.topic;

/** A part of mathematics, under which topics stand in the sidebar. */
public enum Wing {
    /** Vectors, matrices, decompositions. */
    LINEAR_ALGEBRA("linear", "Linear algebra"),
    /** Functions, derivatives, integrals. */
    CALCULUS("calculus", "Calculus"),
    /** Finding minima. */
    OPTIMISATION("optimisation", "Optimisation"),
    /** Distributions and inference. */
    PROBABILITY("probability", "Probability"),
    /** Models that learn. */
    LEARNING("learning", "Learning");

    private final String id;
    private final String title;

    Wing(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Returns the name in commands. */
    public String id() {
        return id;
    }

    /** Returns the name on screen. */
    public String title() {
        return title;
    }
}
