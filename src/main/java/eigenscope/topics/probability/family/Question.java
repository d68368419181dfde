package eigenscope.topics.probability.family;

/**
 * What is asked of a distribution.
 *
 * @param x where density and cumulative are read off
 * @param p probability up to the quantile
 * @param from lower end of the interval
 * @param to upper end of the interval
 */
public record Question(double x, double p, double from, double to) {}
