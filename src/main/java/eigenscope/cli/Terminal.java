package eigenscope.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output, for answers; buffered, so whoever writes flushes
 * @param err standard error, for everything else
 * @param outShown whether somebody sees {@code out} as it is written
 * @param errShown whether somebody sees {@code err} as it is written
 */
public record Terminal(InputStream in, PrintStream out, PrintStream err, boolean outShown, boolean errShown) {
    private static final int BUFFER = 1 << 16;

    /** Returns that of this process. Files and pipes receive UTF-8 whatever the locale; a terminal receives what it can show. */
    public static Terminal system() {
        // Which Java returns null without a terminal, and which a console that is none, has changed twice.
        Optional<Console> console = Optional.ofNullable(System.console()).filter(Console::isTerminal);
        boolean shown = console.isPresent();
        Charset charset = console.map(Console::charset).orElse(StandardCharsets.UTF_8);
        // Java cannot ask whether standard error alone is a terminal; the launcher can, and says so.
        boolean errShown = shown || Boolean.getBoolean("eigenscope.errShown");
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset);
        var outlet = new Outlet(
                new FileOutputStream(FileDescriptor.out),
                reason -> err.println("eigenscope: cannot write standard output: " + reason));
        var out = new PrintStream(new BufferedOutputStream(outlet, BUFFER), false, charset);
        return new Terminal(System.in, out, err, shown, errShown);
    }

    /** Says something beside the answer, in one line. */
    void say(String line) {
        err.println("eigenscope: " + line.replaceAll("\\s*\\R\\s*", " "));
        err.flush();
    }
}
