package eigenscope.export;

import eigenscope.figure.Figure;
import eigenscope.figure.Theme;
import eigenscope.figure.Typesetter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Writes figures as PNG, SVG and PDF. */
public final class Pictures {
    private Pictures() {}

    /**
     * Writes a figure, each plot as it starts.
     *
     * @see #write(Print, Path)
     */
    public static void write(
            Figure figure, Theme theme, int width, int height, double scale, Typesetter typesetter, Path file)
            throws IOException {
        write(Print.of(figure, theme, width, height, scale, typesetter), file);
    }

    /**
     * Writes a print in the format its file's name ends in.
     *
     * @param file ends in .png, .svg or .pdf; replaced if there is one
     * @throws IllegalArgumentException if the name ends otherwise
     * @throws IOException if the file cannot be written, with one line that says why
     */
    public static void write(Print print, Path file) throws IOException {
        byte[] bytes = bytes(print, file);
        try {
            Files.write(file, bytes);
        } catch (FileSystemException e) {
            throw new IOException("cannot write %s: %s".formatted(file, reason(e, file)), e);
        }
    }

    /** Refuses a name in whose format no picture is written: for asking before much is computed. */
    public static void requireFormat(Path file) {
        format(file);
    }

    private static String format(Path file) {
        String name = file.toString();
        String format = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (format) {
            case "png", "svg", "pdf" -> format;
            default ->
                throw new IllegalArgumentException(
                        "a picture's name ends in .png, .svg or .pdf, unlike “%s”".formatted(name));
        };
    }

    private static byte[] bytes(Print print, Path file) throws IOException {
        return switch (format(file)) {
            case "png" -> png(print);
            case "svg" -> toSvg(print).getBytes(StandardCharsets.UTF_8);
            default -> Pdf.of(print);
        };
    }

    private static String reason(FileSystemException e, Path file) {
        if (Files.isDirectory(file)) return "it is a folder";
        return switch (e) {
            case NoSuchFileException _ -> "its folder does not exist";
            case AccessDeniedException _ -> "access is denied";
            default ->
                e.getReason() == null ? "the system refuses" : e.getReason().toLowerCase(Locale.ROOT);
        };
    }

    /** Returns a print as pixels, {@code scale} of them for a logical one. */
    public static BufferedImage toImage(Print print) {
        int width = (int) Math.max(1, Math.round(print.width() * print.scale()));
        int height = (int) Math.max(1, Math.round(print.height() * print.scale()));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.scale(print.scale(), print.scale());
        print.paint(graphics);
        graphics.dispose();
        return image;
    }

    private static byte[] png(Print print) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(toImage(print), "png", bytes);
        return bytes.toByteArray();
    }

    /** Returns a print as SVG text, the same for equal prints. */
    public static String toSvg(Print print) {
        return Svg.of(print);
    }
}
