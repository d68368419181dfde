package eigenscope.engine.linalg;

/** The numerical rank. {@link Svd#rank} states its tolerance and why. */
final class Rank {
    private Rank() {}

    static int of(Mat a) {
        Require.finite(a);
        var sigma = SvdFactors.of(Equilibrated.of(a).scaled()).sigma();
        double tolerance = Math.max(a.rows(), a.cols()) * 0x1p-52 * sigma.at(0);
        int rank = 0;
        while (rank < sigma.size() && sigma.at(rank) > tolerance) rank++;
        return rank;
    }
}
