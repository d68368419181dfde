package eigenscope.topics.probability.bayes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.prob.Diagnosis;
import eigenscope.figure.Handle;
import eigenscope.topic.Param;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Value;
import eigenscope.topics.probability.bayes.BayesPeople.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bayes' rule for tests and for coins. */
final class BayesTest {
    private static final Bayes TOPIC = new Bayes();
    private static final State START = TOPIC.initial();
    private static final State COIN = START.set("part", "coin");

    private static Solved<BayesModel> solved(State state) {
        return Solved.of(TOPIC, state);
    }

    private static Value value(State state, String readout) {
        return solved(state).readouts().get(readout);
    }

    private static double number(State state, String readout) {
        return ((Value.Num) value(state, readout)).value();
    }

    private static State with(State state, String... idsAndValues) {
        State next = state;
        for (int i = 0; i < idsAndValues.length; i += 2) next = next.set(idsAndValues[i], idsAndValues[i + 1]);
        return next;
    }

    private static State dragged(State state, String sheet, String param, double x, double y) {
        var model = TOPIC.solve(state);
        var figure = TOPIC.sheets().stream()
                .filter(s -> s.id().equals(sheet))
                .findFirst()
                .orElseThrow()
                .figure()
                .apply(model);
        Handle handle = figure.plots().stream()
                .flatMap(plot -> plot.handle(param, 0).stream())
                .findFirst()
                .orElseThrow();
        return TOPIC.dragged(state, handle, Vec.of(x, y));
    }

    // 40 found of 40 + 95; 10 missed of 10 + 855: counted by hand in a thousand.
    @Test
    void whatATestSaysIsWhatOneCounts() {
        assertEquals(40.0 / 135, number(START, "ifPositive"), 1e-15);
        assertEquals(10.0 / 865, number(START, "ifNegative"), 1e-15);
        assertEquals(0.135, number(START, "positiveShare"), 1e-15);
    }

