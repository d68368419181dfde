package eigenscope.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/**
 * How the parts of the window look that change while a grip is dragged: a fast frame with an empty picture is none.
 *
 * @param parts pixels by the selector of their node
 */
record Looks(Map<String, int[]> parts) {
    private static final int COLOURS = 8;

    /** Takes the pictures of what some selectors find, on the JavaFX thread. */
    static Looks of(Scene scene, String... selectors) {
        Map<String, int[]> parts = new LinkedHashMap<>();
        for (String selector : selectors) {
            Node node = scene.lookup(selector);
            parts.put(selector, node == null ? new int[0] : pixels(node.snapshot(null, null)));
        }
        return new Looks(parts);
    }

    /** Returns the pixels of an image, row by row. */
    static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    /** Returns what is wrong: a part that is not there or has no picture in it. */
    Optional<String> flaw() {
        for (var part : parts.entrySet())
            if (isEmpty(part.getValue())) return Optional.of(part.getKey() + " shows nothing");
        return Optional.empty();
    }

    /** Returns what is wrong: a part that is not there, has no picture in it or looks as it did before. */
    Optional<String> flawAfter(Looks before) {
        for (var part : parts.entrySet())
            if (Arrays.equals(part.getValue(), before.parts().get(part.getKey())))
                return Optional.of(part.getKey() + " did not change");
        return flaw();
    }

    /** Says whether there is no picture: next to no colours. */
    static boolean isEmpty(int[] pixels) {
        return Arrays.stream(pixels).distinct().limit(COLOURS).count() < COLOURS;
    }
}
