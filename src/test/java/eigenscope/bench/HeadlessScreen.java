package eigenscope.bench;

import com.sun.glass.ui.Window;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;

/**
 * Makes room for windows of 1920×1080 on JavaFX's headless platform. Its screen has 1000×1000 pixels, and a larger window ends every frame
 * in an exception: its pixels are written, row by row of 1000, past the end of the buffer. In a longer buffer the rows still overlap, but
 * nobody looks at this screen: pictures are taken from the scene.
 */
final class HeadlessScreen {
    private static final int BYTES = 4 * (1080 * 1000 + 1920);

    private HeadlessScreen() {}

    /** Widens what is behind the windows that are open. On the JavaFX thread; does nothing on a real screen. */
    static void widen() {
        for (Window window : Window.getWindows())
            if (window.getClass().getSimpleName().equals("HeadlessWindow")) widen(window);
    }

    private static void widen(Window window) {
        try {
            Field buffer = window.getClass().getDeclaredField("frameBuffer");
            buffer.setAccessible(true);
            buffer.set(window, ByteBuffer.allocate(BYTES));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this JavaFX has another headless platform", e);
        }
    }
}
