package eigenscope.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** The fonts of pictures on the screen and the widths of words in them. Used on the JavaFX thread only. */
final class Words {
    private static final String FOLDER = "/com/formdev/flatlaf/fonts/inter/";
    /** Widths kept: the words of a few hundred frames. */
    private static final int KEPT = 2000;

    private final String regular = load("Inter-Regular.otf");
    private final String bold = load("Inter-SemiBold.otf");
    private final Map<Face, Font> fonts = new HashMap<>();
    private final Text ruler = new Text();
    private final Map<Word, Double> widths = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Word, Double> eldest) {
            return size() > KEPT;
        }
    };

    private record Face(double size, boolean bold) {}

    private record Word(String text, Face face) {}

    private static String load(String file) {
        try (var stream = Words.class.getResourceAsStream(FOLDER + file)) {
            Font font = stream == null ? null : Font.loadFont(stream, 12);
            if (font == null) throw new IOException("no font " + FOLDER + file + " on the class path");
            return font.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the font of a size in pixels. */
    Font font(double size, boolean heavy) {
        return font(new Face(size, heavy));
    }

    private Font font(Face face) {
        return fonts.computeIfAbsent(face, f -> new Font(f.bold ? bold : regular, f.size));
    }

    /** Returns how wide words come out, in pixels. */
    double width(String text, double size, boolean heavy) {
        return widths.computeIfAbsent(new Word(text, new Face(size, heavy)), word -> {
            ruler.setFont(font(word.face));
            ruler.setText(word.text);
            return ruler.getLayoutBounds().getWidth();
        });
    }
}
