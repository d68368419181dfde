package eigenscope.topics.optimisation;

import eigenscope.figure.Box;
import eigenscope.figure.Contours;
import eigenscope.figure.Heat;
import eigenscope.figure.Ink;
import eigenscope.figure.Isolines;
import eigenscope.figure.Levels;
import eigenscope.figure.Mark;
import eigenscope.figure.Relief;
import eigenscope.figure.Stroke;
import eigenscope.figure.Tones;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A loss over a part of the plane as heat and lines of equal loss.
 *
 * @param loss what is drawn
 * @param domain somewhat more than the window, for pictures are wider or higher
 * @param heat its values
 * @param contours where they are equal
 */
record Terrain(Loss loss, Box domain, Heat heat, Contours contours) {
    private static final int COLUMNS = 200;
    private static final int ROWS = 160;
    private static final double WIDER = 1.7;
    private static final double HIGHER = 1.6;
    private static final int LEVELS = 14;
    private static final double PALE = 0.85;

    /** Keeps the last terrain: while a hand drags the start or the rate, the land stays as it is. */
    static final class Memory {
        private final AtomicReference<Terrain> last = new AtomicReference<>();

        /** Returns the terrain of a loss around a window: the last one if it is the same. */
        Terrain of(Loss loss, Box window) {
            Box domain = around(window);
            return Optional.ofNullable(last.get())
                    .filter(t -> t.domain.equals(domain) && t.loss.equals(loss))
                    .orElseGet(() -> last.updateAndGet(_ -> Terrain.of(loss, domain)));
        }
    }

    private static Box around(Box window) {
        double halfWidth = WIDER * window.width() / 2;
        double halfHeight = HIGHER * window.height() / 2;
        return new Box(
                window.centreX() - halfWidth,
                window.centreY() - halfHeight,
                window.centreX() + halfWidth,
                window.centreY() + halfHeight);
    }

    private static Terrain of(Loss loss, Box domain) {
        Relief values = loss.over(domain, COLUMNS, ROWS);
        double[] levels =
                values.least() >= 0 ? Levels.logarithmic(values, LEVELS) : Levels.ranked(values, LEVELS);
        return new Terrain(
                loss,
                domain,
                new Heat("loss", domain, values, Tones.ranked(), PALE, false),
                new Contours(
                        "loss",
                        Isolines.of(domain, values, levels),
                        Stroke.of(Ink.MUTED, 0.8).opacity(0.5),
                        true));
    }

    List<Mark> marks() {
        return List.of(heat, contours);
    }
}