    // Odds 1/19 times 8 for each positive test, times 2/9 for each negative one.
    @Test
    void testsInARowMultiplyTheOdds() {
        assertEquals(
                64.0 * 2 / (19 * 9), number(with(START, "positives", "2", "negatives", "1"), "posteriorOdds"), 1e-14);
        assertEquals(0.05, number(with(START, "positives", "0"), "posterior"), 1e-16);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.8, 1", "1, 0, 0.9", "0.5, 0, 1"})
    void ofWhatNeverHappensThereIsNoPosteriorAndAWayOut(double prior, double sensitivity, double specificity) {
        State state = START.with(BayesParams.PRIOR, prior)
                .with(BayesParams.SENSITIVITY, sensitivity)
                .with(BayesParams.SPECIFICITY, specificity);
        assertInstanceOf(Value.Undefined.class, value(state, "posterior"));
        var remedies = solved(state).remedies();
        assertFalse(remedies.isEmpty());
        for (var remedy : remedies)
            assertInstanceOf(Value.Num.class, value(remedy.change().apply(state), "posterior"), remedy.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void certaintyIsMovedByNoTest(String prior) {
        State certain = with(START, "prior", prior, "positives", "9", "negatives", "4");
        assertEquals(Double.parseDouble(prior), number(certain, "posterior"));
    }

    @ParameterizedTest
    @CsvSource({"0.05, 0.8, 0.9", "0.0017, 0.333, 0.6667", "0.3333, 0.3333, 0.3333", "0, 1, 0", "1, 0.5, 0.5"})
    void aThousandPeopleAreAThousandAndEachKindIsRoundedToANeighbour(
            double prior, double sensitivity, double specificity) {
        var model = TOPIC.solve(START.with(BayesParams.PRIOR, prior)
                .with(BayesParams.SENSITIVITY, sensitivity)
                .with(BayesParams.SPECIFICITY, specificity));
        var people = model.test().people();
        assertEquals(1000, people.each().size());
        for (Kind kind : Kind.values())
            assertEquals(1000 * kind.share(model.test().diagnosis()), people.count(kind), 1, kind.name());
    }

    // 500.45 found, 0.3 false alarms, 499.25 cleared: rounded each for itself they would be 999.
    @Test
    void thePersonLeftGoesToTheLargestRemainder() {
        var people = BayesPeople.expected(new Diagnosis(0.50045, 1, 0.9994));
        assertEquals(501, people.count(Kind.SICK_POSITIVE));
        assertEquals(0, people.count(Kind.HEALTHY_POSITIVE));
        assertEquals(499, people.count(Kind.HEALTHY_NEGATIVE));
    }

    @Test
    void peopleDrawnAtRandomAreAboutAsManyAsExpected() {
        var people = TOPIC.solve(with(START, "sampled", "true")).test().people();
        // Binomial with mean 50 and standard deviation 6.9; the seed is fixed.
        assertEquals(50, people.sick(), 28);
        assertTrue(people.isDrawn());
    }

    @Test
    void edgesOfTheSquareAreDragged() {
        assertEquals("0.3", dragged(START, "square", "prior", 0.3, 0.9).texts().get("prior"));
        assertEquals(
                "0.6", dragged(START, "square", "sensitivity", 0.9, 0.6).texts().get("sensitivity"));
        assertEquals(
                "0.75",
                dragged(START, "square", "specificity", 0.9, 0.25).texts().get("specificity"));
        assertEquals("1", dragged(START, "square", "prior", 7, 0).texts().get("prior"));
    }

    @Test
    void thePictureOfTheCoinIsOpenedWithTheCoin() {
        var coin = TOPIC.sheet(COIN, "coin");
        assertEquals("coin", coin.id());
        assertEquals(COIN, coin.opened(START));
        assertEquals("square", TOPIC.sheet(START, "coin").id());
    }

    @Test
    void timeMakesSenseForTheCoinAlone() {
        assertFalse(START.shows(BayesParams.FLIPS));
        assertTrue(COIN.shows(BayesParams.FLIPS));
    }

    @Test
    void draggingTheMeanOfThePriorKeepsItsStrength() {
        State moved = dragged(COIN, "coin", "alpha", 0.25, 1);
        assertEquals("1", moved.texts().get("alpha"));
        assertEquals("3", moved.texts().get("beta"));
    }

    @Test
    void theDraggedEndOfTheIntervalIsWhereTheHandIs() {
        State moved = dragged(COIN, "coin", "level", 0.75, 1);
        assertEquals(0.75, TOPIC.solve(moved).coin().interval().getFirst().high(), 1e-9);
    }

    // The rule of succession: (3 + 1)/(3 + 2).
    @Test
    void threeHeadsInThreeFlipsMakeFourFifths() {
        State state = with(COIN, "coin", "1", "flips", "3", "alpha", "1", "beta", "1");
        assertEquals(0.8, number(state, "posteriorMean"), 1e-15);
        assertEquals(1, number(state, "map"));
        assertEquals(0.8, number(with(state, "alpha", "2", "beta", "2"), "map"), 1e-15);
        // (4/5) (5/6)
        assertEquals(2.0 / 3, number(with(state, "next", "2"), "predictive"), 1e-14);
    }

    // Beta(1001, 1) has the cumulative function p^1001.
    @Test
    void aThousandHeadsLeaveASmallIntervalBelowOne() {
        State state = with(COIN, "coin", "1", "flips", "1000", "alpha", "1", "beta", "1");
        var model = TOPIC.solve(state).coin();
        assertEquals(Math.pow(0.025, 1.0 / 1001), model.interval().getFirst().low(), 1e-12);
        assertEquals(Math.pow(0.975, 1.0 / 1001), model.interval().getFirst().high(), 1e-12);
        var highest = TOPIC.solve(state.set("interval", "highest-density")).coin();
        assertEquals(1, highest.interval().getFirst().high());
        assertEquals(0.95, highest.held(), 1e-12);
    }

    @Test
    void moreFlipsChangeNoneThatWereMade() {
        var few = TOPIC.solve(with(COIN, "flips", "20")).coin().flips();
        var many = TOPIC.solve(with(COIN, "flips", "200")).coin().flips();
        assertEquals(few, many.subList(0, 20));
    }

    @Test
    void theCoinIsASecretUntilItIsRevealed() {
        assertInstanceOf(Value.Undefined.class, value(COIN, "guessError"));
        Param<?> coin = START.param("coin");
        assertFalse(coin.meta().when().test(COIN));
        assertFalse(solved(COIN).say().contains("0.7"));
        assertTrue(coin.meta().when().test(COIN.set("reveal", "true")));
        assertEquals(0.2, number(COIN.set("reveal", "true"), "guessError"), 1e-15);
    }

    @Test
    void everyTestAndEveryFlipHasARow() {
        var tests =
                solved(with(START, "positives", "2", "negatives", "1")).trace().rows();
        assertEquals(4, tests.size());
        assertEquals(new Value.Words("negative"), tests.getLast().get(1));
        var flips = solved(COIN).trace().rows();
        assertEquals(21, flips.size());
        assertEquals(Value.of(number(COIN, "posteriorMean")), flips.getLast().get(6));
    }
}
