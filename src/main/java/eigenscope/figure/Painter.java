package eigenscope.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Paints figures with any pen, and says where things came out. */
public final class Painter {
    private static final double GAP = 12;
    /** So many plots are too narrow in one row. */
    private static final int CROWD = 4;
    /** The part of a joint figure that a margin takes at least, and the pixels it wants if that is not too much. */
    private static final double MARGIN_SHARE = 0.23;

    private static final double HEIGHT_WANTED = 112;
    private static final double WIDTH_WANTED = 188;
    private static final double MARGIN_MOST = 0.36;

    private static final Type TITLE =
            Type.of(Ink.TEXT, 15, Type.Anchor.TOP_LEFT).heavy().haloed();
    private static final double MARGIN = 14;

    private Painter() {}

    /**
     * Paints a whole figure.
     *
     * @param viewpoints by id of plot; plots without one are seen from where they start
     * @param pixels the part of the picture to fill
     * @param lit id of the term pointed at, empty for none
     */
    public static void paint(Figure figure, Map<String, Viewpoint> viewpoints, Pen pen, Box pixels, String lit) {
        List<Box> places = places(figure, pixels);
        var seen = seen(figure, viewpoints, pixels);
        if (places.size() > 1) pen.fill(pixels, Ink.SURFACE, 1);
        for (int i = 0; i < places.size(); i++) {
            Plot plot = figure.plots().get(i);
            paint(plot, seen.get(plot.id()), pen, places.get(i), lit);
        }
    }

    /**
     * Returns what is seen of every plot of a figure when it is painted into {@code pixels}, by id. A square plane shows more along one axis where its
     * place is no square, and then its margins show as much.
     *
     * @param viewpoints by id of plot; plots without one are seen from where they start
     */
    public static Map<String, Viewpoint> seen(Figure figure, Map<String, Viewpoint> viewpoints, Box pixels) {
        Map<String, Viewpoint> seen = new HashMap<>();
        for (Plot plot : figure.plots()) seen.put(plot.id(), viewpoints.getOrDefault(plot.id(), plot.start()));
        if (figure.arrangement() == Figure.Arrangement.JOINT && figure.plots().getFirst() instanceof Plot.Flat plane) {
            var window = new Viewpoint.Window(
                    view(plane, seen.get(plane.id()), joint(pixels).getFirst(), "")
                            .window());
            seen.put(plane.id(), window);
            seen.putAll(Links.follow(figure, plane.id(), window, plot -> seen.get(plot.id())));
        }
        return seen;
    }

    /**
     * Returns where the plots of a figure stand: in a row, or in a column if it is one or the picture is higher than wide; four or more in two rows
     * or columns. In a joint figure the first stands in the lower left corner, with slim margins above and at its right.
     */
    public static List<Box> places(Figure figure, Box pixels) {
        if (figure.arrangement() == Figure.Arrangement.JOINT) return joint(pixels);
        if (!figure.shares().isEmpty()) return shared(pixels, figure.shares());
        int n = figure.plots().size();
        boolean isColumn = figure.arrangement() == Figure.Arrangement.COLUMN;
        boolean row = !isColumn && pixels.width() >= pixels.height();
        int lines = n >= CROWD && !isColumn ? 2 : 1;
        int each = Math.ceilDiv(n, lines);
        var places = new ArrayList<Box>();
        for (int i = 0; i < n; i++) {
            double[] x = row ? side(pixels.width(), each, i % each) : side(pixels.width(), lines, i / each);
            double[] y = row ? side(pixels.height(), lines, i / each) : side(pixels.height(), each, i % each);
            places.add(new Box(pixels.minX() + x[0], pixels.minY() + y[0], pixels.minX() + x[1], pixels.minY() + y[1]));
        }
        return List.copyOf(places);
    }

    /** The plane is as large as margins of a readable size allow. */
    private static List<Box> joint(Box pixels) {
        double gap = Math.min(GAP, Math.min(pixels.width(), pixels.height()) / (4 * 2));
        double right = Math.rint(pixels.maxX() - margin(WIDTH_WANTED, pixels.width()) - gap);
        double top = Math.rint(pixels.minY() + margin(HEIGHT_WANTED, pixels.height()) + gap);
        return List.of(
                new Box(pixels.minX(), top, right, pixels.maxY()),
                new Box(pixels.minX(), pixels.minY(), right, top - gap),
                new Box(right + gap, top, pixels.maxX(), pixels.maxY()));
    }

    private static double margin(double wanted, double extent) {
        return Math.clamp(wanted, MARGIN_SHARE * extent, MARGIN_MOST * extent);
    }

    private static List<Box> shared(Box pixels, List<Double> shares) {
        double gap = gap(pixels.height(), shares.size());
        double room = pixels.height() - (shares.size() - 1) * gap;
        double whole = shares.stream().mapToDouble(share -> share).sum();
        var places = new ArrayList<Box>();
        double top = pixels.minY();
        for (double share : shares) {
            double bottom = top + room * share / whole;
            places.add(new Box(pixels.minX(), Math.rint(top), pixels.maxX(), Math.rint(bottom)));
            top = bottom + gap;
        }
        return List.copyOf(places);
    }

