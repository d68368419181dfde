package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;

/** Light on faces: from the upper left, over the shoulder of whoever looks along the second axis. */
final class Shade {
    private static final double X = -0.36;
    private static final double Y = -0.48;
    private static final double Z = 0.8;
    private static final int STEPS = 64;

    private Shade() {}

    /** Returns how much light a face with the given normal gets on the brighter of its sides: 0 to 1. */
    static double lit(double x, double y, double z) {
        double length = Math.sqrt(x * x + y * y + z * z);
        double lit = Math.abs(x * X + y * Y + z * Z) / length;
        return lit >= 0 ? lit : 1;
    }

    /** Returns an opaque colour with its brightness scaled. */
    static int dimmed(int argb, double factor) {
        return 0xff000000 | mix(0, argb, factor);
    }

    /** Returns a colour with another opacity, 0 to 1. */
    static int clear(int argb, double opacity) {
        return (argb & 0xffffff) | ((int) Math.round(255 * opacity) << 24);
    }

    /** Returns opaque tones of an ink from its pale end to itself. */
    static int[] ramp(Theme theme, Ink ink) {
        int[] tones = new int[STEPS + 1];
        for (int i = 0; i <= STEPS; i++)
            tones[i] = 0xff000000 | mix(theme.argb(Ink.PAPER), theme.argb(ink), 0.35 + 0.65 * i / STEPS);
        return tones;
    }

    /** Returns the tone of a ramp for 0 to 1. */
    static int tone(int[] ramp, double tone) {
        return ramp[(int) ((ramp.length - 1) * Math.clamp(tone, 0, 1))];
    }

    /** Returns an opaque colour a part of the way to white, 0 to 1. */
    static int bright(int argb, double part) {
        return 0xff000000 | mix(argb, 0xffffff, part);
    }

    /** Returns the direction of the light. */
    static Vec3 towardsLight() {
        return new Vec3(X, Y, Z);
    }

    private static int mix(int from, int to, double part) {
        int of256 = (int) (256 * part + 0.5);
        return channel(from, to, 16, of256) | channel(from, to, 8, of256) | channel(from, to, 0, of256);
    }

    private static int channel(int from, int to, int shift, int of256) {
        int a = (from >>> shift) & 255;
        int b = (to >>> shift) & 255;
        return (a + (((b - a) * of256 + 128) >> 8)) << shift;
    }
}
