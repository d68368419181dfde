package eigenscope.topics.probability.family;

import eigenscope.topics.probability.family.Form.Part;
import java.util.Optional;

/** The formulas of a distribution that can be written down. */
@FunctionalInterface
interface Closed {
    /** Returns a formula, the right side only; empty where there is none. */
    Optional<Written> part(Part part);

    /**
     * LaTeX of one thing.
     *
     * @param letters in letters
     * @param numbers with the present numbers
     */
    record Written(String letters, String numbers) {}
}
