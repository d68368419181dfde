package eigenscope.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.topic.Catalogue;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code solve --each} answers line by line, and a bad line with its number and what is wrong. */
final class SweepTest {
    @TempDir
    private Path folder;

    private static Ran sweep(String input) {
        return Ran.withInput(input, "solve", "halving", "--each", "-");
    }

    private static Object state(Object line, String id) {
        return ((Map<?, ?>) ((Map<?, ?>) line).get("state")).get(id);
    }

    @Test
    void everyLineIsAnsweredInOneLine() throws IOException {
        var lines = sweep("{\"x\":\"1\"}\n{\"x\":\"2\"}\n").lines();
        assertAll(() -> assertEquals("1", state(lines.get(0), "x")), () -> assertEquals("2", state(lines.get(1), "x")));
    }

    @Test
    void valuesMayBeJsonToo() throws IOException {
        var line = sweep("{\"x\":1e-9,\"steps\":2,\"grid\":false,\"p\":[1.5,-2],\"M\":[[1,2],[3,0.1]]}")
                .lines()
                .getFirst();
        assertAll(
                () -> assertEquals("1e-9", state(line, "x")),
                () -> assertEquals("2", state(line, "steps")),
                () -> assertEquals("false", state(line, "grid")),
                () -> assertEquals("1.5 -2", state(line, "p")),
                () -> assertEquals("1 2; 3 0.1", state(line, "M")));
    }

    @Test
    void linesStandOnTheStateGivenAndNotOnEachOther() throws IOException {
        var lines = Ran.withInput("{\"steps\":1}\n{}\n", "solve", "halving", "--set", "x=2", "--each", "-")
                .lines();
        assertAll(
                () -> assertEquals("2", state(lines.get(0), "x")),
                () -> assertEquals("1", state(lines.get(0), "steps")),
                () -> assertEquals("3", state(lines.get(1), "steps")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        junk                | it is not JSON: Unrecognized token 'junk'
        {"x":"1"            | it is not JSON: Unexpected end-of-input
        [1]                 | a line is an object such as {"id":"value"}
        7                   | a line is an object
        {"x":1} {}          | there is more than one object in the line
        {"x":1,"x":2}       | Duplicate
        {"y":1}             | there is no parameter 'y'
        {"x":null}          | x: a value is a string, a number, true, false or an array of numbers
        {"x":{}}            | x: a value is
        {"p":[1,"2"]}       | p: an array holds numbers
        {"p":[1]}           | p: '1' has 1 number
        {"x":1e400}         | x: 'Infinity' is not a number
        {"x":NaN}           | it is not JSON
        {"steps":1.5}       | steps: '1.5' is not a whole number
        {"x":"2e6"}         | x: '2e6' is out of range
        """)
    void aBadLineSaysWhatIsWrongAndTheRestGoesOn(String bad, String said) throws IOException {
        var lines = sweep("{}\n" + bad + "\n{}\n").lines();
        var error = (Map<?, ?>) lines.get(1);
        assertAll(
                () -> assertEquals(3, lines.size()),
                () -> assertEquals(2, error.get("line")),
                () -> assertTrue(error.get("error").toString().contains(said), error.toString()));
    }

    @Test
    void blankLinesAreCountedAndNotAnswered() throws IOException {
        var lines = sweep("\n  \r\n{\"y\":1}\r\n").lines();
        assertAll(
                () -> assertEquals(1, lines.size()), () -> assertEquals(3, ((Map<?, ?>) lines.getFirst()).get("line")));
    }

    @Test
    void aByteOrderMarkAndAMissingLastNewlineAreNoFault() throws IOException {
        assertEquals("2", state(sweep("\uFEFF{\"x\":2}").lines().getFirst(), "x"));
    }

    @Test
    void aLineThatMakesTheProgramFailIsAnAnswerTooButTheStatusTells() {
        var ran = sweep("{\"x\":666}\n{}\n");
        assertAll(
                () -> assertEquals(1, ran.status()),
                () -> assertTrue(
                        ran.out().startsWith("{\"line\":1,\"error\":\"this is a fault of the program"), ran.out()),
                () -> assertEquals(2, ran.out().lines().count()));
    }

    @Test
    void aFileIsReadLikeStandardInput() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"),
                IntStream.range(0, 1000)
                        .mapToObj(i -> "{\"x\":%d}\n".formatted(i - 1000))
                        .collect(Collectors.joining()));
        assertEquals(
                1000,
                Ran.command("solve", "halving", "--each", file.toString())
                        .lines()
                        .size());
    }

    @Test
    @Timeout(30)
    void aLineIsAnsweredBeforeTheNextIsAsked() throws IOException, InterruptedException {
        var questions = new PipedOutputStream();
        var in = new PipedInputStream(questions);
        var answers = new PipedInputStream();
        var out = new PrintStream(new PipedOutputStream(answers), false, StandardCharsets.UTF_8);
        var terminal = new Terminal(in, out, out, false, false);
        var sweep = Thread.ofPlatform()
                .start(() -> Cli.run(
                        Catalogue.of(new Halving()), Ran.TYPESETTER, terminal, "solve", "halving", "--each", "-"));
        var reader = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
        for (int i = 0; i < 3; i++) {
            questions.write("{\"x\":%d}\n".formatted(i).getBytes(StandardCharsets.UTF_8));
            questions.flush();
            assertTrue(reader.readLine().contains("\"x\":\"%d\"".formatted(i)));
        }
        questions.close();
        sweep.join();
    }

    @Test
    void aSweepEndsWhenNobodyListensAnyMore() {
        var in = new ByteArrayInputStream("{}\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        var gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        var out = new PrintStream(gone, false, StandardCharsets.UTF_8);
        var terminal = new Terminal(in, out, System.err, false, false);
        Cli.run(Catalogue.of(new Halving()), Ran.TYPESETTER, terminal, "solve", "halving", "--each", "-");
        assertTrue(in.available() > 0);
    }
}
