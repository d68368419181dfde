package eigenscope.ui;

import eigenscope.figure.Theme;
import eigenscope.paint.RasterPen;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * Shows what a pen paints. There are two pictures, taken in turn: while JavaFX reads one the next is painted. On the JavaFX thread only.
 */
class PixelView extends ImageView {
    private final RasterPen pen;
    private Sheet shown = Sheet.of(1, 1);
    private Sheet next = shown;

    /** Pixels and the image that shows them. */
    private record Sheet(int width, int height, PixelBuffer<IntBuffer> buffer, WritableImage image) {
        static Sheet of(int width, int height) {
            var buffer = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            return new Sheet(width, height, buffer, new WritableImage(buffer));
        }
    }

    PixelView(RasterPen pen) {
        this.pen = pen;
        setSmooth(false);
    }

    /**
     * Paints a picture anew and shows it.
     *
     * @param width in logical pixels, at least 1
     * @param height in logical pixels, at least 1
     */
    final void paint(double width, double height, Theme theme, Consumer<RasterPen> picture) {
        double resolution = resolution();
        int columns = (int) Math.ceil(width * resolution);
        int rows = (int) Math.ceil(height * resolution);
        if (next.width != columns || next.height != rows) next = Sheet.of(columns, rows);
        pen.begin(next.buffer.getBuffer().array(), columns, rows, theme, resolution);
        picture.accept(pen);
        next.buffer.updateBuffer(_ -> null);
        setFitWidth(columns / resolution);
        setFitHeight(rows / resolution);
        setImage(next.image);
        var painted = next;
        next = shown;
        shown = painted;
    }

    /** Returns the screen's pixels for one logical pixel. */
    final double resolution() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
    }
}
