package eigenscope.topics.probability.distributions;

import eigenscope.engine.prob.Histogram;
import eigenscope.figure.Bars;
import eigenscope.figure.Ink;

/** Bars of a histogram, each of some of the fine bins that numbers were counted in: to have more or fewer bars nothing is counted again. */
final class DistBars {
    private static final int FEWEST = 10;
    private static final int MOST = 150;

    private DistBars() {}

    /**
     * Returns bars as high as a density, or for whole numbers as their shares.
     *
     * @param wanted how many, 0 for as many as suit; never more than there are fine bins
     */
    static Bars of(String term, Histogram fine, int wanted, boolean discrete, Ink ink, double opacity) {
        int count = Math.min(fine.bins(), wanted > 0 ? wanted : usual(fine, discrete));
        double total = Math.max(1, fine.total());
        var edges = new double[count + 1];
        var heights = new double[count];
        int bin = 0;
        for (int i = 0; i < count; i++) {
            edges[i] = fine.edge(bin);
            // Bars of equal width but for a fine bin, and none of them empty of bins.
            int end = (int) ((i + 1L) * fine.bins() / count);
            long inside = 0;
            for (; bin < end; bin++) inside += fine.count(bin);
            edges[i + 1] = fine.edge(bin);
            heights[i] = inside / (total * (edges[i + 1] - edges[i]));
        }
        return Bars.histogram(term, edges, heights, ink, opacity);
    }

    /** Twice the cube root of the number of draws, after G. Rice; of whole numbers one for each, while they are few. */
    private static int usual(Histogram fine, boolean discrete) {
        return discrete && fine.bins() <= MOST
                ? fine.bins()
                : (int) Math.clamp(Math.ceil(2 * Math.cbrt((double) fine.total())), FEWEST, MOST);
    }
}
