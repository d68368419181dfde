package eigenscope.topics.probability.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.prob.Draws;
import eigenscope.engine.prob.Exponential;
import eigenscope.figure.Box;
import eigenscope.figure.Curve;
import eigenscope.figure.Painter;
import eigenscope.topic.Solved;
import eigenscope.topic.State;
import eigenscope.topic.Value;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Means of draws, and the law they tend to. */
final class CentralLimitTest {
    private static final CentralLimit TOPIC = new CentralLimit();
    private static final State START = TOPIC.initial();
    private static final State MANY = START.set("repeats", "100000");
    private static final State CAUCHY = MANY.set("family", "cauchy");
    private static final State PARETO = START.set("family", "pareto");

    private static Value value(State state, String readout) {
        return Solved.of(TOPIC, state).readouts().get(readout);
    }

    private static double number(State state, String readout) {
        return ((Value.Num) value(state, readout)).value();
    }

    private static CltStudy study(State state) {
        return TOPIC.solve(state).drawn().orElseThrow();
    }

    private static String failure(State state) {
        return CltSpeech.failure(study(state).setting().theory());
    }

    // 100 000 means have a mean right to 0.0032 and a spread right to 0.0032 of their standard error, in two cases of
    // three.
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 25, 100})
    void meansSpreadByTheStandardErrorAroundTheMean(int n) {
        State state = MANY.with(CltParams.N, n);
        double error = 1 / Math.sqrt(n);
        assertEquals(error, number(state, "standardError"), 1e-15);
        assertEquals(1, number(state, "mean"), 0.015 * error);
        assertEquals(error, number(state, "sd"), 0.02 * error);
    }

    @Test
    void aMeanOfOneDrawIsThatDraw() {
        State state = START.set("n", "1").set("repeats", "1000").set("seed", "5");
        double[] draws = Draws.of(new Exponential(1), 5).first(1000);
        assertEquals(Arrays.stream(draws).average().orElseThrow(), number(state, "mean"), 1e-12);
        assertEquals(1000, study(state).histogram().total());
    }

    // A million means are 0.0009 off their own law by chance.
    @Test
    void theDistanceFromNormalHalvesForFourTimesTheDraws() {
        State million = START.set("repeats", "1000000");
        double last = number(million.set("n", "4"), "ks");
        for (int n = 16; n <= 64; n *= 4) {
            double next = number(million.with(CltParams.N, n), "ks");
            assertEquals(2, last / next, 0.2, n + " draws");
            last = next;
        }
    }

    // From a quartile to the other is as far as twice the scale.
    @ParameterizedTest
    @ValueSource(ints = {1, 10, 100})
    void meansOfCauchyDrawsAreCauchyAgainAndJustAsWide(int n) {
        var order = study(CAUCHY.with(CltParams.N, n)).order();
        double quartiles = 2 * 0.6744897501960817;
        assertEquals(2, quartiles * order.reference().sd(), 0.05);
        assertInstanceOf(Value.Undefined.class, value(CAUCHY, "ks"));
    }

    @Test
    void theSameSeedDrawsTheSameMeans() {
        assertEquals(TOPIC.solve(START), new CentralLimit().solve(START));
        assertNotEquals(study(START).histogram(), study(START.set("seed", "43")).histogram());
    }

    @ParameterizedTest
    @CsvSource({
        "0.7, 'infinite mean: averages grow without end'",
        "1.5, 'no variance: the means become stable (\u03b1 = 1.5), never normal'",
        "2, 'no variance: the means become normal, but slower than 1/\u221an'",
        "2.5, 'the means become normal'"
    })
    void whatMeansOfHeavyTailsBecomeIsSaid(String shape, String words) {
        assertEquals(words, failure(PARETO.set("pareto.shape", shape)));
    }

    @Test
    void tailsOfStudentAndFisherHaveTheirDegreesOfFreedomForAnIndex() {
        assertTrue(failure(START.set("family", "student-t").set("student-t.df", "1.25"))
                .contains("\u03b1 = 1.25"));
        assertTrue(failure(START.set("family", "f").set("f.df2", "3")).contains("\u03b1 = 1.5"));
    }

    @Test
    void whereTheNormalLimitFailsTheStableOneIsDrawn() {
        assertEquals(1, limits(PARETO.set("pareto.shape", "1.5")));
        assertEquals(1, limits(PARETO.set("pareto.shape", "0.7")));
        assertEquals(1, limits(PARETO.set("pareto.shape", "4")));
        assertEquals(0, limits(PARETO.set("pareto.shape", "2")));
        assertEquals(0, limits(CAUCHY));
    }

    private static long limits(State state) {
        return Solved.of(TOPIC, state).figure("means").plots().getLast().marks().stream()
                .filter(mark -> mark instanceof Curve curve && curve.term().equals("normal"))
                .count();
    }

    @Test
    void theMeansHaveMoreRoomThanThePopulation() {
        var places = Painter.places(Solved.of(TOPIC, START).figure("means"), new Box(0, 0, 800, 612));
        assertEquals(240, places.getFirst().height());
        assertEquals(360, places.getLast().height());
    }
}
