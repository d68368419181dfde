package eigenscope.ui;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a window can open here, found out before JavaFX is loaded: its own complaint is a stack trace, and some of what it misses ends
 * the process.
 *
 * @param environment the process's environment variables
 * @param system name of the operating system, as the property {@code os.name} has it
 * @param root where the file system begins
 */
public record Display(Map<String, String> environment, String system, Path root) {
    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    /** What JavaFX cannot do without (OpenGL it can), and the Debian and Ubuntu package that has it. */
    private static final Map<String, String> LIBRARIES =
            Map.of("libgtk-3.so.0", "libgtk-3-0", "libXtst.so.6", "libxtst6");

    /** Returns that of this process. */
    public static Display here() {
        return new Display(System.getenv(), System.getProperty("os.name"), Path.of("/"));
    }

    /** Returns one line on why no window can open and what to do about it; empty if there is no reason known. */
    public Optional<String> obstacle() {
        if (!system.equals("Linux") || "Headless".equals(System.getProperty("glass.platform"))) return Optional.empty();
        List<String> obstacles = Stream.of(missingDisplay(), missingLibraries())
                .flatMap(Optional::stream)
                .toList();
        return obstacles.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", obstacles));
    }

    private Optional<String> missingDisplay() {
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isEmpty())
            return Optional.of(
                    environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()
                            ? "there is no display (DISPLAY is not set): start it in a desktop session, or through ssh"
                                    + " -X"
                            : "DISPLAY is not set: this Wayland session needs Xwayland (package xwayland)");
        var local = LOCAL.matcher(display);
        if (!local.matches() || isListening(local.group(1))) return Optional.empty();
        return Optional.of("nothing answers at the display '%s' that DISPLAY names".formatted(display));
    }

    private boolean isListening(String number) {
        String socket = "/tmp/.X11-unix/X" + number;
        try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException _) {
            // Some servers listen in the abstract namespace only, which Java cannot reach.
            return contains(root.resolve("proc/net/unix"), "@" + socket);
        }
    }

    /** Only where the linker keeps a cache can be told what it would find; elsewhere JavaFX may try. */
    private Optional<String> missingLibraries() {
        Path cache = root.resolve("etc/ld.so.cache");
        if (!Files.isReadable(cache)) return Optional.empty();
        List<String> missing = LIBRARIES.keySet().stream()
                .filter(library -> !contains(cache, library + "\0") && !isOnLibraryPath(library))
                .sorted()
                .toList();
        if (missing.isEmpty()) return Optional.empty();
        return Optional.of("the system lacks %s: install it (Debian, Ubuntu: sudo apt install %s)"
                .formatted(
                        String.join(", ", missing),
                        missing.stream().map(LIBRARIES::get).collect(Collectors.joining(" "))));
    }

    private boolean isOnLibraryPath(String library) {
        return Stream.of(environment.getOrDefault("LD_LIBRARY_PATH", "").split(":"))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.exists(Path.of(folder, library)));
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException _) {
            return false;
        }
    }
}
