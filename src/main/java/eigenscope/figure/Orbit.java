package eigenscope.figure;

import eigenscope.engine.linalg.Vec3;

/**
 * A place to look at space from.
 *
 * @param centre what is looked at
 * @param reach radius of the ball around the centre that fits the plot, positive
 * @param yaw angle about the upright axis in radians, rising anticlockwise seen from above
 * @param pitch angle above the horizon in radians, -pi/2 to pi/2
 */
public record Orbit(Vec3 centre, double reach, double yaw, double pitch) implements Viewpoint {
    /** Refuses places that are none. */
    public Orbit {
        if (!(reach > 0 && reach < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("an orbit's reach is positive and finite, not " + reach);
        if (!(Math.abs(pitch) <= Math.PI / 2 && Double.isFinite(yaw)))
            throw new IllegalArgumentException("an orbit's pitch lies in -pi/2..pi/2, not " + pitch);
    }

    /** Returns the place after a turn by the given angles; the pitch stops at the poles. */
    public Orbit turned(double byYaw, double byPitch) {
        double up = Math.clamp(pitch + byPitch, -Math.PI / 2, Math.PI / 2);
        return new Orbit(centre, reach, Math.IEEEremainder(yaw + byYaw, 2 * Math.PI), up);
    }

    /** Returns the place {@code factor} times as far away. */
    public Orbit scaled(double factor) {
        return new Orbit(centre, reach * factor, yaw, pitch);
    }
}
