package eigenscope.engine.calculus;

/** Sums over one index, taken in one go: those of a value and those of its derivatives. */
final class TapeLoop {
    /** The register of the lower bound: the first index is the whole number from there on. */
    final int from;

    /** The register of the upper bound: the last index is the whole number up to there. */
    final int to;

    /** The register of the index. */
    final int index;

    /** What computes the terms. */
    final TapeCode body;

    /** The registers of the terms. */
    final int[] terms;

    /** The registers of their sums. */
    final int[] sums;

    /** Whether the value itself needs it, not only derivatives. */
    final boolean ofValue;

    TapeLoop(int from, int to, int index, TapeCode body, int[] terms, int[] sums, boolean ofValue) {
        this.from = from;
        this.to = to;
        this.index = index;
        this.body = body;
        this.terms = terms;
        this.sums = sums;
        this.ofValue = ofValue;
    }
}
