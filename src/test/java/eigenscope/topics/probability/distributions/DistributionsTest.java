package eigenscope.topics.probability.distributions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.Family;
import eigenscope.engine.prob.Histogram;
import eigenscope.engine.prob.Normal;
import eigenscope.figure.Handle;
import eigenscope.figure.Ink;
import eigenscope.figure.Plot;
import eigenscope.topic.Remedy;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Families of distributions, their draws and their fit to data. */
final class DistributionsTest {
    private static final Distributions TOPIC = new Distributions();
    private static final State START = TOPIC.initial();

    private static Solved<DistModel> solved(State state) {
        return Solved.of(TOPIC, state);
    }

    private static Value read(State state, String readout) {
        return solved(state).readouts().get(readout);
    }

    private static double number(State state, String readout) {
        return ((Value.Num) read(state, readout)).value();
    }

    private static State family(String id) {
        return TOPIC.changed(START, START.set("family", id));
    }

    private static State quantileDragged(State state, double x, double y) {
        return dragged("cumulative", state, "p", 0, x, y);
    }

    private static State dragged(State state, String param, int part, double x, double y) {
        return dragged("density", state, param, part, x, y);
    }

    private static State dragged(String sheet, State state, String param, int part, double x, double y) {
        Plot plot = solved(state).figure(sheet).plots().getFirst();
        Handle handle = plot.handle(param, part).orElseThrow();
        return TOPIC.dragged(state, handle, Vec.of(x, y));
    }

    // Abramowitz and Stegun, table 26.1 and 26.5, more digits by mpmath.
    @Test
    void theStandardNormalHasTheNumbersOfTheTables() {
        State one = START.set("x", "1").set("p", "0.975").set("from", "-1.96").set("to", "1.96");
        assertEquals(0.24197072451914337, number(one, "density"), 1e-16);
        assertEquals(0.8413447460685429, number(one, "cumulative"), 1e-15);
        assertEquals(0.15865525393145707, number(one, "survival"), 1e-15);
        assertEquals(1.959963984540054, number(one, "quantile"), 1e-14);
        assertEquals(0.9500042097035591, number(one, "interval"), 1e-14);
        assertEquals(0.5 * Math.log(2 * Math.PI * Math.E), number(one, "entropy"), 1e-14);
    }

    @Test
    void whatDoesNotExistIsUndefinedAndWhatIsInfiniteIsInfinite() {
        assertInstanceOf(Value.Undefined.class, read(family("cauchy"), "mean"));
        assertEquals(Double.POSITIVE_INFINITY, number(family("levy"), "mean"));
        assertEquals(
                Double.POSITIVE_INFINITY, number(START.set("family", "pareto").set("pareto.shape", "1.5"), "variance"));
    }

    @Test
    void onlyATypedDensityHasAConstant() {
        State own = START.set("family", "custom").set("custom.density", "exp(-x^2/2)");
        assertEquals(1 / Math.sqrt(2 * Math.PI), number(own, "constant"), 1e-12);
        assertInstanceOf(Value.Undefined.class, read(START, "constant"));
    }

