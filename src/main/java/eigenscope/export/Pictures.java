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
     * @see #write(Sheet, Path)
     */
    public static void write(
            Figure figure, Theme theme, int width, int height, double scale, Typesetter typesetter, Path file)
            throws IOException {
        write(Sheet.of(figure, theme, width, height, scale, typesetter), file);
    }

    /**
     * Writes a sheet in the format its file's name ends in.
     *
     * @param file ends in .png, .svg or .pdf; replaced if there is one
     * @throws IllegalArgumentException if the name ends otherwise
     * @throws IOException if the file cannot be written, with one line that says why
     */
    public static void write(Sheet sheet, Path file) throws IOException {
        byte[] bytes = bytes(sheet, file);
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

    private static byte[] bytes(Sheet sheet, Path file) throws IOException {
        return switch (format(file)) {
            case "png" -> png(sheet);
            case "svg" -> toSvg(sheet).getBytes(StandardCharsets.UTF_8);
            default -> Pdf.of(sheet);
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

    /** Returns a sheet as pixels, {@code scale} of them for a logical one. */
    public static BufferedImage toImage(Sheet sheet) {
        int width = (int) Math.max(1, Math.round(sheet.width() * sheet.scale()));
        int height = (int) Math.max(1, Math.round(sheet.height() * sheet.scale()));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.scale(sheet.scale(), sheet.scale());
        sheet.paint(graphics);
        graphics.dispose();
        return image;
    }

    private static byte[] png(Sheet sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(toImage(sheet), "png", bytes);
        return bytes.toByteArray();
    }

    /** Returns a sheet as SVG text, the same for equal sheets. */
    public static String toSvg(Sheet sheet) {
        return Svg.of(sheet);
    }
}
