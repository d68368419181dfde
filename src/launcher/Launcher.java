import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Writes the launchers {@code target/eigenscope} and {@code target/eigenscope.cmd}, which name the JDK that the build found, whatever
 * {@code java} is first on the path; then lets the program rehearse, so that commands start sooner. Run by the build, from source:
 * it is no part of the program.
 */
final class Launcher {
    private static final String FLAGS = "--enable-native-access=ALL-UNNAMED -Xlog:disable";
    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final int PATIENCE_SECONDS = 120;

    private static final String SH = """
        #!/bin/sh
        # Starts Eigenscope. Written by the build (src/launcher/Launcher.java) for this machine.
        flags='%1$s'
        # Java reads arguments in the charset of the locale, and a bare "C" has ASCII only.
        case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in '' | C | POSIX) export LC_ALL=C.UTF-8 ;; esac
        # Short commands are over before the optimising compiler has paid for itself.
        case "${1:-window} $*" in window* | gallery* | *--each*) ;; *) flags="$flags %2$s" ;; esac
        if [ -t 2 ]; then flags="$flags -Deigenscope.errShown=true"; fi
        # shellcheck disable=SC2086 # flags are words without blanks
        exec '%3$s' $flags -XX:AOTCache='%4$s' -Deigenscope.gallery='%5$s' -cp '%6$s' eigenscope.Main "$@"
        """;

    private static final String CMD = """
        @echo off\r
        "%2$s" %1$s -XX:AOTCache="%3$s" -Deigenscope.gallery="%4$s" -cp "%5$s" eigenscope.Main %%*\r
        """;

    private Launcher() {}

    /**
     * Writes both launchers and the cache.
     *
     * @param args the class path of the build, its folder of classes, the jar that stands for those, the folder to write to
     */
    public static void main(String... args) throws IOException, InterruptedException {
        String classPath = args[0].replace(args[1] + File.pathSeparator, args[2] + File.pathSeparator);
        Path target = Path.of(args[3]);
        Path cache = target.resolve("eigenscope.aot");
        Path gallery = target.resolve("gallery");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path sh = target.resolve("eigenscope");
        String script = SH.formatted(FLAGS, QUICK, quoted(java), quoted(cache), quoted(gallery), quoted(classPath));
        Files.writeString(sh, script, UTF_8);
        if (!sh.toFile().setExecutable(true, false)) throw new IOException("cannot make " + sh + " executable");
        Files.writeString(
                target.resolve("eigenscope.cmd"), CMD.formatted(FLAGS, java, cache, gallery, classPath), UTF_8);
        rehearse(java, classPath, cache);
    }

    private static String quoted(Object text) {
        return text.toString().replace("'", "'\\''");
    }

    /** Without a cache the program starts as well, only later: trouble here is said and passed over. */
    private static void rehearse(String java, String classPath, Path cache) throws IOException, InterruptedException {
        Files.deleteIfExists(cache);
        var log = cache.resolveSibling("eigenscope.aot.log");
        // The flags of the start to come: a cache made with others is refused, and without a word.
        var command = new ArrayList<String>(List.of(java));
        command.addAll(List.of(FLAGS.split(" ")));
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-cp", classPath, "eigenscope.Rehearsal"));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!ended) process.destroyForcibly().waitFor();
        if (ended && process.exitValue() == 0 && Files.exists(cache)) return;
        Files.deleteIfExists(cache);
        System.out.println("No start-up cache could be made (see " + log + "); the program starts without.");
    }
}
