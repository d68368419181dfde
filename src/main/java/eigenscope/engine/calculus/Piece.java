package eigenscope.engine.calculus;

/**
 * A printed part of a function, and how tightly it holds together.
 *
 * @param rank what binds it: a sum, a product, a power, or nothing that could be torn apart
 */
record Piece(String text, int rank) {
    static final int SUM = 1;
    static final int PRODUCT = 2;
    static final int POWER = 3;
    static final int ATOM = 4;

    static Piece atom(String text) {
        return new Piece(text, ATOM);
    }

    /** Returns the text, in parentheses unless it holds together at least so tightly. */
    String at(int least) {
        return rank >= least ? text : "(" + text + ")";
    }
}
