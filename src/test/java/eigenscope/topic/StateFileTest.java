package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StateFileTest {
    private static final Whole STEPS = Whole.whole("steps", "n", 0, 10, 3);
    private static final Expression F = Expression.expression("f", "f", Letters.of("x"), "x", "x");
    private static final State START = State.initial(List.of(STEPS, F));
    private static final String HEAD = "eigenscope 1\ntopic = walk\n";

    private static StateFile.Opened open(String lines) {
        return StateFile.read(HEAD + lines).open(START);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        State state = START.with(STEPS, 7).with(F, Typed.of("if(x = 0, 1, x)"));
        var file = StateFile.read(StateFile.write("walk", state));
        assertEquals("walk", file.topic());
        assertEquals(new StateFile.Opened(state, List.of()), file.open(START));
    }

    @Test
    void blankLinesAndRemarksArePassedOver() {
        assertEquals(
                START.with(STEPS, 5), open("\n# steps = 9\n  steps = 5  \n\n").state());
    }

    @Test
    void linesOfAnySystemAreRead() {
        assertEquals(
                START.with(STEPS, 5),
                StateFile.read("eigenscope 1\r\ntopic = walk\r\nsteps = 5\r\n")
                        .open(START)
                        .state());
    }

    @Test
    void whatIsLeftOutStaysAsItWas() {
        State base = START.with(STEPS, 9);
        assertEquals(base, StateFile.read(HEAD).open(base).state());
    }

    @Test
    void anUnknownIdIsReportedAndTheRestFollowed() {
        var opened = open("speed = 1\nsteps = 5\n");
        assertEquals(START.with(STEPS, 5), opened.state());
        assertEquals(List.of("line 3: there is no parameter 'speed'"), opened.notices());
    }

    @Test
    void aValueOutOfRangeIsBroughtIntoItWithANotice() {
        var opened = open("steps = 99\n");
        assertEquals(START.with(STEPS, 10), opened.state());
        assertEquals(
                List.of("line 3: steps = 99 was brought to 10; legal is a whole number from 0 to 10"),
                opened.notices());
    }

    @Test
    void aValueThatIsNoneIsReportedAndLeftAlone() {
        var opened = open("steps = many\n");
        assertEquals(START, opened.state());
        assertEquals(1, opened.notices().size());
        assertTrue(opened.notices().getFirst().startsWith("line 3: steps: 'many' is not a number"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''                                  | line 1: a state file begins with 'eigenscope 1', not ''
        'GIF89a'                            | line 1: a state file begins with 'eigenscope 1', not 'GIF89a'
        'eigenscope'                        | line 1: a state file begins with 'eigenscope 1', not 'eigenscope'
        'eigenscope 2'                      | line 1: version 2 is newer than this program, which reads 1
        'eigenscope 0'                      | line 1: a state file begins with 'eigenscope 1', not 'eigenscope 0'
        'eigenscope 1'                      | line 2: 'topic = id' is missing
        'eigenscope 1/steps = 3'            | line 2: 'topic = id' comes first, not 'steps = 3'
        'eigenscope 1/topic = walk/steps 3' | line 3: 'steps 3' is not 'id = value'
        """)
    void aFileOfAnotherKindIsRefusedWithItsLine(String file, String message) {
        String text = file.replace('/', '\n');
        var e = assertThrows(IllegalArgumentException.class, () -> StateFile.read(text));
        assertEquals(message, e.getMessage());
    }

    @Test
    void aLongLineIsNotQuotedWhole() {
        var e = assertThrows(IllegalArgumentException.class, () -> StateFile.read("z".repeat(100_000)));
        assertTrue(e.getMessage().length() < 120);
    }

    @Test
    void aFileTooLargeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> StateFile.read(HEAD + "#".repeat(10_000_000)));
    }

    @Test
    void garbageIsRefusedOrReportedAndNothingElse() {
        var random = Seed.generator(9);
        for (int i = 0; i < 2_000; i++) {
            byte[] bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            String garbage = new String(bytes, StandardCharsets.ISO_8859_1);
            assertThrows(IllegalArgumentException.class, () -> StateFile.read(garbage));
            try {
                open(garbage);
            } catch (IllegalArgumentException e) {
                assertTrue(e.getMessage().matches("line \\d+: .*"), e.getMessage());
            }
        }
    }

    @Test
    void manyRowsAreReadInOneGo() {
        var data = Samples.samples("data", "D", 2, List.of());
        String rows = "1 2;".repeat(200_000) + "3 4";
        var opened = StateFile.read(HEAD + "data = " + rows).open(State.initial(List.of(data)));
        assertEquals(200_001, opened.state().get(data).size());
        assertDoesNotThrow(() -> StateFile.write("walk", opened.state()));
    }
}
