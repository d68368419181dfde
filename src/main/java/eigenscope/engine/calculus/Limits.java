package eigenscope.engine.calculus;

/** How large a typed function may be, so that no text hangs the program or exhausts a stack. */
public final class Limits {
    /** Characters of a text, enforced by the parser. */
    public static final int TEXT = 2_000;

    /** Nodes from the root of a typed tree to its deepest leaf, enforced by the parser. Chains such as a+b+c+... count too. */
    public static final int DEPTH = 200;

    /**
     * Terms that the sums of an expression may add for one value, all sums together and the terms of a sum within a sum each time
     * they are added: {@code sum(i, 1, 50, sum(j, 1, 40, i*j))} adds 50 + 50*40. The parser refuses what is more whatever the
     * variables are; an evaluator counts and gives NaN for a value that takes more.
     */
    public static final int SUM_TERMS = 10_000;

    /** Nodes of a symbolic derivative, as a tree; a longer one is not given. */
    public static final int DERIVED_NODES = 5_000;

    /** Nodes from the root of a symbolic derivative to its deepest leaf; a deeper one is not given. */
    public static final int DERIVED_DEPTH = 500;

    private Limits() {}
}
