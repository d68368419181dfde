package eigenscope.topics.probability.limit;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Pareto;
import eigenscope.engine.prob.StudentT;
import eigenscope.topic.Remedy;
import java.util.ArrayList;
import java.util.List;

/** Ways out of where means do not become normal, or where there is nothing to draw from. */
final class CltRemedies {
    private static final double ENOUGH = 4;

    private CltRemedies() {}

    static List<Remedy> of(CltModel m) {
        if (m.drawn().isEmpty()) return refused(m);
        var theory = m.drawn().get().setting().theory();
        if (theory.isNormal()) return List.of();
        String trouble = CltSpeech.failure(theory);
        return List.of(
                switch (theory.one()) {
                    case Pareto p ->
                        new Remedy(
                                "larger-shape",
                                trouble,
                                "shape 4, which has a variance",
                                s -> CltParams.NUMBERS.with(s, Family.PARETO, p.scale(), ENOUGH));
                    case StudentT _
                    when m.population().family().isPresent() ->
                        new Remedy(
                                "more-degrees",
                                trouble,
                                "4 degrees of freedom, which have a variance",
                                s -> CltParams.NUMBERS.with(s, Family.STUDENT_T, ENOUGH));
                    default ->
                        new Remedy(
                                "variance",
                                trouble,
                                "a Laplace population, which has a variance",
                                s -> CltParams.NUMBERS.with(s, Family.LAPLACE, 0, 1));
                });
    }

    private static List<Remedy> refused(CltModel m) {
        var remedies = new ArrayList<Remedy>();
        String trouble = CltWords.capital(m.trouble().orElse(""));
        m.population().drawing().ifPresent(drawing -> {
            boolean isBelow = false;
            boolean isAbove = false;
            for (int i = 0; i < drawing.size(); i++) {
                isBelow |= drawing.y(i) < 0;
                isAbove |= drawing.y(i) > 0;
            }
            if (isBelow && isAbove)
                remedies.add(new Remedy(
                        "lift",
                        trouble,
                        "lift what is below 0",
                        s -> s.with(
                                CltParams.DRAWN,
                                s.get(CltParams.DRAWN).stream()
                                        .map(p -> Vec.of(p.at(0), Math.max(0, p.at(1))))
                                        .toList())));
            remedies.add(new Remedy("hills", trouble, "draw two hills", s -> s.with(CltParams.DRAWN, CltParams.HILLS)));
        });
        if (remedies.isEmpty())
            remedies.add(new Remedy(
                    "exponential",
                    trouble,
                    "an exponential population",
                    s -> CltParams.NUMBERS.with(s, Family.EXPONENTIAL, 1)));
        return remedies;
    }
}
