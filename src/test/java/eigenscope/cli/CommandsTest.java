package eigenscope.cli;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that list, describe, trace, check and explain. */
final class CommandsTest {
    @TempDir
    private Path folder;

    @Test
    void topicsAreListedAsATable() {
        assertEquals(
                "halving  calculus      Halving <x>\n", Ran.command("topics").answer());
    }

    @Test
    void topicsAreListedAsJson() throws IOException {
        assertEquals(
                List.of(Map.of("id", "halving", "wing", "calculus", "title", "Halving <x>")),
                JSON.std.listFrom(Ran.command("topics", "--json").answer()));
    }

    @Test
    void aDescriptionHasAllThereIsToSetAndToRead() throws IOException {
        var description = Ran.command("describe", "halving").json();
        var parameters = (List<?>) description.get("parameters");
        assertAll(
                () -> assertEquals(9, parameters.size()),
                () -> assertEquals("x", ((Map<?, ?>) parameters.get(0)).get("id")),
                () -> assertEquals("real", ((Map<?, ?>) parameters.get(0)).get("kind")),
                () -> assertEquals(List.of(0.5, 8.0), ((Map<?, ?>) parameters.get(0)).get("range")),
                () -> assertEquals("4", ((Map<?, ?>) parameters.get(0)).get("default")),
                () -> assertEquals(true, ((Map<?, ?>) parameters.get(1)).get("timeline")),
                () -> assertEquals(List.of("by-division", "by-shift"), ((Map<?, ?>) parameters.get(2)).get("options")),
                () -> assertEquals(8, ((List<?>) description.get("readouts")).size()),
                () -> assertEquals(List.of(Map.of("id", "small", "words", "it is below 1")), description.get("goals")),
                () -> assertEquals(List.of("one", "negative"), description.get("presets")));
    }

    @Test
    void oneEntryDescribesAllLettersOfAFunction() throws IOException {
        var letters =
                (Map<?, ?>) ((List<?>) Ran.command("describe", "halving").json().get("parameters")).getLast();
        assertAll(
                () -> assertEquals("any free letter of f", letters.get("label")),
                () -> assertEquals("1", letters.get("default")),
                () -> assertEquals(
                        "abcdghijklmnoqrstvwz",
                        ((List<?>) letters.get("alike"))
                                .stream().map(Object::toString).collect(joining())));
    }

    @Test
    void aTraceIsCsvWithItsHeadings() {
        assertEquals(
                "step,x\r\n0,1\r\n1,0.5\r\n",
                Ran.command("trace", "halving", "--set", "x=1", "--set", "steps=1")
                        .answer());
    }

    @Test
    void aTraceGoesToAFileToo() throws IOException {
        Path file = folder.resolve("steps.csv");
        assertEquals(
                "",
                Ran.command("trace", "halving", "--set", "steps=0", "--out", file.toString())
                        .answer());
        assertEquals("step,x\r\n0,4\r\n", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h", "help solve", "solve --help", "help help"})
    void helpIsAnAnswer(String command) {
        assertTrue(Ran.command(command.split(" ")).answer().startsWith("Usage: eigenscope"));
    }

    @Test
    void helpListsEveryCommand() {
        String help = Ran.command("help").answer();
        assertAll(List.of("topics", "describe", "solve", "trace", "draw", "gallery", "check", "help").stream()
                .map(name -> () -> assertTrue(help.contains("\n  " + name + " "), name)));
    }

    @Test
    void noEscapeSequenceGoesIntoAPipe() {
        assertFalse(Ran.command("help", "draw").answer().contains("\033"));
    }

    @Test
    void theVersionNamesTheJavaItRunsOn() {
        assertTrue(Ran.command("--version").answer().endsWith(" on Java " + Runtime.version() + "\n"));
    }

    @Test
    void goodFilesAreCalledGood() throws IOException {
        Path state = Files.writeString(folder.resolve("a.eigen"), "eigenscope 1\ntopic = halving\nx = 2\n");
        Path data = Files.writeString(folder.resolve("a.csv"), "1,2\n3,4\n");
        Path lesson = Files.writeString(folder.resolve("halving.md"), lesson("x = 0.5"));
        assertEquals(
                "'%s': good, a state of halving%n'%s': good, 2 rows of 2 numbers%n'%s': good, a lesson of 1 step for halving%n"
                        .formatted(state, data, lesson),
                Ran.command("check", state.toString(), data.toString(), lesson.toString())
                        .answer());
    }

    private static String lesson(String solution) {
        return "# Halving\n## Small\nMake it small.\n```eigenscope\nset x = 8\nset steps = 0\nuntil small\nsolution %s\n```\nSmall it is.\n"
                .formatted(solution);
    }

    @Test
    void someColumnsOfDataAreGood() throws IOException {
        Path data = Files.writeString(folder.resolve("a.csv"), "who,x,y\nA,1,2\n");
        var ran = Ran.command("check", data + "#y,x");
        assertEquals("'%s#y,x': good, 1 row of 2 numbers%n".formatted(data), ran.answer());
    }

    @Test
    void everyFaultOfAFileHasItsLine() throws IOException {
        Path state = Files.writeString(folder.resolve("a.eigen"), "eigenscope 1\ntopic = halving\ny = 2\nsteps = 11\n");
        Path data = Files.writeString(folder.resolve("a.csv"), "1,2\n3\n");
        Path lesson = Files.writeString(folder.resolve("halving.md"), lesson("x = 3"));
        Path unknown = Files.writeString(folder.resolve("halvin.md"), "# Halving\n");
        var ran = Ran.command("check", state.toString(), data.toString(), lesson.toString(), unknown.toString());
        List<String> said = ran.err().lines().toList();
        assertAll(
                () -> assertEquals(2, ran.status()),
                () -> assertEquals("", ran.out()),
                () -> assertTrue(said.get(0).contains("a.eigen', line 3: there is no parameter 'y'"), said.get(0)),
                () -> assertTrue(said.get(1).contains("a.eigen', line 4: steps = 11 was brought to 10"), said.get(1)),
                () -> assertTrue(
                        said.get(2).contains("a.csv', line 2: it has 1 field, and there are 2 columns"), said.get(2)),
                () -> assertTrue(
                        said.get(3).contains("halving.md', line 2: the solution of 'Small' does not solve it"),
                        said.get(3)),
                () -> assertTrue(said.get(4).contains("did you mean 'halving'?"), said.get(4)),
                () -> assertEquals(5, said.size()));
    }
}
