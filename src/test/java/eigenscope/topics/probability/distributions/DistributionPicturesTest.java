package eigenscope.topics.probability.distributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.prob.Family;
import eigenscope.figure.Bars;
import eigenscope.figure.Curve;
import eigenscope.figure.Grip;
import eigenscope.figure.Label;
import eigenscope.figure.Plot;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Term;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a distribution's pictures show, and what hands on them mean. */
final class DistributionPicturesTest {
    private static final Distributions TOPIC = new Distributions();
    private static final State START = TOPIC.initial();

    private static Plot.Flat plot(State state, String sheet) {
        return (Plot.Flat) Solved.of(TOPIC, state).figure(sheet).plots().getFirst();
    }

    private static double highest(Plot.Flat plot) {
        return plot.marks().stream()
                .filter(Bars.class::isInstance)
                .map(mark -> ((Bars) mark).ends())
                .mapToDouble(ends -> IntStream.range(0, ends.size())
                        .mapToDouble(ends::y)
                        .max()
                        .orElse(0))
                .max()
                .orElse(0);
    }

    private static boolean hasSign(Plot.Flat plot) {
        return plot.marks().stream()
                .anyMatch(mark -> mark instanceof Label label && label.words().startsWith("↑"));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "3, 30", "10, 0", "10, 2000", "100, 60", "1000, 0", "1000, 2520"})
    void noBarIsCutWithoutASign(String draws, String bins) {
        State state = START.set("draws", draws).set("bins", bins);
        for (String sheet : new String[] {"density", "draws"}) {
            var plot = plot(state, sheet);
            assertEquals(highest(plot) > plot.home().maxY(), hasSign(plot), sheet);
        }
    }

    @Test
    void barsOfDataAreSeenWhole() {
        var plot = plot(START.set("data", "1; 1; 1; 1.1; 1.2"), "density");
        assertTrue(highest(plot) > 1 && highest(plot) <= plot.home().maxY());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "-exp(-x^2)", "1/abs(x)", "x^300", "sqrt(-1-x^2)"})
    void aFunctionThatIsNoDensityIsShownWithTheReason(String typed) {
        State state = START.set("family", "custom").set("custom.density", typed);
        var plot = plot(state, "overview");
        assertTrue(plot.marks().stream().anyMatch(Curve.class::isInstance));
        var fault = Solved.of(TOPIC, state).model().named().fault().orElseThrow();
        assertTrue(plot.marks().stream()
                .anyMatch(mark -> mark instanceof Label label && label.words().equals(fault)));
    }

    @Test
    void aHigherSecondDensityIsSeenWhole() {
        var plot = plot(START.set("overlay", "normal").set("overlay.normal.sd", "0.25"), "density");
        assertTrue(plot.home().maxY() > 4 / Math.sqrt(2 * Math.PI));
    }

    @Test
    void besideAPoleTheDensityIsStillToBeRead() {
        var plot = plot(START.set("family", "gamma").set("gamma.shape", "0.5").set("draws", "0"), "density");
        assertTrue(plot.home().maxY() < 5, () -> String.valueOf(plot.home()));
    }

    @Test
    void thePictureGrowsInAFewStepsAndNotWithEveryBar() {
        long heights = IntStream.rangeClosed(1, 300)
                .mapToObj(n -> plot(START.set("draws", String.valueOf(n)), "density"))
                .map(plot -> plot.home().maxY())
                .distinct()
                .count();
        assertTrue(heights > 1 && heights <= 5, heights + " heights");
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void everyNumberOfAFamilyHasAHueOfItsOwn(Family family) {
        var hues = DistParams.NUMBERS.numbers(family).stream()
                .map(number -> TOPIC.terms().stream()
                        .filter(term -> term.id().equals(number.meta().term()))
                        .findFirst()
                        .map(Term::ink)
                        .orElseThrow())
                .toList();
        assertEquals(hues.size(), hues.stream().distinct().count(), hues.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"normal", "mixture", "uniform", "trapezoidal", "truncated-normal", "cauchy"})
    void aHandleOnANumberWearsItsHue(String family) {
        var plot = plot(TOPIC.changed(START, START.set("family", family)), "density");
        var grips = plot.marks().stream()
                .filter(Grip.class::isInstance)
                .map(Grip.class::cast)
                .filter(grip -> grip.param().startsWith(family))
                .toList();
        assertTrue(grips.size() >= 2);
        for (var grip : grips) assertEquals(DistTerms.ink(grip.term()), grip.ink());
    }

    @Test
    void handsMovePlacesOfCountsFromOneWholeNumberToTheNext() {
        State poisson =
                START.with(DistParams.FAMILY, Optional.of(Family.POISSON)).with(DistParams.X, 2.0);
        assertEquals(3.0, poisson.nudged(DistParams.X, 0, 1).get(DistParams.X));
        assertEquals(1.0, poisson.nudged(DistParams.X, 0, -0.1).get(DistParams.X));
        assertEquals(4.0, poisson.nudged(DistParams.X, 0, 10).get(DistParams.X));
        assertEquals(2.0, DistParams.FROM.meant(poisson, 2.3));
        assertEquals(2.3, DistParams.FROM.meant(START, 2.3));
    }

    @Test
    void aPlaceBetweenCountsIsTypedAndLeftEitherWay() {
        State between = START.set("family", "poisson").set("x", "0.5");
        assertEquals(0.5, TOPIC.changed(START.set("family", "poisson"), between).get(DistParams.X));
        assertEquals(1.0, between.nudged(DistParams.X, 0, 1).get(DistParams.X));
        assertEquals(0.0, between.nudged(DistParams.X, 0, -1).get(DistParams.X));
    }
}