    // ln(2) + (1 + 1)/8 - 1/2.
    @Test
    void theDivergenceIsThatFromTheSecondDistribution() {
        State two =
                START.set("overlay", "normal").set("overlay.normal.mean", "1").set("overlay.normal.sd", "2");
        assertEquals(Math.log(2) + 0.25 - 0.5, number(two, "kl"), 1e-14);
        assertInstanceOf(Value.Undefined.class, read(START, "kl"));
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherSomethingElse() {
        double mean = number(START, "sampleMean");
        assertEquals(
                mean,
                new Distributions()
                        .solve(START)
                        .draws()
                        .orElseThrow()
                        .tally()
                        .running()
                        .mean());
        assertNotEquals(mean, number(START.set("seed", "7"), "sampleMean"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 131_072, 131_073, 1_000_000, 3_000_001})
    void everyDrawIsCounted(int draws) {
        var tally = solved(START.set("draws", String.valueOf(draws)))
                .model()
                .draws()
                .orElseThrow()
                .tally();
        assertEquals(draws, tally.draws());
        assertEquals(draws, tally.histogram().total());
    }

    @Test
    void moreDrawsBeginWithTheSameOnes() {
        var bins = Histogram.over(-4, 4, DistWindow.FINE);
        var some = all(DistDraws.begun(new Normal(0, 1), 42, bins, 500_000, Optional.empty()));
        var afresh = all(DistDraws.begun(new Normal(0, 1), 42, bins, 2_000_000, Optional.empty()));
        assertEquals(some.kept(), afresh.kept());
        assertEquals(some.way(), afresh.way().subList(0, some.way().size()));
        assertEquals(afresh, all(DistDraws.begun(new Normal(0, 1), 42, bins, 2_000_000, Optional.of(some))));
    }

    private static DistDraws all(DistDraws draws) {
        var all = draws;
        while (all.done() < 1) all = all.further(System.nanoTime());
        return all;
    }

    @Test
    void anotherPlaceOrAnotherNumberOfBarsDrawsNothingAnew() {
        var draws = TOPIC.solve(START.set("draws", "300000")).draws().orElseThrow();
        State other = START.set("draws", "300000").set("x", "2").set("p", "0.3").set("bins", "17");
        assertSame(draws, TOPIC.solve(other).draws().orElseThrow());
    }

    @Test
    void asManyBarsAsWantedHoldAllThatTheFineBinsHold() {
        var fine = Histogram.over(0, 1, DistWindow.FINE).plus(0.001, 0.5, 0.5, 0.999);
        var bars = DistBars.of("draws", fine, 97, false, Ink.THIRD, 1);
        assertEquals(97, bars.sides().size());
        double area = 0;
        for (int i = 0; i < 97; i++)
            area += bars.ends().y(i) * (bars.sides().y(i) - bars.sides().x(i));
        assertEquals(1, area, 1e-12);
    }

    @Test
    void aNewFamilyBringsQuestionsThatSuitIt() {
        State gamma = family("gamma");
        assertEquals(0.6827, number(gamma, "interval"), 0.01);
        State poisson = family("poisson");
        assertEquals(Math.rint(poisson.get(DistParams.X)), poisson.get(DistParams.X));
        assertEquals(START, TOPIC.changed(family("gamma"), START));
    }

    @Test
    void numbersThatMakeNoDistributionAreMendedByAButton() {
        State bad = START.set("family", "uniform").set("uniform.low", "3");
        assertEquals(new Value.Undefined("low must lie below high"), read(bad, "density"));
        Remedy usual = solved(bad).remedies().getFirst();
        assertEquals(1, number(usual.change().apply(bad), "density"));
    }

    // The likelihood of a normal distribution is largest at the mean and the root of the mean square of 1, 2, 3, 6.
    @Test
    void aButtonFitsTheDataInOneStep() {
        State data = START.set("data", "1; 2; 3; 6");
        Remedy likely = solved(data).remedies().getFirst();
        assertEquals("likelihood", likely.id());
        State fitted = likely.change().apply(data);
        assertEquals(3, number(fitted, "mean"), 1e-12);
        assertEquals(3.5, number(fitted, "variance"), 1e-12);
        assertTrue(solved(fitted).remedies().isEmpty());
        assertEquals(4, number(fitted, "dataN"));
    }

    @Test
    void aHandMovesTheIntervalButNotThroughItself() {
        assertEquals(-2.0, dragged(START, "from", 0, -2, 0.1).get(DistParams.FROM));
        assertEquals(1.0, dragged(START, "from", 0, 3, 0).get(DistParams.FROM));
    }

    @Test
    void aHandWidensTheNormalDistributionAtItsStandardDeviation() {
        State wide = dragged(START, "normal.sd", 0, -2.5, 0.1);
        assertEquals(6.25, number(wide, "variance"), 1e-12);
    }

    @Test
    void aHandLeadsTheQuantileSidewaysWhereTheCurveIsFlat() {
        assertEquals(3, number(quantileDragged(START, 3, 1.04), "quantile"), 0.02);
        assertEquals(-3.5, number(quantileDragged(START, -3.5, -0.05), "quantile"), 0.02);
    }

    @Test
    void aHandLeadsTheQuantileUpwardsWhereTheCurveIsSteep() {
        assertEquals(0.7, quantileDragged(START, 0, 0.7).get(DistParams.P), 0.03);
    }

    @Test
    void aHandThatStaysOnTheCurveBringsTheQuantileToWhereItIs() {
        for (double x = -3; x <= 3; x += 0.25) {
            double p = solved(START).model().law().orElseThrow().cumulative(x);
            assertEquals(x, number(quantileDragged(START, x, p), "quantile"), 0.01);
        }
    }

    @Test
    void stepsHaveNoSlopeAlongWhichAHandCouldLead() {
        assertEquals(
                0.7, quantileDragged(START.set("family", "binomial"), 3, 0.7).get(DistParams.P));
    }

    @Test
    void aHandOnAnOutcomeLeavesTheOthersInProportion() {
        State die = START.set("family", "categorical").set("categorical.weights", "1; 1; 2");
        State loaded = dragged(die, "categorical.weights", 0, 0, 0.5);
        assertEquals(0.5, number(loaded.set("x", "0"), "density"), 1e-12);
        assertEquals(1.0 / 3, number(loaded.set("x", "2"), "density"), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(Family.class)
    void everyFamilyIsDrawnWhereItsProbabilityIs(Family family) {
        var model = solved(START.with(DistParams.FAMILY, Optional.of(family))).model();
        var window = model.window();
        assertTrue(model.law().orElseThrow().between(window.from(), window.to()) > 0.75, window.toString());
    }
}
