package eigenscope.engine.prob;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.Stream;

/**
 * The places of one tail of a distribution by its probability, up to a half, joined by cubics. Where a cubic does not follow the tail its cell
 * is halved: so cells crowd beside kinks, jumps and gaps. After 32 768 of them the rest are as wide as they are. Between the atoms of a discrete distribution the tail is taken for straight, so that
 * a place stands for the atom above it.
 */
final class TailTable {
    /** What a probability may be missed by where it is tried, and what part of itself: between, it is missed by less than twice as much. */
    private static final double MISS = 5e-8;

    private static final double MISSED_PART = 5e-5;
    /** Where a cubic is compared, as parts of its way; unevenly, since waves may return evenly. */
    private static final double[] TRIED = {0.21, 0.5, 0.77};

    private static final int GUIDES = 1024;
    private static final int MOST_CELLS = 1 << 15;
    /** Numbers of a cell: where its probabilities begin, one by their width, four coefficients. */
    private static final int STRIDE = 6;

    private final Distribution distribution;
    private final boolean isLower;
    private double[] cells = new double[64 * STRIDE];
    private int count;
    /** The first cell for each of so many equal parts of the probabilities. */
    private final int[] guide = new int[GUIDES];

    /** A place, its tail, and by how much the place moves with the tail. */
    private record Node(double x, double tail, double slope) {}

    private TailTable(Distribution distribution, boolean isLower, Stream<Double> places) {
        this.distribution = distribution;
        this.isLower = isLower;
        fill(new ArrayDeque<>(places.map(this::node).toList()));
        for (int i = 0; i < GUIDES; i++) guide[i] = next(i == 0 ? 0 : guide[i - 1], 0.5 * i / GUIDES);
    }

    /** Of P(X &le; x), from a place far out, at least one draw of so many, up to the median. */
    static TailTable lower(Distribution distribution, double far, double median, double... between) {
        return new TailTable(distribution, true, places(far, median, between));
    }

    /** Of P(X &gt; x), from a place far out down to the median. */
    static TailTable upper(Distribution distribution, double far, double median, double... between) {
        return new TailTable(distribution, false, places(median, far, between).sorted((a, b) -> Double.compare(b, a)));
    }

    private static Stream<Double> places(double low, double high, double... between) {
        var inside = Arrays.stream(between).filter(x -> low < x && x < high).boxed();
        return Stream.of(Stream.of(low), inside, Stream.of(high)).flatMap(s -> s);
    }

    private void fill(Deque<Node> ahead) {
        var from = ahead.pop();
        while (!ahead.isEmpty()) {
            var to = ahead.element();
            double width = to.tail - from.tail;
            double middle = middle(from.x, to.x);
            boolean isCubic = width > 0 && isCubic(from, to);
            boolean isNarrow =
                    !(width > missed(from.tail)) || middle == from.x || middle == to.x || count >= MOST_CELLS;
            if (!isCubic && !isNarrow) {
                ahead.push(node(middle));
                continue;
            }
            // A gap has no width, and nothing is ever drawn from it.
            if (width > 0) add(from, to, isCubic);
            from = ahead.pop();
        }
    }

    private double middle(double a, double b) {
        double middle = 0.5 * a + 0.5 * b;
        return distribution.isDiscrete() ? Math.floor(middle) : middle;
    }

    private static double missed(double tail) {
        return Math.min(MISS, MISSED_PART * tail);
    }

    private Node node(double x) {
        double rise = isLower ? density(x) : -density(x);
        return new Node(x, tail(x), 1 / rise);
    }

    private double density(double x) {
        return distribution.isDiscrete()
                ? 0.5 * (distribution.density(x) + distribution.density(x + 1))
                : distribution.density(x);
    }

    private double tail(double x) {
        if (!distribution.isDiscrete()) return isLower ? distribution.cumulative(x) : distribution.survival(x);
        double atom = Math.floor(x);
        double part = (x - atom) * distribution.density(atom + 1);
        return isLower ? distribution.cumulative(atom) + part : distribution.survival(atom) - part;
    }

    private boolean isCubic(Node from, Node to) {
        if (distribution.isDiscrete() && Math.abs(to.x - from.x) <= 1) return false;
        double width = to.tail - from.tail;
        int cell = add(from, to, true);
        count--;
        for (double t : TRIED) {
            double p = from.tail + t * width;
            double x = at(cell, p);
            boolean isBetween = Math.min(from.x, to.x) < x && x < Math.max(from.x, to.x);
            if (!(isBetween && Math.abs(tail(x) - p) <= missed(p))) return false;
        }
        return true;
    }

    private int add(Node from, Node to, boolean isCubic) {
        if (cells.length < (count + 1) * STRIDE) cells = Arrays.copyOf(cells, 2 * cells.length);
        double width = to.tail - from.tail;
        double way = to.x - from.x;
        double first = isCubic ? from.slope * width : way;
        double last = isCubic ? to.slope * width : way;
        int at = count++ * STRIDE;
        cells[at] = from.tail;
        cells[at + 1] = 1 / width;
        cells[at + 2] = from.x;
        cells[at + 3] = first;
        cells[at + 4] = 3 * way - 2 * first - last;
        cells[at + 5] = first + last - 2 * way;
        return at;
    }

    /** Returns the place beyond which there is so much: at least what lies beyond the farthest, at most a half. */
    double place(double p) {
        return at(next(guide[(int) (p * (2 * GUIDES))], p), p);
    }

    private int next(int cell, double p) {
        int last = (count - 1) * STRIDE;
        int at = cell;
        while (at < last && p >= cells[at + STRIDE]) at += STRIDE;
        return at;
    }

    private double at(int cell, double p) {
        double t = (p - cells[cell]) * cells[cell + 1];
        return cells[cell + 2] + t * (cells[cell + 3] + t * (cells[cell + 4] + t * cells[cell + 5]));
    }
}
