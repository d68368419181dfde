package eigenscope.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code solve} answers with state, readouts and laws as JSON. */
final class SolveCommandTest {
    @TempDir
    private Path folder;

    private static Map<?, ?> part(String part, String... options) throws IOException {
        String[] command = {"solve", "halving"};
        String[] all = Arrays.copyOf(command, command.length + options.length);
        System.arraycopy(options, 0, all, command.length, options.length);
        return (Map<?, ?>) Ran.command(all).json().get(part);
    }

    @Test
    void ofTheLettersThoseInUseAreInTheState() throws IOException {
        assertEquals(
                List.of("x", "steps", "kind", "grid", "p", "M", "data"),
                List.copyOf(part("state").keySet()));
        var state = part("state", "--set", "x=-1", "--set", "f=a u + b", "--set", "b=2", "--set", "z=3");
        assertEquals(List.of("f", "a", "b", "z"), List.copyOf(state.keySet()).subList(7, state.size()));
    }

    @Test
    void theAnswerNamesItsTopicAndItsLaws() throws IOException {
        var answer = Ran.command("solve", "halving").json();
        assertAll(
                () -> assertEquals("halving", answer.get("topic")),
                () -> assertEquals(Map.of("shrinks", true), answer.get("laws")),
                () -> assertEquals(List.of("topic", "state", "readouts", "laws"), List.copyOf(answer.keySet())));
    }

    @Test
    void waysOutAreNamedWhereSomethingWentWrong() throws IOException {
        var answer = Ran.command("solve", "halving", "--set", "x=1000").json();
        assertEquals(
                List.of(Map.of("id", "smaller", "trouble", "x is large", "words", "x = 4")), answer.get("remedies"));
    }

    @Test
    void theStateIsTextAsSetTakesIt() throws IOException {
        assertEquals(
                Map.of(
                        "x",
                        "0.1",
                        "steps",
                        "3",
                        "kind",
                        "by-shift",
                        "grid",
                        "false",
                        "p",
                        "1.5 -2",
                        "M",
                        "1 2; 3 4",
                        "data",
                        "1 2; 3 4"),
                part(
                        "state",
                        "--set",
                        "x=.1",
                        "--set",
                        "kind=BY-SHIFT",
                        "--set",
                        "grid=off",
                        "--set",
                        "p=1.50  -2",
                        "--set",
                        "M=1 2;3 4",
                        "--set",
                        "data=1 2; 3 4"));
    }

    @Test
    void everyKindOfValueHasItsJson() throws IOException {
        var readouts = part("readouts", "--set", "x=0");
        assertAll(
                () -> assertEquals(0.0, readouts.get("rest")),
                () -> assertEquals("Infinity", readouts.get("inverse")),
                () -> assertTrue(readouts.containsKey("log")),
                () -> assertNull(readouts.get("log")),
                () -> assertEquals(List.of(0.0, 0.0), readouts.get("root")),
                () -> assertEquals(List.of(List.of(1.0, 0.0), List.of(0.0, 1.0)), readouts.get("entries")),
                () -> assertEquals(Math.PI, readouts.get("turn")),
                () -> assertEquals("positive", readouts.get("sign")));
    }

    @Test
    void numbersAreFullDoubles() {
        String answer = Ran.command("solve", "halving", "--set", "x=0.3", "--set", "steps=0")
                .answer();
        assertTrue(answer.contains("\"rest\" : 0.3,") && answer.contains("\"inverse\" : 3.3333333333333335,"), answer);
    }

    @Test
    void aPresetIsAppliedBeforeSettings() throws IOException {
        assertAll(
                () -> assertEquals("-8", part("state", "--preset", "negative").get("x")),
                () -> assertEquals(
                        "2",
                        part("state", "--set", "x=2", "--preset", "negative").get("x")));
    }

    @Test
    void aStateFileIsFollowed() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.eigen"), "eigenscope 1\ntopic = halving\nx = 2\nM = 1 2; 3 4\n");
        var state = part("state", "--state", file.toString(), "--set", "M=5 6; 7 8");
        assertAll(() -> assertEquals("2", state.get("x")), () -> assertEquals("5 6; 7 8", state.get("M")));
    }

    @Test
    void aStateFileOutOfRangeIsBroughtInWithANotice() throws IOException {
        Path file =
                Files.writeString(folder.resolve("a.eigen"), "eigenscope 1\ntopic = halving\nsteps = 99\nold = 1\n");
        var ran = Ran.command("solve", "halving", "--state", file.toString());
        assertAll(
                () -> assertEquals(0, ran.status()),
                () -> assertTrue(ran.out().contains("\"steps\" : \"10\"")),
                () -> assertTrue(ran.err().contains("line 3: steps = 99 was brought to 10"), ran.err()),
                () -> assertTrue(ran.err().contains("line 4: there is no parameter 'old'"), ran.err()));
    }

    @Test
    void dataComeFromACsvFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "\uFEFFx,y\r\n1,2\r\n\r\n3,4.5\r\n");
        assertEquals("1 2; 3 4.5", part("state", "--set", "data=@" + file).get("data"));
    }

    @Test
    void rowsLeftOutAreListedBesideTheAnswer() throws IOException {
        Path file = Files.writeString(folder.resolve("a#1.csv"), "who;x;y\nA;1,5;2\nB;?;3\nC;0,5;4\n");
        var ran = Ran.command("solve", "halving", "--set", "data=@" + file + "#y,x");
        assertEquals(0, ran.status());
        assertTrue(ran.out().contains("\"data\" : \"2 1.5; 4 0.5\""), ran.out());
        assertEquals(
                "eigenscope: --set: data: '%s', left out: line 3: '?' is not a finite number (column x)%n"
                        .formatted(file),
                ran.err());
    }

    @Test
    void manyRowsLeftOutAreCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("b.csv"), "1,2\n" + "1,x\n".repeat(100));
        var said = Ran.command("solve", "halving", "--set", "data=@" + file)
                .err()
                .lines()
                .toList();
        assertEquals(21, said.size());
        assertTrue(said.getLast().endsWith("left out: 80 more rows"), said.getLast());
    }
}
