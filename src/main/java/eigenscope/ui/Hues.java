package eigenscope.ui;

import eigenscope.figure.Grip;
import eigenscope.figure.Plot;
import eigenscope.topic.Matrix;
import eigenscope.topic.Param;
import eigenscope.topic.Solved;
import eigenscope.topic.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which term the parts of a parameter belong to: as the grips say that move them in any picture of the topic; where none does, the term of
 * the parameter's own name.
 */
final class Hues {
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Map<String, Term> gripped = new LinkedHashMap<>();

    private Hues(Solved<?> solved) {
        for (var term : solved.topic().terms()) terms.put(term.id(), term);
        for (var sheet : solved.topic().sheets())
            for (var plot : solved.figure(sheet.id()).plots()) collect(plot);
    }

    /** Reads the hues off a topic's pictures. */
    static Hues of(Solved<?> solved) {
        return new Hues(solved);
    }

    private void collect(Plot plot) {
        switch (plot) {
            case Plot.Flat flat -> {
                for (var mark : flat.marks()) if (mark instanceof Grip grip) collect(grip);
            }
            case Plot.Space _ -> {} // marks in space are turned, not dragged
        }
    }

    private void collect(Grip grip) {
        var term = terms.get(grip.term());
        if (term != null) gripped.putIfAbsent(grip.param() + "/" + grip.part(), term);
    }

    /** Returns the term of one component: of a matrix, that of its column. */
    Optional<Term> of(Param<?> param, int part) {
        int moved = param instanceof Matrix matrix ? part % matrix.cols() : 0;
        var term = gripped.get(param.id() + "/" + moved);
        return Optional.ofNullable(term != null ? term : terms.get(param.id()));
    }
}
