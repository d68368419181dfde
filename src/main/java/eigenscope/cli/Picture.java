package eigenscope.cli;

import eigenscope.export.Pictures;
import eigenscope.export.Print;
import eigenscope.figure.Figure;
import eigenscope.figure.Theme;
import eigenscope.figure.Typesetter;
import java.io.IOException;
import java.nio.file.Path;

/** Writes pictures; what goes wrong is refused in words. */
final class Picture {
    private Picture() {}

    /**
     * Writes a figure in the format that the name of the file ends in.
     *
     * @throws Refusal if it would have too many pixels, or the file cannot be written
     */
    static void write(
            String argument, Figure figure, Theme theme, Size size, double scale, Typesetter typesetter, Path file) {
        Disk.checkTarget(argument, file);
        try {
            Pictures.write(print(figure, theme, size, scale, typesetter), file);
        } catch (IOException e) {
            throw new Refusal(argument + ": " + e.getMessage(), e);
        }
    }

    private static Print print(Figure figure, Theme theme, Size size, double scale, Typesetter typesetter) {
        try {
            return Print.of(figure, theme, size.width(), size.height(), scale, typesetter);
        } catch (IllegalArgumentException e) {
            throw new Refusal("--size: " + e.getMessage(), e);
        }
    }
}
