package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ChoiceTest {
    private enum Method {
        GRADIENT_DESCENT,
        NEWTON,
        BFGS
    }

    private static final Choice<Method> METHOD = Choice.choice("method", Method.NEWTON);

    @Test
    void aConstantIsWrittenInKebabCase() {
        assertEquals("gradient-descent", METHOD.format(Method.GRADIENT_DESCENT));
    }

    @Test
    void anotherSpellingIsWrittenAndRead() {
        var capitals = METHOD.spelled(Enum::name);
        assertEquals("BFGS", capitals.format(Method.BFGS));
        assertEquals(Method.GRADIENT_DESCENT, capitals.parse("gradient_descent"));
        assertThrows(IllegalArgumentException.class, () -> capitals.parse("gradient-descent"));
    }

    @Test
    void onScreenAnOptionBeginsWithACapital() {
        assertEquals("Gradient descent", METHOD.title(Method.GRADIENT_DESCENT));
    }

    @Test
    void anOptionMayHaveAnotherNameInTheField() {
        var named = METHOD.called(m -> m == Method.NEWTON ? "Newton's method, damped" : "log-linear");
        assertEquals("Newton's method, damped", named.title(Method.NEWTON));
        assertEquals("Log-linear", named.title(Method.BFGS));
        assertEquals("newton", named.format(Method.NEWTON));
    }

    @Test
    void optionsAreThoseOfTheEnumInOrder() {
        assertEquals(List.of(Method.values()), METHOD.options());
    }

    @Test
    void capitalsDoNotMatter() {
        assertEquals(Method.GRADIENT_DESCENT, METHOD.parse(" Gradient-Descent "));
        assertEquals(Method.BFGS, METHOD.parse("BFGS"));
    }

    @Test
    void anythingElseIsRefusedWithTheOptions() {
        var e = assertThrows(IllegalArgumentException.class, () -> METHOD.parse("adam"));
        assertEquals("method: there is no 'adam'; legal is one of gradient-descent, newton, bfgs", e.getMessage());
    }

    @Test
    void keysGoThroughTheOptionsAndStopAtTheEnds() {
        assertEquals(Method.BFGS, METHOD.nudge(Method.NEWTON, 0, 0.1));
        assertEquals(Method.GRADIENT_DESCENT, METHOD.nudge(Method.NEWTON, 0, -10));
        assertEquals(Method.BFGS, METHOD.nudge(Method.BFGS, 0, 1));
    }
}
