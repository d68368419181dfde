package eigenscope.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a window can be opened here, and if not, why not and what to do: asked before JavaFX tries, which would answer in stack traces. */
public final class Display {
    private static final List<Path> LIBRARY_FOLDERS = Stream.of(
                    "/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib", "/usr/local/lib64")
            .map(Path::of)
            .toList();

    private Display() {}

    /** A library that JavaFX loads on Linux, and the Debian package it is in. */
    private record Library(String file, String debianPackage) {}

    private static final List<Library> LIBRARIES = List.of(
            new Library("libgtk-3.so.0", "libgtk-3-0"),
            new Library("libXtst.so.6", "libxtst6"),
            new Library("libGL.so.1", "libgl1"));

    /** Returns one line that says why no window can be opened and what to do; empty if one can. */
    public static Optional<String> obstacle() {
        return obstacle(System::getProperty, System::getenv, Display::isInstalled);
    }

    static Optional<String> obstacle(
            UnaryOperator<String> property, UnaryOperator<String> env, Predicate<String> isInstalled) {
        boolean linux = property.apply("os.name").toLowerCase(Locale.ROOT).contains("linux");
        // On its headless platform JavaFX draws into memory: tests do.
        if (!linux || "Headless".equals(property.apply("glass.platform"))) return Optional.empty();
        if (isBlank(env.apply("DISPLAY")) && isBlank(env.apply("WAYLAND_DISPLAY")))
            return Optional.of("There is no display to open a window on: set DISPLAY, or run it under"
                    + " 'xvfb-run', or use the commands that 'help' lists.");
        String missing = LIBRARIES.stream()
                .filter(l -> !isInstalled.test(l.file()))
                .map(Library::debianPackage)
                .collect(Collectors.joining(" "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("A window needs a system library that is missing: apt-get install " + missing);
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }

    private static boolean isInstalled(String file) {
        return LIBRARY_FOLDERS.stream().anyMatch(folder -> isIn(folder, file));
    }

    private static boolean isIn(Path folder, String file) {
        if (Files.exists(folder.resolve(file))) return true;
        // Debian keeps libraries one folder deeper, by machine: /usr/lib/x86_64-linux-gnu.
        try (var inner = Files.newDirectoryStream(folder, "*-linux-gnu*")) {
            for (Path machine : inner) if (Files.exists(machine.resolve(file))) return true;
            return false;
        } catch (IOException e) {
            return false;
        }
    }
}
