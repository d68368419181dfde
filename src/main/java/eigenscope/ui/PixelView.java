package eigenscope.ui;

import eigenscope.figure.Theme;
import eigenscope.paint.RasterPen;
import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

/**
 * Shows what a pen paints. There are two pictures, taken in turn: while JavaFX reads one the next is painted. On the JavaFX thread only.
 */
class PixelView extends ImageView {
    private final RasterPen pen;
    private final boolean isRoomy;
    private final ObservableValue<Number> resolution = sceneProperty()
            .flatMap(Scene::windowProperty)
            .flatMap(Window::renderScaleXProperty)
            .orElse(1);
    private Sheet shown = Sheet.of(1, 1);
    private Sheet next = shown;
    private Rectangle2D seen = Rectangle2D.EMPTY;

    /** Pixels and the image that shows them. */
    private record Sheet(int width, int height, PixelBuffer<IntBuffer> buffer, WritableImage image) {
        static Sheet of(int width, int height) {
            var buffer = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            return new Sheet(width, height, buffer, new WritableImage(buffer));
        }
    }

    /**
     * Prepares to show.
     *
     * @param isRoomy whether to keep pixels for the widest and the highest picture there was: for what is now larger, now smaller while a
     *     hand moves. Others get as many as they need, which is what a pen draws dense things on directly.
     */
    PixelView(RasterPen pen, boolean isRoomy) {
        this.pen = pen;
        this.isRoomy = isRoomy;
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
        if (!serves(next, columns, rows)) next = sheet(columns, rows);
        pen.begin(next.buffer.getBuffer().array(), next.width, next.height, theme, resolution);
        picture.accept(pen);
        next.buffer.updateBuffer(_ -> null);
        if (columns != seen.getWidth() || rows != seen.getHeight()) {
            seen = new Rectangle2D(0, 0, columns, rows);
            setViewport(seen);
        }
        setFitWidth(columns / resolution);
        setFitHeight(rows / resolution);
        setImage(next.image);
        var painted = next;
        next = shown;
        shown = painted;
    }

    private boolean serves(Sheet sheet, int columns, int rows) {
        return isRoomy
                ? sheet.width >= columns && sheet.height >= rows
                : sheet.width == columns && sheet.height == rows;
    }

    private Sheet sheet(int columns, int rows) {
        return isRoomy
                ? Sheet.of(Math.max(columns, shown.width), Math.max(rows, shown.height))
                : Sheet.of(columns, rows);
    }

    /** Returns the screen's pixels for one logical pixel. */
    final double resolution() {
        return resolution.getValue().doubleValue();
    }

    /** Has a picture painted again that was painted for another screen: nothing else need change when a window moves there. */
    final void onResolution(Runnable painting) {
        resolution.subscribe((_, _) -> painting.run());
    }
}
