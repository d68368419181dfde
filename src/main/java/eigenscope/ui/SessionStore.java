package eigenscope.ui;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where a {@link Memory} lies on disk. A file is whole or not there: it is written beside and moved into place, so that a crash in the
 * middle leaves the one before.
 */
final class SessionStore {
    private static final String FILE = "session.txt";
    private static final String DAMAGED = "session-damaged.txt";

    private final Path folder;

    SessionStore(Path folder) {
        this.folder = folder;
    }

    /** What was found on disk: a memory or none, and a line for the learner where something was wrong with it. */
    record Found(Optional<Memory> memory, Optional<String> notice) {}

    /**
     * Returns the folder in which programs of this user keep such things.
     *
     * @param property reads a system property, null for none; {@code eigenscope.home} overrides everything
     * @param env reads an environment variable, null for none
     */
    static Path folder(UnaryOperator<String> property, UnaryOperator<String> env) {
        String own = property.apply("eigenscope.home");
        if (own != null) return Path.of(own);
        String os = property.apply("os.name").toLowerCase(Locale.ROOT);
        Path home = Path.of(property.apply("user.home"));
        if (os.contains("win")) {
            String roaming = env.apply("APPDATA");
            return (roaming == null ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Eigenscope");
        }
        if (os.contains("mac")) return home.resolve("Library/Application Support/Eigenscope");
        String state = env.apply("XDG_STATE_HOME");
        return (state == null || state.isBlank() ? home.resolve(".local/state") : Path.of(state)).resolve("eigenscope");
    }

    /** Reads what was written last. A file that cannot be understood is set aside. */
    Found load() {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) return new Found(Optional.empty(), Optional.empty());
        try {
            return new Found(Optional.of(MemoryText.read(Files.readString(file))), Optional.empty());
        } catch (IOException e) {
            return new Found(Optional.empty(), Optional.of("The last session cannot be read: " + e.getMessage()));
        } catch (RuntimeException e) {
            // Whatever a damaged file makes the readers say, the start goes on.
            return new Found(Optional.empty(), Optional.of(setAside(file, e)));
        }
    }

    private String setAside(Path file, RuntimeException why) {
        Path aside = folder.resolve(DAMAGED);
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            return "The last session was damaged (%s) and is kept as %s".formatted(why.getMessage(), aside);
        } catch (IOException e) {
            return "The last session is damaged (%s) and cannot be moved away".formatted(why.getMessage());
        }
    }

    /**
     * Writes a memory in place of the last one. Not for the JavaFX thread.
     *
     * @throws IOException if it cannot be written; the last one stands then
     */
    void save(Memory memory) throws IOException {
        Files.createDirectories(folder);
        Path fresh = Files.createTempFile(folder, "session", ".new");
        try {
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.write(StandardCharsets.UTF_8.encode(MemoryText.write(memory)));
                channel.force(true);
            }
            move(fresh, folder.resolve(FILE));
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
