package eigenscope.topics.probability.limit;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.Distribution;
import eigenscope.engine.prob.DrawnDensity;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Made;
import eigenscope.figure.Series;
import eigenscope.topic.State;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a single draw is like.
 *
 * @param family the family, empty for a density of one's own
 * @param values the family's numbers
 * @param made its distribution, or why there is none
 * @param drawing the points of a drawing from left to right, and their number; empty where nothing is drawn
 */
record CltPopulation(Optional<Family> family, List<Double> values, Made made, Optional<Series> drawing) {
    /** Keeps its own copy. */
    CltPopulation {
        values = List.copyOf(values);
    }

    static CltPopulation of(State s) {
        if (CltParams.isDrawn(s)) return drawn(s.get(CltParams.DRAWN));
        var family = s.get(CltParams.FAMILY);
        var values = family.map(f ->
                        Arrays.stream(CltParams.NUMBERS.values(s, f)).boxed().toList())
                .orElse(List.of());
        return new CltPopulation(
                family, values, CltParams.NUMBERS.made(s).orElseGet(() -> CltParams.TYPED.made(s)), Optional.empty());
    }

    private static CltPopulation drawn(List<Vec> points) {
        var sorted =
                points.stream().sorted(Comparator.comparingDouble(p -> p.at(0))).toList();
        double[] xs = sorted.stream().mapToDouble(p -> p.at(0)).toArray();
        double[] heights = sorted.stream().mapToDouble(p -> p.at(1)).toArray();
        return new CltPopulation(
                Optional.empty(), List.of(), DrawnDensity.of(xs, heights), Optional.of(Series.of(xs, heights)));
    }

    /** Returns its distribution; empty where its numbers make none. */
    Optional<Distribution> distribution() {
        return switch (made) {
            case Made.Good(Distribution d) -> Optional.of(d);
            case Made.Refused _ -> Optional.empty();
        };
    }

    /** Returns why its numbers make no distribution; empty where they do. */
    String refusal() {
        return switch (made) {
            case Made.Good _ -> "";
            case Made.Refused(String reason) -> reason;
        };
    }

    /** Returns what it is called. */
    String name() {
        if (drawing.isPresent()) return "your drawing";
        return family.map(f -> f.title() + " distribution").orElse("your density");
    }
}
