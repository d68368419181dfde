package eigenscope.engine.optim;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Thirty steps on Rosenbrock's function from (−1.2, 1) against the formulas in 50 digits: a script in Python with mpmath, which
 * takes β₁ = 0.9, β₂ = 0.999, ε = 1e−8, λ = 0.01, c = 1e−4 and the rate as the doubles they are.
 */
final class ReferenceTest {
    private static final int STEPS = 30;
    /** Rosenbrock's valley enlarges a rounding by a hundred or so on the way. */
    private static final double CLOSE = 1e-13;

    @ParameterizedTest
    @CsvSource({
        "GRADIENT_DESCENT, 0.001, -1.0056433831434765659, 1.0193127989026178763",
        "MOMENTUM, 0.0003, -0.87375594939615486536, 0.82118233059973077513",
        "NESTEROV, 0.0003, -0.95325940106944176863, 0.91645170474981110134",
        "ADAGRAD, 0.1, -1.0456637520666052167, 1.0996869081818981731",
        "RMSPROP, 0.01, -1.0091103069589031326, 1.024917147837893111",
        "ADAM, 0.1, -0.96285809223424470774, 0.98422705313635957339",
        "ADAMW, 0.1, -0.94281026709665966879, 0.94159344702532671432",
        "ADADELTA, 1, -1.1305744054619072147, 1.0706083527003503261",
        "NEWTON, 0.5, 0.97739521585669515338, 0.95436351370928220366",
        "BACKTRACKING, 1, -0.98515850131291116458, 0.97120523800559718499"
    })
    void thirtyStepsAreThoseOfTheFormula(Method method, double rate, double x, double y) {
        var run = Objectives.descent(Objectives.rosenbrock(), Objectives.usual(method), rate, -1.2, 1)
                .run(STEPS);
        assertAll(() -> assertEquals(x, run.x(STEPS, 0), CLOSE), () -> assertEquals(y, run.x(STEPS, 1), CLOSE));
    }
}
