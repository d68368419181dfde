package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.optim.Basins;
import eigenscope.engine.optim.Method;
import eigenscope.engine.optim.Minima;
import eigenscope.engine.optim.Window;
import eigenscope.figure.Box;
import eigenscope.figure.ColourMap;
import eigenscope.figure.Heat;
import eigenscope.figure.Mark;
import eigenscope.figure.Relief;
import eigenscope.figure.Tones;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The basin map: each start in the colour of the minimum at which it ends; starts that end nowhere have none. A coarse grid is refined where
 * neighbours end differently, for only borders need fine cells.
 */
final class Valleys {
    /** Fine cells along the side of a coarse one. */
    private static final int FINER = 4;

    private static final int SEARCHED = 40;
    private static final double OPACITY = 0.6;

    private final Key key;
    private final Window window;
    private final List<Vec> minima;
    private final int columns;
    private final int rows;

    /** What a basin map depends on: all of a descent but its start and its length. */
    record Key(Land land, Method method, DescentSettings settings) {
        static Key of(DescentModel m) {
            return new Key(
                    new Land(m.loss(), m.window()), m.method(), m.settings().anywhere());
        }

        /** Says whether a step costs much more than a gradient. */
        private boolean isCostly() {
            return method == Method.NEWTON || method == Method.BACKTRACKING;
        }

        /** Whoever needs more steps is taken for one who does not arrive. */
        private int longest() {
            return isCostly() ? 50 : 120;
        }
    }

    private Valleys(Key key) {
        this.key = key;
        window = window(key.land.around());
        minima = Minima.within(key.land.loss().objective(), window, SEARCHED);
        columns = key.isCostly() ? 20 : 32;
        rows = key.isCostly() ? 15 : 24;
    }

    static List<Mark> of(Key key) {
        var valleys = new Valleys(key);
        int[][] ends = valleys.fine();
        return IntStream.range(0, valleys.minima.size())
                .<Mark>mapToObj(k -> new Heat("point", key.land.around(), valley(ends, k), colour(k), OPACITY, true))
                .toList();
    }

    private static Window window(Box box) {
        return new Window(box.minX(), box.maxX(), box.minY(), box.maxY());
    }

    private int[][] fine() {
        int[][] coarse = ends(window, columns, rows);
        int[][] fine = new int[rows * FINER][columns * FINER];
        for (int j = 0; j < rows; j++)
            for (int i = 0; i < columns; i++) {
                int[][] cell = isBorder(coarse, i, j) ? ends(cell(i, j), FINER, FINER) : null;
                for (int b = 0; b < FINER; b++)
                    for (int a = 0; a < FINER; a++)
                        fine[j * FINER + b][i * FINER + a] = cell == null ? coarse[j][i] : cell[b][a];
            }
        return fine;
    }

    private int[][] ends(Window part, int across, int up) {
        var basins =
                new Basins(key.settings.descent(key.land.loss(), key.method), part, across, up, key.longest(), minima);
        return IntStream.range(0, up).mapToObj(basins::row).toArray(int[][]::new);
    }

    private boolean isBorder(int[][] ends, int i, int j) {
        for (int b = Math.max(0, j - 1); b <= Math.min(rows - 1, j + 1); b++)
            for (int a = Math.max(0, i - 1); a <= Math.min(columns - 1, i + 1); a++)
                if (ends[b][a] != ends[j][i]) return true;
        return false;
    }

    private Window cell(int i, int j) {
        double width = (window.right() - window.left()) / columns;
        double height = (window.top() - window.bottom()) / rows;
        double left = window.left() + i * width;
        double bottom = window.bottom() + j * height;
        return new Window(left, left + width, bottom, bottom + height);
    }

    // 1 where a start ends at the minimum, and nothing elsewhere.
    private static Relief valley(int[][] ends, int minimum) {
        return Relief.of(
                ends[0].length,
                ends.length,
                Arrays.stream(ends)
                        .flatMapToInt(Arrays::stream)
                        .mapToDouble(end -> end == minimum ? 1 : Double.NaN)
                        .toArray());
    }

    // Four colours from the ends and the middles of the two maps.
    private static Tones colour(int k) {
        return switch (k % 4) {
            case 0 -> new Tones(ColourMap.DIVERGING, Tones.Spread.LINEAR, 0, 1);
            case 1 -> new Tones(ColourMap.DIVERGING, Tones.Spread.LINEAR, 1, 2);
            case 2 -> new Tones(ColourMap.SEQUENTIAL, Tones.Spread.LINEAR, 0.5, 1.5);
            default -> new Tones(ColourMap.SEQUENTIAL, Tones.Spread.LINEAR, 0, 1);
        };
    }
}
