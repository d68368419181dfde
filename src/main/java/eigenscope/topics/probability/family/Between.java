package eigenscope.topics.probability.family;

import eigenscope.engine.prob.Distribution;

/**
 * The probability of an interval as the difference of two tails, the lower ones or far up the upper ones, whichever have digits left.
 *
 * @param below what lies just below the interval: its lower end, or the whole number before it
 * @param to its upper end
 * @param isUpper whether these are upper tails
 * @param first the larger tail
 * @param second the smaller one
 */
record Between(double below, double to, boolean isUpper, double first, double second) {
    static Between of(Distribution d, double from, double to) {
        double below = d.isDiscrete() ? Math.ceil(from) - 1 : from;
        return d.cumulative(below) > 0.5
                ? new Between(below, to, true, d.survival(below), d.survival(to))
                : new Between(below, to, false, d.cumulative(to), d.cumulative(below));
    }
}
