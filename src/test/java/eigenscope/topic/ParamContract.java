package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

/** What every parameter promises, whatever its kind. */
final class ParamContract {
    private static final List<String> GARBAGE = List.of(
            "",
            " ",
            ";",
            "nonsense",
            "1 2 3 4 5 6 7 8 9 10 11",
            "1e999",
            "NaN",
            "Infinity",
            "-99999999999999999999",
            "0x10",
            "1,5",
            "1/0",
            "true false",
            "\0",
            "\u221e",
            "1;2;3",
            "9".repeat(400));

    private ParamContract() {}

    /** Text and value stand for one another. */
    static <T> void readsWhatItFormats(Param<T> param, T value) {
        assertEquals(value, param.read(param.format(value)), param.id());
        assertEquals(value, param.parse("  " + param.format(value) + " "), param.id());
    }

    /** A legal value is its own nearest one. */
    static <T> void leavesLegalValuesAlone(Param<T> param, T value) {
        T legal = param.clamp(value);
        assertEquals(legal, param.clamp(legal), param.id());
        assertEquals(value, legal, param.id());
    }

    /** Keys move every part to a legal value, both ways unless there is an end. */
    static <T> void isMovedByKeys(Param<T> param, T value) {
        for (int part = 0; part < param.parts(); part++) {
            boolean up = moves(param, value, part, 1);
            boolean down = moves(param, value, part, -1);
            assertTrue(up || down, param.id() + " cannot be moved from " + param.format(value));
            assertTrue(up || !moves(param, value, part, 1000), param.id() + " sticks at " + param.format(value));
            assertTrue(down || !moves(param, value, part, -1000), param.id() + " sticks at " + param.format(value));
            moves(param, value, part, 0.1);
            moves(param, value, part, -10);
        }
    }

    private static <T> boolean moves(Param<T> param, T value, int part, double steps) {
        T moved = param.nudge(value, part, steps);
        assertEquals(moved, param.clamp(moved), param.id() + " leaves what is legal");
        return !moved.equals(value);
    }

    /** Text is a legal value or is refused with the name of the parameter and what would be legal. */
    static <T> void refusesGarbage(Param<T> param) {
        assertFalse(param.legal().isBlank(), param.id());
        for (String text : GARBAGE) {
            try {
                leavesLegalValuesAlone(param, param.parse(text));
            } catch (IllegalArgumentException e) {
                namesParameterAndRange(param, e);
            }
        }
    }

    /** Numbers beyond the hard limits are refused. */
    static void refusesWhatIsOutOfRange(Param<?> param) {
        switch (param) {
            case Real real -> {
                if (real.least() > -Double.MAX_VALUE) refuses(param, Numbers.format(Math.nextDown(real.least())));
                if (real.most() < Double.MAX_VALUE) refuses(param, Numbers.format(Math.nextUp(real.most())));
            }
            case Whole whole -> {
                refuses(param, Long.toString(whole.least() - 1L));
                refuses(param, Long.toString(whole.most() + 1L));
            }
            case Seed _ -> refuses(param, "-1");
            case Point _, Matrix _, Samples _ -> refuses(param, "1e309");
            case Choice<?> _, Toggle _ -> refuses(param, "neither");
            case Expression _ -> refuses(param, "");
        }
    }

    private static void refuses(Param<?> param, String text) {
        namesParameterAndRange(
                param, assertThrows(IllegalArgumentException.class, () -> param.parse(text), param.id() + ": " + text));
    }

    private static void namesParameterAndRange(Param<?> param, IllegalArgumentException e) {
        assertTrue(e.getMessage().startsWith(param.id() + ": "), e.getMessage());
        assertTrue(e.getMessage().endsWith("legal is " + param.legal()), e.getMessage());
    }
}
