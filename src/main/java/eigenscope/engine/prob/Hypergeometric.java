package eigenscope.engine.prob;

import static eigenscope.engine.prob.Parameter.whole;

/**
 * How many of some draws are successes, when none is put back.
 *
 * @param population all there are, whole, 1 to 10^9
 * @param successes how many of them are successes, whole, 0 to {@code population}
 * @param draws how many are drawn, whole, 0 to {@code population}
 */
public record Hypergeometric(double population, double successes, double draws) implements TwoTailed {
    private static final int MOST = 1_000_000_000;

    static final Definition DEFINITION = Definition.of(
            "Hypergeometric",
            p -> made(p[0], p[1], p[2]),
            whole("population", "N", "Population", 1, 200, 50, 1, MOST),
            whole("successes", "K", "Successes in it", 0, 200, 20, 0, MOST),
            whole("draws", "n", "Draws", 0, 200, 10, 0, MOST));

    private static Made made(double population, double successes, double draws) {
        if (successes > population)
            return new Made.Refused("successes must be at most population, %.0f".formatted(population));
        if (draws > population) return new Made.Refused("draws must be at most population, %.0f".formatted(population));
        return new Made.Good(new Hypergeometric(population, successes, draws));
    }

    /** Whatever chance one puts in, it cancels; the share that is drawn keeps all three masses large. */
    @Override
    // region density
    public double logMass(double k) {
        double share = draws / population;
        return Saddle.logBinomial(k, successes, share)
                + Saddle.logBinomial(draws - k, population - successes, share)
                - Saddle.logBinomial(draws, population, share);
    }
    // endregion

    @Override
    // region cumulative
    public double lower(double k) {
        double term = 1;
        double sum = 1;
        for (double j = k; j > support().low() && term > sum * 1e-18; j--) {
            term *= j * (population - successes - draws + j) / ((successes - j + 1) * (draws - j + 1));
            sum += term;
        }
        return sum * Math.exp(logMass(k));
    }
    // endregion

    @Override
    public double upper(double k) {
        double term = 1;
        double sum = 1;
        for (double j = k + 1; j < support().high() && term > sum * 1e-18; j++) {
            term *= (successes - j) * (draws - j) / ((j + 1) * (population - successes - draws + j + 1));
            sum += term;
        }
        return sum * Math.exp(logMass(k + 1));
    }

    @Override
    public double mean() {
        return draws * (successes / population);
    }

    @Override
    public double variance() {
        return population == 1 ? 0 : ways() / population / population / (population - 1);
    }

    // n K (N - K) (N - n)
    private double ways() {
        return draws * successes * (population - successes) * (population - draws);
    }

    @Override
    public double skewness() {
        if (!(variance() > 0)) return Double.NaN;
        // Of two, one is drawn and one is a success: the coin.
        return population == 2
                ? 0
                : (population - 2 * successes)
                        * (population - 2 * draws)
                        * Math.sqrt((population - 1) / ways())
                        / (population - 2);
    }

    @Override
    public double excessKurtosis() {
        if (!(variance() > 0)) return Double.NaN;
        if (support().high() - support().low() == 1) {
            double p = mean() - support().low();
            return 1 / (p * (1 - p)) - 6;
        }
        double failures = population - successes;
        double left = population - draws;
        double shape = population * (population + 1) - 6 * successes * failures - 6 * draws * left;
        return ((population - 1) * population * population * shape / ways() + 6 * (5 * population - 6))
                / ((population - 2) * (population - 3));
    }

    @Override
    public double mode() {
        double k = Math.ceil((draws + 1) * (successes + 1) / (population + 2)) - 1;
        return Math.clamp(k, support().low(), support().high());
    }

    @Override
    public Support support() {
        return new Support(Math.max(0, draws + successes - population), Math.min(draws, successes));
    }

    /** From a table of all atoms: they are never more than 150 000, and each tail of so many is a long sum. */
    @Override
    public Sampling sampling() {
        return Steps.aliases(this);
    }
}
