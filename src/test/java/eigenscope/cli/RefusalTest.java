package eigenscope.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be done as asked gets one line that names the argument and what would be right, and exit status 2. */
final class RefusalTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        solv                                           | there is no command 'solv'; did you mean 'solve'? see 'eigenscope --help'
        --colour                                       | there is no option '--colour'; there are --help, --version
        help sovle                                     | COMMAND: there is no command 'sovle'; did you mean 'solve'?
        topics all                                     | 'all' is one argument too many
        topics --jsno                                  | there is no option '--jsno'; did you mean '--json'?
        describe                                       | TOPIC is missing; there is only 'halving'
        describe halvin                                | TOPIC: there is no topic 'halvin'; did you mean 'halving'?
        describe waves                                 | TOPIC: there is no topic 'waves'; there is only 'halving'
        solve halving twice                            | 'twice' is one argument too many; a value with blanks stands in quotes
        solve halving --set                            | missing required parameter for option '--set' (id=value)
        solve halving --set,                           | --set: '' is not id=value, such as 'x=4'
        solve halving --set,x                          | --set: 'x' is not id=value, such as 'x=4'
        solve halving --set,=4                         | --set: '=4' is not id=value
        solve halving --set,step=4                     | --set: there is no parameter 'step'; did you mean 'steps'?
        solve halving --set,omega=4                    | --set: there is no parameter 'omega'; there are x, steps, kind, grid, p, M, data
        solve halving --set,x=1 --set,x=2              | --set: 'x' is given twice
        solve halving --set,x=                         | --set: x: '' is not a number such as 0.5
        solve halving --set,x=1e7                      | --set: x: '1e7' is out of range; legal is a number from -1000000 to 1000000
        solve halving --set,x=NaN                      | --set: x: 'NaN' is not a number
        solve halving --set,x=1/0                      | --set: x: '1/0' is not a finite number
        solve halving --set,x=0,5                      | decimals are written with a point
        solve halving --set,steps=1.5                  | --set: steps: '1.5' is not a whole number; legal is a whole number from 0 to 10
        solve halving --set,kind=guess                 | --set: kind: there is no 'guess'; legal is one of by-division, by-shift
        solve halving --set,grid=maybe                 | --set: grid: 'maybe' is neither true nor false
        solve halving --set,p=1                        | --set: p: '1' has 1 number
        solve halving --set,M=1_2                      | --set: M:
        solve halving --set,data=@nowhere.csv          | --set: data: there is no file 'nowhere.csv'
        solve halving --set,data=@src                  | --set: data: 'src' is a directory, and a file is wanted
        solve halving --preset negativ                 | --preset: there is no preset 'negativ'; did you mean 'negative'?
        solve halving --state nowhere.eigen            | --state: there is no file 'nowhere.eigen'
        solve halving --state src                      | --state: 'src' is a directory, and a file is wanted
        solve halving --state pom.xml                  | --state: 'pom.xml', line 1: a state file begins with 'eigenscope 1'
        solve halving --each nowhere.jsonl             | --each: there is no file 'nowhere.jsonl'
        solve halving --each src                       | --each: 'src' is a directory
        trace halving --set,grid=false                 | TOPIC: 'halving' has no steps to trace
        trace halving --out nowhere/a.csv              | --out: cannot write 'nowhere/a.csv': there is no directory
        trace halving --out src                        | --out: 'src' is a directory, and a file is wanted
        draw halving                                   | missing required option: '--out=FILE.png|svg|pdf'
        draw halving --out a.gif                       | --out: a picture's name ends in .png, .svg or .pdf
        draw halving --out nowhere/a.png               | --out: cannot write 'nowhere/a.png': there is no directory
        draw halving --out a.png --size 0x10           | '--size': '0x10' is out of range; legal is 1x1 to 16384x16384
        draw halving --out a.png --size 16385x1        | '--size': '16385x1' is out of range
        draw halving --out a.png --size -1x1           | '--size'
        draw halving --out a.png --size wide           | '--size': 'wide' is not width and height in pixels such as 1600x900
        draw halving --out a.png --size 16384x16384    | --size: a picture has at most 200 million pixels
        draw halving --out a.png --scale 0             | '--scale': '0' is out of range; legal is a number from 0.1 to 16
        draw halving --out a.png --scale big           | '--scale': 'big' is not a number
        draw halving --out a.png --theme darc          | '--theme': there is no theme 'darc'; did you mean 'dark'?
        draw halving --out a.png --sheet lime          | --sheet: there is no picture 'lime'; did you mean 'line'?
        gallery --out pom.xml                          | --out: 'pom.xml' is a file, and a directory is wanted
        check                                          | FILE is missing; a lesson (.md), a state (.eigen) or data (.csv) can be checked
        check nowhere.eigen                            | FILE: there is no file 'nowhere.eigen'
        check pom.xml                                  | FILE: 'pom.xml' ends in neither .md (a lesson) nor .eigen (a state) nor .csv (data)
        """)
    void saysInOneLineWhatWouldBeRight(String command, String said) {
        String refusal = Ran.command(words(command)).refusal();
        assertAll(
                () -> assertTrue(refusal.startsWith("eigenscope: "), refusal),
                () -> assertTrue(refusal.contains(said), refusal));
    }

    /** Blanks part arguments; within one, a comma after an option parts the option from its value. */
    private static String[] words(String command) {
        return Arrays.stream(command.split(" "))
                .flatMap(w -> w.startsWith("--set,")
                        ? Arrays.stream(new String[] {"--set", w.substring("--set,".length())})
                        : Arrays.stream(new String[] {w}))
                .toArray(String[]::new);
    }

    @Test
    void aStateOfAnotherTopicIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.eigen"), "eigenscope 1\ntopic = waves\n");
        String said =
                Ran.command("solve", "halving", "--state", file.toString()).refusal();
        assertTrue(said.endsWith("is a state of the topic 'waves', not of 'halving'"), said);
    }

    @Test
    void dataWithoutAGoodRowNameFileLineAndColumn() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x,y\n1,\n3,four\n");
        String said = Ran.command("solve", "halving", "--set", "data=@" + file).refusal();
        assertTrue(
                said.contains("a.csv', there is no row of numbers below the heading (x, y); line 2: a number is missing"
                        + " (column y)"),
                said);
    }

    @Test
    void dataOfTooManyColumnsAskForAChoice() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "who,x,y\nA,1,2\n");
        String said = Ran.command("solve", "halving", "--set", "data=@" + file).refusal();
        assertTrue(said.contains("there are 3 columns (who, x, y), and 2 are wanted: choose them"), said);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("a.eigen"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        String said =
                Ran.command("solve", "halving", "--state", file.toString()).refusal();
        assertTrue(said.endsWith("it is not UTF-8 text; save it as UTF-8"), said);
    }

    @Test
    void aRefusedPictureLeavesNoFile() {
        Path file = folder.resolve("a.png");
        Ran.command("draw", "halving", "--out", file.toString(), "--set", "x=one")
                .refusal();
        assertFalse(Files.exists(file));
    }

    @Test
    void aFaultOfTheProgramIsOneLineAndStatusOne() {
        var ran = Ran.command("solve", "halving", "--set", "x=666");
        assertAll(
                () -> assertEquals(1, ran.status()),
                () -> assertEquals("", ran.out()),
                () -> assertEquals(
                        "eigenscope: this is a fault of the program, please report it:"
                                + " java.lang.IllegalStateException: the beast\n",
                        ran.err()));
    }
}
