package eigenscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.jr.ob.JSON;
import eigenscope.figure.Typesetter;
import eigenscope.tex.Tex;
import eigenscope.topic.Catalogue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** What a command left behind, run in this process over the topic {@link Halving}. */
record Ran(int status, String out, String err) {
    static final Typesetter TYPESETTER = new Tex();

    static Ran command(String... args) {
        return withInput("", args);
    }

    static Ran withInput(String input, String... args) {
        return on(false, input, args);
    }

    static Ran onTerminal(String... args) {
        return on(true, "", args);
    }

    private static Ran on(boolean shown, String input, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new PrintStream(out, false, UTF_8),
                new PrintStream(err, false, UTF_8),
                shown,
                shown);
        int status = Cli.run(Catalogue.of(new Halving()), TYPESETTER, terminal, args);
        return new Ran(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    /** Returns the answer of a command that went well. */
    String answer() {
        assertEquals("", err);
        assertEquals(0, status);
        return out;
    }

    /** Returns the one line said of a command that was refused. */
    String refusal() {
        assertEquals("", out);
        assertEquals(2, status, err);
        assertEquals(1, err.lines().count(), err);
        return err.strip();
    }

    Map<String, Object> json() throws IOException {
        return JSON.std.mapFrom(answer());
    }

    List<Object> lines() throws IOException {
        var lines = new java.util.ArrayList<Object>();
        for (String line : answer().lines().toList()) lines.add(JSON.std.mapFrom(line));
        return lines;
    }
}
