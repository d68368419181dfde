package eigenscope.paint;

import eigenscope.figure.Box;
import eigenscope.figure.Raster;
import java.util.ArrayDeque;
import java.util.Deque;

/** The rasters of a pen, kept from frame to frame: what they remember of nearness is as large as the picture. */
final class Rasters {
    /** Pictures are painted in turn into two arrays, and beside them there is one raster apart for each plot of a figure. */
    private static final int MOST = 6;

    private final Deque<Kept> kept = new ArrayDeque<>();

    private record Kept(Raster raster, Box where, double resolution, boolean apart) {}

    /** Returns the raster over pixels of the picture itself. */
    Raster over(int[] pixels, Box where, double resolution) {
        for (var known : kept)
            if (known.raster.pixels() == pixels && fits(known, where, resolution)) return known.raster;
        return keep(new Kept(new Raster(pixels, where, resolution), where, resolution, false));
    }

    /** Returns a raster of its own pixels, as it was left. */
    Raster apart(Box where, double resolution) {
        for (var known : kept) if (known.apart && fits(known, where, resolution)) return known.raster;
        return keep(new Kept(Raster.over(where, resolution), where, resolution, true));
    }

    private static boolean fits(Kept known, Box where, double resolution) {
        return known.resolution == resolution && known.where.equals(where);
    }

    private Raster keep(Kept fresh) {
        if (kept.size() == MOST) kept.removeLast();
        kept.addFirst(fresh);
        return fresh.raster;
    }
}
