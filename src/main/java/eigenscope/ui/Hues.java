package eigenscope.ui;

import eigenscope.topic.Matrix;
import eigenscope.topic.Param;
import eigenscope.topic.Term;
import java.util.List;
import java.util.Optional;

/**
 * Which term the parts of a parameter belong to: the columns of a matrix as it says, everything else to the one that the
 * parameter names.
 *
 * @param terms of the topic
 */
record Hues(List<Term> terms) {
    /** Returns the term of one component, if there is one. */
    Optional<Term> of(Param<?> param, int part) {
        String id = param instanceof Matrix matrix && !matrix.columnTerms().isEmpty()
                ? matrix.columnTerms().get(part % matrix.cols())
                : param.meta().term();
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    /** Returns the letter of one component in the hue of its term. */
    String lettered(Param<?> param, int part, String tex) {
        return of(param, part)
                .map(term -> "\\term{%s}{%s}".formatted(term.id(), tex))
                .orElse(tex);
    }
}
