package eigenscope.topics.probability.distributions;

import eigenscope.figure.Ink;
import eigenscope.topic.Term;
import eigenscope.topics.probability.family.FamilyTex;
import java.util.List;
import java.util.stream.Stream;

/** The terms of the topic on distributions, those of every family's numbers among them. */
final class DistTerms {
    private static final List<Term> OWN = List.of(
            new Term("density", Ink.FIRST),
            new Term("cumulative", Ink.FIRST),
            new Term("x", Ink.FOURTH),
            new Term("interval", Ink.AREA),
            new Term("quantile", Ink.FIFTH),
            new Term("variance", Ink.MUTED),
            new Term("entropy", Ink.MUTED),
            new Term("draws", Ink.THIRD),
            new Term("data", Ink.TEXT),
            new Term("overlay", Ink.SECOND));

    static final List<Term> ALL = Stream.concat(
                    OWN.stream(), FamilyTex.parameterTerms().stream().filter(DistTerms::isNew))
            .toList();

    private static boolean isNew(Term term) {
        return OWN.stream().noneMatch(own -> own.id().equals(term.id()));
    }

    private DistTerms() {}

    /** Returns the hue of a term of the topic. */
    static Ink ink(String id) {
        return ALL.stream()
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElseThrow()
                .ink();
    }
}
