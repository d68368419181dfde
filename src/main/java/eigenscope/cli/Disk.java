package eigenscope.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads and writes files; what goes wrong is refused in words. */
final class Disk {
    private static final long LARGEST = 100_000_000;

    private Disk() {}

    /**
     * Returns the text of a UTF-8 file.
     *
     * @throws Refusal if it cannot be read or is larger than 100 MB
     */
    static String read(String argument, Path file) {
        checkFile(argument, file);
        try {
            if (Files.size(file) > LARGEST)
                throw new Refusal("%s: '%s' is larger than 100 MB".formatted(argument, file));
            String text = Files.isRegularFile(file) ? Files.readString(file) : flowing(argument, file);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw unreadable(argument, "'" + file + "'", e);
        }
    }

    // What is no file on a disk, a pipe or a device, does not tell its size and may have no end.
    private static String flowing(String argument, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) LARGEST + 1);
            if (bytes.length > LARGEST) throw new Refusal("%s: '%s' is larger than 100 MB".formatted(argument, file));
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
    }

    /** Opens a file to be read piece by piece, under the same conditions but for the size. */
    static InputStream open(String argument, Path file) {
        checkFile(argument, file);
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw unreadable(argument, "'" + file + "'", e);
        }
    }

    private static void checkFile(String argument, Path file) {
        if (Files.isDirectory(file))
            throw new Refusal("%s: '%s' is a directory, and a file is wanted".formatted(argument, file));
        if (!Files.exists(file)) throw new Refusal("%s: there is no file '%s'".formatted(argument, file));
    }

    /**
     * Refuses a target that can be seen not to be writable, before any work is done for it.
     *
     * @throws Refusal if it is a directory, or its own directory does not exist, or either may not be written
     */
    static void checkTarget(String argument, Path file) {
        if (Files.isDirectory(file))
            throw new Refusal("%s: '%s' is a directory, and a file is wanted".formatted(argument, file));
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder))
            throw new Refusal("%s: cannot write '%s': there is no directory '%s'".formatted(argument, file, folder));
        if (!Files.isWritable(Files.exists(file) ? file : folder))
            throw new Refusal("%s: cannot write '%s': permission denied".formatted(argument, file));
    }

    /** Writes a whole file, replacing what was there. */
    static void write(String argument, Path file, byte[] bytes) {
        checkTarget(argument, file);
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw unwritable(argument, file, e);
        }
    }

    /** Makes a directory and those above it, unless they are there. */
    static void makeFolder(String argument, Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder))
            throw new Refusal("%s: '%s' is a file, and a directory is wanted".formatted(argument, folder));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(argument, folder, e);
        }
    }

    static Refusal unreadable(String argument, String name, IOException e) {
        return new Refusal("%s: cannot read %s: %s".formatted(argument, name, reason(e)), e);
    }

    static Refusal unwritable(String argument, Path file, IOException e) {
        return new Refusal("%s: cannot write '%s': %s".formatted(argument, file, reason(e)), e);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file or directory";
            case AccessDeniedException _ -> "permission denied";
            case CharacterCodingException _ -> "it is not UTF-8 text; save it as UTF-8";
            case FileSystemException f when f.getReason() != null -> f.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