    private static double gap(double extent, int count) {
        return Math.min(GAP, extent / (4 * count));
    }

    /** Returns where one of several plots begins and ends along an edge that they share evenly. */
    private static double[] side(double extent, int count, int at) {
        if (count == 1) return new double[] {0, extent};
        double gap = gap(extent, count);
        double side = (extent - (count - 1) * gap) / count;
        // Edges on whole pixels keep neighbouring plots crisp.
        return new double[] {Math.rint(at * (side + gap)), Math.rint(at * (side + gap) + side)};
    }

    /** Returns where a flat plot's data fall when it is painted into {@code pixels}: for hit tests. */
    public static View view(Plot.Flat plot, Viewpoint viewpoint, Box pixels, String lit) {
        return asked(plot, viewpoint, pixels, lit).lowered(Foot.of(plot, pixels.height()));
    }

    /** Returns the same without the room for labels under the axis, which is no part of a viewpoint: for panning and zooming. */
    public static View asked(Plot.Flat plot, Viewpoint viewpoint, Box pixels, String lit) {
        Viewpoint.Window window = switch (viewpoint) {
            case Viewpoint.Window seen -> seen;
            case Orbit _ -> plot.start();
        };
        Box left = ColourBar.beside(plot.marks(), pixels);
        double foot = Foot.of(plot, left.height());
        Box above = new Box(left.minX(), left.minY(), left.maxX(), left.maxY() - foot);
        var view = new View(window.places(), plot.x().scale(), plot.y().scale(), above, lit);
        return plot.square() ? view.squared() : view;
    }

    /** Paints one plot: paper, grid, axes, marks and title. A viewpoint of the wrong kind counts as none. */
    public static void paint(Plot plot, Viewpoint viewpoint, Pen pen, Box pixels, String lit) {
        pen.clipped(pixels, () -> {
            pen.fill(pixels, Ink.PAPER, 1);
            switch (plot) {
                case Plot.Flat flat -> paint(flat, view(flat, viewpoint, pixels, lit), pen, pixels);
                case Plot.Space space -> SpacePainter.paint(space, orbit(space, viewpoint), pen, pixels, lit);
            }
            if (!plot.title().isEmpty()) {
                Box title = title(plot, pen, pixels);
                pen.text(plot.title(), title.minX(), title.minY(), TITLE);
            }
        });
    }

    private static Orbit orbit(Plot.Space plot, Viewpoint viewpoint) {
        return switch (viewpoint) {
            case Orbit orbit -> orbit;
            case Viewpoint.Window _ -> plot.home();
        };
    }

    /** Returns where a plot in space falls when it is painted into {@code pixels}: for hit tests. */
    public static SpaceView view(Plot.Space plot, Viewpoint viewpoint, Box pixels) {
        return new SpaceView(orbit(plot, viewpoint), plot.room(), pixels);
    }

    private static void paint(Plot.Flat plot, View view, Pen pen, Box pixels) {
        if (view.pixels().equals(pixels)) {
            data(plot, view, pen);
            return;
        }
        pen.clipped(view.pixels(), () -> data(plot, view, pen));
        for (Mark mark : plot.marks()) if (mark instanceof ColourBar bar) bar.paint(view, pen);
    }

    private static void data(Plot.Flat plot, View view, Pen pen) {
        var taken = new ArrayList<>(taken(plot, pen, view.pixels()));
        List<Mark> marks = new Placement(view, pen, taken)
                .apart(plot.marks().stream()
                        .filter(mark -> !(mark instanceof ColourBar))
                        .toList());
        var words = List.copyOf(taken);
        for (Mark mark : marks) if (mark instanceof Contours contours) taken.addAll(contours.taken(view, pen, words));
        var axes = new Axes(plot, view, pen, taken);
        axes.lines();
        int covering = covering(marks);
        for (Mark mark : marks.subList(0, covering))
            if (mark instanceof Contours contours) contours.paint(view, pen, words);
            else mark.paint(view, pen);
        axes.write();
        for (Mark mark : marks.subList(covering, marks.size())) mark.paint(view, pen);
    }

    /** Returns how many marks to paint before the labels of the axes: all up to the last that may bury them. */
    private static int covering(List<Mark> marks) {
        for (int n = marks.size(); n > 0; n--) {
            boolean slight = switch (marks.get(n - 1)) {
                case Arrow _, ColourBar _, Grip _, Label _, Pad _, TexLabel _ -> true;
                case Area _,
                        Band _,
                        Bars _,
                        Contours _,
                        Curve _,
                        Dots _,
                        GripDots _,
                        Heat _,
                        Lattice _,
                        Line _,
                        Persons _,
                        Rule _,
                        Segments _,
                        Stems _,
                        Steps _,
                        Strip _ -> false;
            };
            if (!slight) return n;
        }
        return 0;
    }

    /** Returns what the labels of a plot's axes keep away from. */
    static List<Box> taken(Plot plot, Pen pen, Box pixels) {
        return plot.title().isEmpty() ? List.of() : List.of(title(plot, pen, pixels));
    }

    private static Box title(Plot plot, Pen pen, Box pixels) {
        return Label.box(plot.title(), pixels.minX() + MARGIN, pixels.minY() + MARGIN, TITLE, pen);
    }
}
