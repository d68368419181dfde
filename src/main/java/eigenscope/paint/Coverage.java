package eigenscope.paint;

/**
 * Sums up how much of each pixel lies inside a closed outline, from its straight edges in any order. An edge leaves in a pixel the area to its
 * right, and in the next one the rest of its height; the running sum along a row is then the part of each pixel that is inside. Pixels that
 * no edge crosses are not looked at one by one. Used again and again.
 */
final class Coverage {
    private final int width;
    private final int height;
    private final int stride;
    private final int words;
    private final float[] sums;
    /** A bit for every sum that may not be zero. */
    private final long[] touched;

    private int left;
    private int top;
    private int right;
    private int bottom;
    private int first = Integer.MAX_VALUE;
    private int last = -1;

    /** Receives what the sums come to. */
    interface Target {
        /** A pixel that is partly or wholly covered: 1 to 256 parts of 256. */
        void pixel(int x, int y, int cover);

        /** Pixels of a row, from one column until before another, covered alike. */
        void span(int y, int from, int to, int cover);
    }

    /** Prepares for outlines within so many pixels. */
    Coverage(int width, int height) {
        this.width = width;
        this.height = height;
        stride = width + 2;
        words = (stride + 63) / 64;
        sums = new float[stride * height];
        touched = new long[words * height];
        within(0, 0, width, height);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Cuts what comes off at the columns and rows given, the last two being the first ones outside. */
    void within(int newLeft, int newTop, int newRight, int newBottom) {
        left = newLeft;
        top = newTop;
        right = newRight;
        bottom = newBottom;
    }

    /** Adds a straight edge; what is not finite is left out. */
    void edge(double x1, double y1, double x2, double y2) {
        if (y1 < y2) down(x1, y1, x2, y2, 1);
        else if (y1 > y2) down(x2, y2, x1, y1, -1);
    }

    private void down(double x1, double y1, double x2, double y2, int sense) {
        if (y2 <= top || y1 >= bottom || !(Math.abs(x1) + Math.abs(x2) < Double.POSITIVE_INFINITY)) return;
        double slope = (x2 - x1) / (y2 - y1);
        double fromY = Math.max(y1, top);
        double toY = Math.min(y2, bottom);
        double fromX = fromY == y1 ? x1 : x1 + (fromY - y1) * slope;
        double toX = toY == y2 ? x2 : x1 + (toY - y1) * slope;
        across(fromX, fromY, toX, toY, slope, sense);
    }

    /** Cuts the edge at the first and last column: left of them it counts as upright, right of them not at all. */
    private void across(double x1, double y1, double x2, double y2, double slope, int sense) {
        if (x1 >= right && x2 >= right) return;
        if (x1 <= left && x2 <= left) slanted(left, y1, left, y2, 0, sense);
        else if (Math.min(x1, x2) < left) {
            double y = Math.clamp(y1 + (left - x1) / slope, y1, y2);
            if (x1 < left) {
                slanted(left, y1, left, y, 0, sense);
                across(left, y, x2, y2, slope, sense);
            } else {
                across(x1, y1, left, y, slope, sense);
                slanted(left, y, left, y2, 0, sense);
            }
        } else if (Math.max(x1, x2) > right) {
            double y = Math.clamp(y1 + (right - x1) / slope, y1, y2);
            if (x1 < x2) slanted(x1, y1, right, y, slope, sense);
            else slanted(right, y, x2, y2, slope, sense);
        } else slanted(x1, y1, x2, y2, slope, sense);
    }

    /** Adds an edge that goes down and keeps within columns and rows: row by row. */
    private void slanted(double x1, double y1, double x2, double y2, double slope, int sense) {
        if (!(y1 < y2)) return;
        int row = (int) y1;
        int end = Math.min((int) Math.ceil(y2), bottom);
        first = Math.min(first, row);
        last = Math.max(last, end - 1);
        if (x1 == x2) {
            upright(x1, y1, y2, row, end, sense);
            return;
        }
        double perColumn = 1 / Math.abs(slope);
        double x = x1;
        double y = y1;
        for (; row < end; row++) {
            double nextY = Math.min(row + 1, y2);
            // At the end exactly the end, whatever the slope was rounded to: edges that meet there leave nothing over.
            double nextX = nextY == y2 ? x2 : x1 + (nextY - y1) * slope;
            double height = (nextY - y) * sense;
            if (x <= nextX) along(row, x, nextX, height, perColumn * sense);
            else along(row, nextX, x, height, perColumn * sense);
            x = nextX;
            y = nextY;
        }
    }

    /** Adds an edge that keeps to its column: hundreds of bars have no others. */
    private void upright(double x, double y1, double y2, int fromRow, int toRow, int sense) {
        int column = (int) x;
        for (int row = fromRow; row < toRow; row++) {
            double height = (Math.min(row + 1, y2) - Math.max(row, y1)) * sense;
            float ahead = (float) (height * (x - column));
            int at = row * stride + column;
            sums[at] += (float) height - ahead;
            sums[at + 1] += ahead;
            touch(row * words, column, column + 1);
        }
    }

    /** Adds what an edge from x1 to x2, no less, does in one row, where it is so high, and as high as {@code rise} over a column. */
    private void along(int row, double x1, double x2, double height, double rise) {
        int column = (int) x1;
        int end = (int) x2;
        int at = row * stride + column;
        if (column == end) {
            float ahead = (float) (height * ((x1 + x2) / 2 - column));
            sums[at] += (float) height - ahead;
            sums[at + 1] += ahead;
        } else {
            double rest = column + 1 - x1;
            double part = rest * rise;
            double ahead = part * (1 - rest / 2);
            sums[at] += (float) (part - ahead);
            // A column that is crossed wholly leaves half of its rise in itself and half in the next.
            float whole = (float) rise;
            float carried = (float) ahead;
            int last = at + end - column;
            for (int i = at + 1; i < last; i++) {
                sums[i] += carried + whole / 2;
                carried = whole / 2;
            }
            double over = x2 - end;
            double lastPart = height - part - rise * (end - column - 1);
            double lastAhead = lastPart * over / 2;
            sums[last] += carried + (float) (lastPart - lastAhead);
            sums[last + 1] += (float) lastAhead;
        }
        touch(row * words, column, end + 1);
    }

    private void touch(int word, int from, int to) {
        int first = word + (from >> 6);
        int last = word + (to >> 6);
        long head = -1L << from;
        long tail = -1L >>> -(to + 1);
        if (first == last) touched[first] |= head & tail;
        else {
            touched[first] |= head;
            for (int i = first + 1; i < last; i++) touched[i] = -1;
            touched[last] |= tail;
        }
    }

    /** Hands over what was summed up, and begins anew. */
    void send(Target target) {
        for (int row = first; row <= last; row++) send(target, row);
        first = Integer.MAX_VALUE;
        last = -1;
    }

    private void send(Target target, int row) {
        float sum = 0;
        int next = left;
        for (int word = 0; word < words; word++) {
            long bits = touched[row * words + word];
            if (bits == 0) continue;
            touched[row * words + word] = 0;
            for (; bits != 0; bits &= bits - 1) {
                int x = (word << 6) + Long.numberOfTrailingZeros(bits);
                if (x > next) {
                    int cover = cover(sum);
                    if (cover > 0) target.span(row, next, Math.min(x, right), cover);
                }
                int at = row * stride + x;
                sum += sums[at];
                sums[at] = 0;
                if (x < right) {
                    int cover = cover(sum);
                    if (cover > 0) target.pixel(x, row, cover);
                }
                next = x + 1;
            }
        }
        if (next < right) {
            int cover = cover(sum);
            if (cover > 0) target.span(row, next, right, cover);
        }
    }

    /** Returns parts of 256; of what the sums leave over by rounding, nothing. */
    private static int cover(float sum) {
        return Math.min((int) (Math.abs(sum) * 256 + 0.5f), 256);
    }
}
