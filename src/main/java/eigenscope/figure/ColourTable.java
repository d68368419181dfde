package eigenscope.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The colours of the maps in every theme, computed once when first needed: some milliseconds that no frame should pay. */
final class ColourTable {
    /** Number of colours in a map: more than eyes tell apart. */
    private static final int SIZE = 512;

    private static final int SAMPLES = 400;
    /** Lightness of the strong end on light and on dark paper: inks of marks must still stand out on it. */
    private static final double DEEP = 0.42;

    private static final double BRIGHT = 0.84;

    private static final Map<Theme, int[]> SEQUENTIAL = new EnumMap<>(Theme.class);
    private static final Map<Theme, int[]> DIVERGING = new EnumMap<>(Theme.class);

    static {
        for (Theme theme : Theme.values()) {
            SEQUENTIAL.put(theme, sequential(theme));
            DIVERGING.put(theme, diverging(theme));
        }
    }

    private ColourTable() {}

    /** Returns opaque colours in their order; not to be changed. */
    static int[] of(ColourMap map, Theme theme) {
        return switch (map) {
            case SEQUENTIAL -> SEQUENTIAL.get(theme);
            case DIVERGING -> DIVERGING.get(theme);
        };
    }

    private static int[] sequential(Theme theme) {
        List<Ink> inks = theme.isDark()
                ? List.of(Ink.FOURTH, Ink.FIRST, Ink.THIRD, Ink.AREA)
                : List.of(Ink.THIRD, Ink.FIRST, Ink.FOURTH);
        return even(curve(theme, inks), SIZE);
    }

    private static int[] diverging(Theme theme) {
        int[] below = even(curve(theme, List.of(Ink.FIRST)), SIZE / 2);
        int[] above = even(curve(theme, List.of(Ink.SECOND)), SIZE / 2);
        int[] all = new int[SIZE];
        for (int i = 0; i < SIZE / 2; i++) {
            all[SIZE / 2 - 1 - i] = below[i];
            all[SIZE / 2 + i] = above[i];
        }
        return all;
    }

    /** Returns points along the way from paper through the hues of inks; lightness goes evenly to its end. */
    private static List<Oklab> curve(Theme theme, List<Ink> inks) {
        var controls = new ArrayList<Oklab>();
        Oklab paper = Oklab.of(theme.argb(Ink.PAPER));
        double end = theme.isDark() ? BRIGHT : DEEP;
        controls.add(paper);
        for (Ink ink : inks) {
            Oklab hue = Oklab.of(theme.argb(ink));
            double part = (double) controls.size() / inks.size();
            controls.add(new Oklab(paper.lightness() + part * (end - paper.lightness()), hue.a(), hue.b()));
        }
        var points = new ArrayList<Oklab>();
        for (int i = 0; i <= SAMPLES; i++) points.add(bezier(controls, (double) i / SAMPLES));
        return points;
    }

    /** Returns a point of a Bézier curve (de Casteljau's construction). */
    private static Oklab bezier(List<Oklab> controls, double part) {
        var points = new ArrayList<>(controls);
        for (int n = points.size() - 1; n > 0; n--)
            for (int i = 0; i < n; i++) points.set(i, points.get(i).towards(points.get(i + 1), part));
        return points.getFirst();
    }

    /** Returns so many colours at equal distances along a line of points. */
    private static int[] even(List<Oklab> points, int size) {
        double[] way = new double[points.size()];
        for (int i = 1; i < way.length; i++) way[i] = way[i - 1] + points.get(i).distance(points.get(i - 1));
        int[] colours = new int[size];
        int at = 0;
        for (int k = 0; k < size; k++) {
            double wanted = way[way.length - 1] * k / (size - 1);
            while (at < way.length - 2 && way[at + 1] < wanted) at++;
            double part = (wanted - way[at]) / (way[at + 1] - way[at]);
            colours[k] = points.get(at).towards(points.get(at + 1), part).argb();
        }
        return colours;
    }
}
