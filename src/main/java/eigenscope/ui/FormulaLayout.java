package eigenscope.ui;

import eigenscope.figure.Box;
import eigenscope.figure.Typeset;
import java.util.ArrayList;
import java.util.List;

/**
 * Where formulas stand in a panel: one below the other, each in letters, in numbers or both, the numbers below the letters however
 * wide the panel: beside them they would jump there and back while their digits change. What is too wide is set smaller, and what would
 * become too small sticks out.
 *
 * @param places in reading order
 * @param width of all, in pixels, at least the panel's
 * @param height of all, in pixels
 */
record FormulaLayout(List<Place> places, double width, double height) {
    private static final double MARGIN = 18;
    private static final double TOP = 6;
    private static final double BETWEEN = 14;
    private static final double LINE_GAP = 7;
    /** Sizes in steps, so that a formula does not breathe while its digits change. */
    private static final double[] SIZES = {1, 0.92, 0.84, 0.76, 0.68, 0.6};

    /** Which sides of formulas are shown. */
    enum Sides {
        LETTERS,
        NUMBERS,
        BOTH
    }

    /**
     * One outline in its place.
     *
     * @param formula index of the formula it belongs to
     * @param x left end of the baseline
     * @param y the baseline
     * @param size factor on the outline
     */
    record Place(int formula, Typeset typeset, double x, double y, double size) {
        /** Returns the part of the panel it covers, with a margin. */
        Box bounds() {
            return new Box(
                    x - MARGIN / 2,
                    y - size * typeset.ascent() - LINE_GAP / 2,
                    x + size * typeset.width() + MARGIN / 2,
                    y + size * typeset.descent() + LINE_GAP / 2);
        }

        private double right() {
            return x + size * typeset.width();
        }
    }

    /** Keeps its own copy of the places. */
    FormulaLayout {
        places = List.copyOf(places);
    }

    /** Returns the layout of formulas in a panel of a width in pixels. */
    static FormulaLayout of(List<SetFormula> formulas, Sides sides, double width) {
        var places = new ArrayList<Place>();
        double room = width - 2 * MARGIN;
        double y = TOP;
        for (int i = 0; i < formulas.size(); i++) {
            var formula = formulas.get(i);
            var lines = switch (sides) {
                case LETTERS -> List.of(formula.letters());
                case NUMBERS -> List.of(formula.numbers());
                case BOTH -> List.of(formula.letters(), formula.numbers());
            };
            for (var line : lines) {
                double size = size(line.width(), room);
                double base = Math.rint(y + size * line.ascent());
                places.add(new Place(i, line, MARGIN, base, size));
                y = base + size * line.descent() + LINE_GAP;
            }
            y -= LINE_GAP;
            y = Math.ceil(y) + BETWEEN;
        }
        double right = places.stream().mapToDouble(Place::right).max().orElse(0) + MARGIN;
        return new FormulaLayout(places, right <= width ? width : Math.ceil(right), y);
    }

    private static double size(double wanted, double room) {
        for (double size : SIZES) if (wanted * size <= room) return size;
        return SIZES[SIZES.length - 1];
    }
}
