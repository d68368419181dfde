/**
 * The central limit theorem, the law of large numbers, and where they fail.
 *
 * <p>Decisions. Means are really drawn, n draws each, though sums of some families have a law with a name that one draw would do for: that law
 * is shown beside them and was refused as a shortcut, since what is to be seen is averaging. Half a milliard draws come in stages, and dear
 * results are kept.
 */
package eigenscope.topics.probability.limit;
