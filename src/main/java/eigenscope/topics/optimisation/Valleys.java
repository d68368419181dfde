package eigenscope.topics.optimisation;

import eigenscope.engine.linalg.Vec;
import eigenscope.engine.optim.Basins;
import eigenscope.engine.optim.Estimator;
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

/** The basin map: each start in the colour of the minimum at which it ends; starts that end nowhere have none. */
final class Valleys {
    private static final int COLUMNS = 96;
    private static final int ROWS = 72;
    /** Whoever needs more is taken for one who does not arrive. */
    private static final int LONGEST = 150;

    private static final int SEARCHED = 60;
    private static final double OPACITY = 0.6;

    /** What a basin map depends on: all of a descent but its start and its length. */
    record Key(Land land, Method method, DescentModel.Settings settings) {
        static Key of(DescentModel m) {
            return new Key(new Land(m.loss(), m.window()), m.method(), m.settings().anywhere());
        }
    }

    private Valleys() {}

    static List<Mark> of(Key key) {
        Box domain = key.land.around();
        var window = new Window(domain.minX(), domain.maxX(), domain.minY(), domain.maxY());
        var minima = Minima.within(key.land.loss().objective(), window, SEARCHED);
        var basins = new Basins(
                key.settings.descent(key.land.loss(), key.method), window, COLUMNS, ROWS, LONGEST, minima);
        int[][] ends = IntStream.range(0, ROWS).parallel().mapToObj(basins::row).toArray(int[][]::new);
        return IntStream.range(0, minima.size())
                .<Mark>mapToObj(k -> new Heat("point", domain, valley(ends, k), colour(k), OPACITY, true))
                .toList();
    }

    // 1 where a start ends at the minimum, and nothing elsewhere.
    private static Relief valley(int[][] ends, int minimum) {
        return Relief.of(
                COLUMNS,
                ROWS,
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
