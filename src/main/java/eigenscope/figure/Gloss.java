package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;

/** Light on a smooth surface: as much as falls on it (Lambert), and a little gloss where it mirrors the light to the eye (Blinn, 1977). */
final class Gloss {
    private static final double AMBIENT = 0.62;
    private static final double SHINE = 0.16;

    /** Halfway between the light and the eye, which is far enough away to look along one direction everywhere. */
    private final Vec3 half;

    Gloss(SpaceView view) {
        this.half = Shade.towardsLight().plus(view.towardsEye()).normalised();
    }

    /** Returns an opaque colour as it looks on a face with the normal (x, y, 1), of which the brighter side is seen. */
    int on(int argb, double x, double y) {
        double light = AMBIENT + (1 - AMBIENT) * Shade.lit(x, y, 1);
        double mirrored = Math.abs(x * half.x() + y * half.y() + half.z()) / Math.sqrt(x * x + y * y + 1);
        double fourth = mirrored * mirrored * mirrored * mirrored;
        double sixteenth = fourth * fourth * fourth * fourth;
        // To the power of 32; not finite where the face has no normal.
        double shine = sixteenth > 0 ? SHINE * sixteenth * sixteenth : 0;
        return Shade.bright(Shade.dimmed(argb, light), shine);
    }
}
