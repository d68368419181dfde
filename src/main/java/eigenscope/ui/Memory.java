package eigenscope.ui;

import eigenscope.figure.Theme;
import eigenscope.figure.Viewpoint;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the window remembers from one start to the next.
 *
 * @param open id of the topic on screen
 * @param theme worn
 * @param window size and whether it fills the screen
 * @param splits sizes of the panels that can be resized, in pixels, by name
 * @param topics what is remembered of every topic visited, by id
 * @param lessons how far each lesson was followed, by id
 */
record Memory(
        String open,
        Theme theme,
        Size window,
        Map<String, Double> splits,
        Map<String, Visit> topics,
        Map<String, Progress.Reached> lessons) {
    /** What a first start begins with. */
    static final Memory FRESH = new Memory("", Theme.LIGHT, new Size(1280, 800, false), Map.of(), Map.of(), Map.of());

    /** Keeps its own copies, in their order. */
    Memory {
        splits = copy(splits);
        topics = copy(topics);
        lessons = copy(lessons);
    }

    private static <T> Map<String, T> copy(Map<String, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A window's size in logical pixels, and whether it is maximised instead. */
    record Size(double width, double height, boolean maximised) {}

    /**
     * What is remembered of a topic.
     *
     * @param file its state, as the text of an {@code .eigen} file
     * @param sheet id of the picture shown
     * @param looks what is seen of each plot, by sheet and plot with a slash between; the others as they start
     */
    record Visit(String file, String sheet, Map<String, Viewpoint> looks) {
        /** Keeps its own copy. */
        Visit {
            looks = copy(looks);
        }
    }
}
