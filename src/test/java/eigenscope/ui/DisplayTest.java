package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What stands in the way of a window is found before JavaFX stumbles over it. */
@ResourceLock("window")
final class DisplayTest {
    private static final String ALL = "libXtst.so.6\0/lib/libXtst.so.6\0libgtk-3.so.0\0/lib/libgtk-3.so.0\0";

    @TempDir
    private Path root;

    private String platform;

    /** The tests themselves run on JavaFX's headless platform, on which nothing stands in the way. */
    @BeforeEach
    void forgetTheHeadlessPlatform() {
        platform = System.clearProperty("glass.platform");
    }

    @AfterEach
    void rememberTheHeadlessPlatform() {
        if (platform != null) System.setProperty("glass.platform", platform);
    }

    private Optional<String> obstacle(Map<String, String> environment, String libraries) throws IOException {
        Files.createDirectories(root.resolve("etc"));
        Files.writeString(root.resolve("etc/ld.so.cache"), libraries);
        return new Display(environment, "Linux", root).obstacle();
    }

    @Test
    void withoutADisplayThereIsNoWindow() throws IOException {
        assertTrue(obstacle(Map.of(), ALL).orElseThrow().startsWith("there is no display (DISPLAY is not set)"));
    }

    @Test
    void waylandAloneLacksXwayland() throws IOException {
        String said = obstacle(Map.of("WAYLAND_DISPLAY", "wayland-0"), ALL).orElseThrow();
        assertTrue(said.contains("package xwayland"), said);
    }

    @Test
    void aDisplayThatNobodyServesIsNone() throws IOException {
        assertEquals(
                Optional.of("nothing answers at the display ':98765' that DISPLAY names"),
                obstacle(Map.of("DISPLAY", ":98765"), ALL));
    }

    @Test
    void aServerInTheAbstractNamespaceIsFound() throws IOException {
        Files.createDirectories(root.resolve("proc/net"));
        Files.writeString(root.resolve("proc/net/unix"), "00: 2 0 1 @/tmp/.X11-unix/X98765\n");
        assertEquals(Optional.empty(), obstacle(Map.of("DISPLAY", ":98765"), ALL));
    }

    @Test
    void aRemoteDisplayIsTrusted() throws IOException {
        assertEquals(Optional.empty(), obstacle(Map.of("DISPLAY", "localhost:10.0"), ALL));
    }

    @Test
    void aMissingLibraryIsNamedWithItsPackage() throws IOException {
        assertEquals(
                Optional.of("the system lacks libgtk-3.so.0: install it (Debian, Ubuntu: sudo apt install libgtk-3-0)"),
                obstacle(Map.of("DISPLAY", "localhost:10.0"), "libXtst.so.6\0"));
    }

    @Test
    void aLibraryOnTheLibraryPathIsNotMissing() throws IOException {
        Files.createFile(root.resolve("libgtk-3.so.0"));
        var environment = Map.of("DISPLAY", "localhost:10.0", "LD_LIBRARY_PATH", "/nowhere::" + root);
        assertEquals(Optional.empty(), obstacle(environment, "libXtst.so.6\0"));
    }

    @Test
    void aSystemThatKeepsNoCacheIsTrusted() {
        assertEquals(Optional.empty(), new Display(Map.of("DISPLAY", "localhost:10.0"), "Linux", root).obstacle());
    }

    @Test
    void otherSystemsHaveTheirOwnWindows() {
        assertEquals(Optional.empty(), new Display(Map.of(), "Mac OS X", root).obstacle());
    }
}
