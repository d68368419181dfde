package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.engine.linalg.Vec3;
import eigenscope.figure.Box;
import eigenscope.figure.Orbit;
import eigenscope.figure.Theme;
import eigenscope.figure.Viewpoint;
import eigenscope.topic.SampleTopic;
import eigenscope.topic.StateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionStoreTest {
    @TempDir
    private Path folder;

    private static Memory memory() {
        var visit = new Memory.Visit(
                StateFile.write("sample", new SampleTopic().initial()),
                "map",
                Map.of(
                        "map/flat", new Viewpoint.Window(new Box(-1.5, -2, 3, 1e-3)),
                        "map/space", new Orbit(new Vec3(1, 2, 3), 4, -0.5, 0.25)));
        return new Memory(
                "sample",
                Theme.PROJECTOR,
                new Memory.Size(1000, 700.5, true),
                Map.of("inspector", 288.0),
                Map.of("sample", visit),
                Map.of("linear-map", new Progress.Reached(3, 11, Set.of(0, 1, 2))));
    }

    @Test
    void whatWasSavedIsLoadedEqual() throws IOException {
        new SessionStore(folder.resolve("deep/er")).save(memory());
        assertEquals(
                Optional.of(memory()),
                new SessionStore(folder.resolve("deep/er")).load().memory());
    }

    @Test
    void aFirstStartFindsNothingAndSaysNothing() {
        assertEquals(
                new SessionStore.Found(Optional.empty(), Optional.empty()),
                new SessionStore(folder.resolve("none")).load());
    }

    @Test
    void aDamagedFileIsSetAsideWithOneLine() throws IOException {
        var store = new SessionStore(folder);
        store.save(memory());
        Path file = folder.resolve("session.txt");
        String text = Files.readString(file);
        Files.writeString(file, text.replace("theme = projector", "theme = tartan"));
        var found = store.load();
        assertEquals(Optional.empty(), found.memory());
        assertTrue(found.notice().orElseThrow().startsWith("The last session was damaged"));
        assertTrue(Files.exists(folder.resolve("session-damaged.txt")));
        assertEquals(Optional.empty(), store.load().notice());
    }

    @Test
    void aFileCutShortAnywhereNeverStopsTheStart() throws IOException {
        var store = new SessionStore(folder);
        store.save(memory());
        Path file = folder.resolve("session.txt");
        String text = Files.readString(file);
        for (int end = 0; end < text.length(); end += 7) {
            Files.writeString(file, text.substring(0, end));
            var found = store.load();
            assertTrue(found.memory().isPresent() || found.notice().isPresent(), "cut at " + end);
        }
    }

    @Test
    void savingLeavesNothingButTheOneFile() throws IOException {
        var store = new SessionStore(folder);
        store.save(memory());
        store.save(Memory.FRESH);
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void everySystemHasItsFolder() {
        assertEquals(Path.of("/home/ada/.local/state/eigenscope"), folder("Linux", Map.of()));
        assertEquals(Path.of("/state/eigenscope"), folder("Linux", Map.of("XDG_STATE_HOME", "/state")));
        assertEquals(Path.of("/home/ada/Library/Application Support/Eigenscope"), folder("Mac OS X", Map.of()));
        assertEquals(Path.of("/roaming/Eigenscope"), folder("Windows 11", Map.of("APPDATA", "/roaming")));
    }

    private static Path folder(String os, Map<String, String> env) {
        return SessionStore.folder(Map.of("os.name", os, "user.home", "/home/ada")::get, env::get);
    }

    @Test
    void thePropertyOverridesTheFolder() {
        assertEquals(Path.of("/own"), SessionStore.folder(Map.of("eigenscope.home", "/own")::get, key -> null));
    }
}
