package eigenscope;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process of its own. */
final class MainTest {
    private static final int PATIENCE_SECONDS = 120;

    @TempDir
    private Path folder;

    private record Ended(int status, String out, String err) {}

    private Ended run(List<String> flags, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "eigenscope.Main"));
        command.addAll(List.of(args));
        return ended(command);
    }

    private Ended ended(List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        var builder = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.writeString(folder.resolve("in"), "").toFile()));
        Stream.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS").forEach(builder.environment()::remove);
        // The plainest locale there is: answers are UTF-8 all the same.
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        boolean inTime = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (!inTime) process.destroyForcibly();
        assertTrue(inTime, "it takes too long");
        return new Ended(process.exitValue(), Files.readString(out, UTF_8), Files.readString(err, UTF_8));
    }

    @Test
    void anAnswerGoesToStandardOutput() throws IOException, InterruptedException {
        var ended = run(List.of(), "solve", "linear-map", "--set", "A=1 2; 3 4");
        assertAll(
                () -> assertEquals(0, ended.status()),
                () -> assertEquals("", ended.err()),
                () -> assertTrue(ended.out().contains("\"det\" : -2.0"), ended.out()));
    }

    @Test
    void aRefusalGoesToStandardErrorAndIntoTheStatus() throws IOException, InterruptedException {
        var ended = run(List.of(), "solve", "linear-mop");
        assertAll(
                () -> assertEquals(2, ended.status()),
                () -> assertEquals("", ended.out()),
                () -> assertEquals(
                        "eigenscope: TOPIC: there is no topic 'linear-mop'; did you mean 'linear-map'?\n",
                        ended.err()));
    }

    @Test
    void noCommandLoadsAClassOfJavaFx() throws IOException, InterruptedException {
        var flags = List.of("-Xlog:class+load:file=" + folder.resolve("classes"));
        run(flags, "draw", "linear-map", "--out", folder.resolve("a.png").toString());
        String classes = Files.readString(folder.resolve("classes"));
        assertAll(
                () -> assertTrue(classes.contains("eigenscope.cli.DrawCommand")),
                () -> assertFalse(classes.contains("javafx.")),
                () -> assertFalse(classes.contains("com.sun.glass")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItSaysSoAndDrawsTheGallery() throws IOException, InterruptedException {
        Path gallery = folder.resolve("gallery");
        var ended = run(List.of("-Deigenscope.gallery=" + gallery));
        assertAll(
                () -> assertEquals(0, ended.status()),
                () -> assertEquals(1, ended.err().lines().count(), ended.err()),
                () -> assertTrue(
                        ended.err().startsWith("eigenscope: no window can open here: there is no display"),
                        ended.err()),
                () -> assertEquals(gallery.resolve("index.html") + "\n", ended.out()),
                () -> assertTrue(Files.exists(gallery.resolve("linear-map-map-light.png"))));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsSaid() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var ended = ended(List.of(
                "sh",
                "-c",
                "\"$0\" -cp \"$1\" eigenscope.Main topics > /dev/full",
                java,
                System.getProperty("java.class.path")));
        assertAll(
                () -> assertEquals(1, ended.status()),
                () -> assertEquals("eigenscope: cannot write standard output: No space left on device\n", ended.err()));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aReaderWhoHasReadEnoughIsNoError() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path lines = Files.writeString(folder.resolve("lines"), "{}\n".repeat(5000));
        var ended = ended(List.of(
                "sh",
                "-c",
                "\"$0\" -cp \"$1\" eigenscope.Main solve linear-map --each \"$2\" | head -n 1",
                java,
                System.getProperty("java.class.path"),
                lines.toString()));
        assertAll(() -> assertEquals(1, ended.out().lines().count()), () -> assertEquals("", ended.err()));
    }
}
