package eigenscope.figure;

/**
 * A colour by how it is seen: equal distances look about equally different. Matrices after Björn Ottosson, "A perceptual color space for
 * image processing" (2020); the curve of sRGB after IEC 61966-2-1.
 *
 * @param lightness 0 (black) to 1 (white)
 * @param a from green to red, about -0.3 to 0.3
 * @param b from blue to yellow, likewise
 */
record Oklab(double lightness, double a, double b) {
    private static final int HALVINGS = 20;

    /** Returns the colour of 0xRRGGBB; what stands above is ignored. */
    static Oklab of(int rgb) {
        double red = linear((rgb >> 16 & 255) / 255.0);
        double green = linear((rgb >> 8 & 255) / 255.0);
        double blue = linear((rgb & 255) / 255.0);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Oklab(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : StrictMath.pow((channel + 0.055) / 1.055, 2.4);
    }

    private double[] linear() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double x) {
        return x * x * x;
    }

    /** Returns the colour as a screen shows it, opaque 0xffRRGGBB; one it cannot show loses chroma until it can. */
    int argb() {
        double kept = 1;
        if (!isShown(1)) {
            double lost = 1;
            kept = 0;
            for (int i = 0; i < HALVINGS; i++) {
                double middle = (kept + lost) / 2;
                if (isShown(middle)) kept = middle;
                else lost = middle;
            }
        }
        int argb = 255;
        for (double channel : new Oklab(lightness, kept * a, kept * b).linear()) {
            double x = Math.clamp(channel, 0, 1);
            double bent = x <= 0.0031308 ? 12.92 * x : 1.055 * StrictMath.pow(x, 1 / 2.4) - 0.055;
            argb = argb << 8 | (int) Math.round(255 * bent);
        }
        return argb;
    }

    private boolean isShown(double chroma) {
        for (double channel : new Oklab(lightness, chroma * a, chroma * b).linear())
            if (!(channel >= -1e-4 && channel <= 1 + 1e-4)) return false;
        return true;
    }

    /** Returns the colour on the way to another, 0 to 1. */
    Oklab towards(Oklab other, double part) {
        return new Oklab(
                lightness + part * (other.lightness - lightness), a + part * (other.a - a), b + part * (other.b - b));
    }

    /** Returns how different two colours look; 0.02 is just noticeable. */
    double distance(Oklab other) {
        return Math.sqrt(square(lightness - other.lightness) + square(a - other.a) + square(b - other.b));
    }

    private static double square(double x) {
        return x * x;
    }
}
