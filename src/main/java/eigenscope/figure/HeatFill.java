package eigenscope.figure;

/** Fills a raster with the colours of numbers: rows of the grid become tones once, and pixels are interpolated between them. */
final class HeatFill {
    private final Heat heat;
    private final Relief values;
    private final View view;
    private final Raster raster;
    private final int[] colours;
    private final Tones.Tone tone;
    /** For each pixel column the grid column at or before it, and how far it is on the way to the next; minus one outside. */
    private final int[] before;

    private final float[] part;

    /** @param colours by tone, premultiplied */
    HeatFill(Heat heat, View view, Raster raster, int[] colours) {
        this.heat = heat;
        this.values = heat.values();
        this.view = view;
        this.raster = raster;
        this.colours = colours;
        this.tone = heat.tones().over(values);
        this.before = new int[raster.width()];
        this.part = new float[raster.width()];
    }

    void draw() {
        Box domain = heat.domain();
        for (int pixel = 0; pixel < before.length; pixel++) {
            double x = view.data(raster.x(pixel), view.pixels().minY()).x();
            double at = along((x - domain.minX()) / domain.width(), values.columns());
            before[pixel] = cell(at, values.columns());
            part[pixel] = (float) (at - before[pixel]);
        }
        raster.banded(raster.width() * raster.height(), this::rows);
    }

    /** Returns the place along the grid for a part of the domain; NaN outside. */
    private double along(double part, int count) {
        return part >= 0 && part <= 1 ? part * (heat.cells() ? count : count - 1) : Double.NaN;
    }

    private int cell(double at, int count) {
        return at >= 0 ? Math.min((int) at, heat.cells() ? count - 1 : count - 2) : -1;
    }

    private void rows(int from, int to) {
        float[] below = new float[values.columns()];
        float[] above = new float[values.columns()];
        float[] between = new float[values.columns()];
        int toned = -2;
        Box domain = heat.domain();
        for (int row = from; row < to; row++) {
            double y = view.data(view.pixels().minX(), raster.y(row)).y();
            double at = along((y - domain.minY()) / domain.height(), values.rows());
            int cell = cell(at, values.rows());
            if (cell < 0) continue;
            if (cell != toned) {
                if (!heat.cells() && cell == toned - 1) {
                    float[] kept = above;
                    above = below;
                    below = kept;
                    tone(cell, below);
                } else {
                    tone(cell, below);
                    if (!heat.cells()) tone(cell + 1, above);
                }
                toned = cell;
            }
            if (heat.cells()) fill(row, below);
            else {
                float share = (float) (at - cell);
                for (int i = 0; i < between.length; i++) between[i] = below[i] + share * (above[i] - below[i]);
                blend(row, between);
            }
        }
    }

    /** Puts the tones of a row of the grid, as places among the colours, into an array. */
    private void tone(int row, float[] tones) {
        for (int i = 0; i < tones.length; i++)
            tones[i] = (float) (tone.of(values.at(i, row)) * (colours.length - 1) + 0.5);
    }

    private void fill(int row, float[] tones) {
        int[] pixels = raster.pixels();
        int at = row * before.length;
        for (int i = 0; i < before.length; i++)
            if (before[i] >= 0) pixels[at + i] = over(pixels[at + i], tones[before[i]]);
    }

    private void blend(int row, float[] tones) {
        int[] pixels = raster.pixels();
        int at = row * before.length;
        for (int i = 0; i < before.length; i++) {
            int cell = before[i];
            if (cell < 0) continue;
            float left = tones[cell];
            pixels[at + i] = over(pixels[at + i], left + part[i] * (tones[cell + 1] - left));
        }
    }

    /** Returns the colour of a tone over what is there already; that alone for NaN. */
    private int over(int below, float tone) {
        if (!(tone >= 0)) return below;
        int colour = colours[(int) tone];
        return colour >>> 24 == 255 ? colour : Raster.over(below, colour, 256);
    }
}
