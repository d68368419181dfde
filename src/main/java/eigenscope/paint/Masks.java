package eigenscope.paint;

import eigenscope.figure.Path;
import java.util.Arrays;
import java.util.IdentityHashMap;

/**
 * Stamps of letters, each cut once for its size and its place between pixels. Outlines are known by identity: whoever sets words or
 * formulas keeps one outline a letter. Forgets everything when there are too many.
 */
final class Masks {
    /** Places between two pixels. */
    static final int PARTS = 4;

    private static final int MOST = 20_000;

    private final IdentityHashMap<Path, Cuts> letters = new IdentityHashMap<>();
    private final Flattening flattening = new Flattening();
    private Coverage coverage = new Coverage(64, 64);
    private int count;

    /** The stamps of one letter; few, so that looking through them is quicker than hashing. */
    private static final class Cuts {
        private double[] sizes = new double[8];
        private double[] haloes = new double[8];
        private int[] parts = new int[8];
        private Mask[] masks = new Mask[8];
        private int count;

        Mask find(double size, double halo, int part) {
            for (int i = 0; i < count; i++)
                if (sizes[i] == size && parts[i] == part && haloes[i] == halo) return masks[i];
            return null;
        }

        void add(double size, double halo, int part, Mask mask) {
            if (count == masks.length) {
                sizes = Arrays.copyOf(sizes, 2 * count);
                haloes = Arrays.copyOf(haloes, 2 * count);
                parts = Arrays.copyOf(parts, 2 * count);
                masks = Arrays.copyOf(masks, 2 * count);
            }
            sizes[count] = size;
            haloes[count] = halo;
            parts[count] = part;
            masks[count++] = mask;
        }
    }

    /**
     * Returns the stamp of a letter.
     *
     * @param size factor on the outline, in pixels of the bitmap
     * @param halo by how many pixels it is grown, 0 for the letter itself
     * @param partX how many quarters of a pixel right of a column it stands, 0 to 3
     * @param partY how many quarters of a pixel below a row, 0 to 3
     */
    Mask mask(Path outline, double size, double halo, int partX, int partY) {
        if (count > MOST) {
            letters.clear();
            count = 0;
        }
        Cuts cuts = letters.get(outline);
        if (cuts == null) {
            cuts = new Cuts();
            letters.put(outline, cuts);
        }
        int part = partY * PARTS + partX;
        Mask known = cuts.find(size, halo, part);
        if (known != null) return known;
        Mask mask = halo > 0
                ? mask(outline, size, 0, partX, partY).grown(halo)
                : cut(outline, size, (double) partX / PARTS, (double) partY / PARTS);
        cuts.add(size, halo, part, mask);
        count++;
        return mask;
    }

    private Mask cut(Path outline, double size, double dx, double dy) {
        var extent = new Extent();
        flattening.flatten(outline, size, dx, dy, extent);
        if (!extent.any()) return Mask.EMPTY;
        int left = (int) Math.floor(extent.minX);
        int top = (int) Math.floor(extent.minY);
        int width = (int) Math.ceil(extent.maxX) - left;
        int height = (int) Math.ceil(extent.maxY) - top;
        if (width > coverage.width() || height > coverage.height())
            coverage = new Coverage(Math.max(width, coverage.width()), Math.max(height, coverage.height()));
        coverage.within(0, 0, width, height);
        flattening.flatten(outline, size, dx - left, dy - top, new Filling(coverage));
        var covers = new byte[width * height];
        coverage.send(new Coverage.Target() {
            @Override
            public void pixel(int x, int y, int cover) {
                covers[y * width + x] = (byte) Math.min(cover, 255);
            }

            @Override
            public void span(int y, int from, int to, int cover) {
                Arrays.fill(covers, y * width + from, y * width + to, (byte) Math.min(cover, 255));
            }
        });
        return new Mask(left, top, width, height, covers);
    }

    /** The box around all corners. */
    private static final class Extent implements Flattening.Contours {
        private double minX = Double.POSITIVE_INFINITY;
        private double minY = Double.POSITIVE_INFINITY;
        private double maxX = Double.NEGATIVE_INFINITY;
        private double maxY = Double.NEGATIVE_INFINITY;

        @Override
        public void contour(double[] corners, int count, boolean closed) {
            for (int i = 0; i < count; i += 2) {
                minX = Math.min(minX, corners[i]);
                minY = Math.min(minY, corners[i + 1]);
                maxX = Math.max(maxX, corners[i]);
                maxY = Math.max(maxY, corners[i + 1]);
            }
        }

        boolean any() {
            return maxX > minX && maxY > minY;
        }
    }
}
