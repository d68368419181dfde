package eigenscope.figure;

/** Which part of a plot is looked at: what pan, zoom and orbit change and a session remembers. */
public sealed interface Viewpoint permits Viewpoint.Window, Orbit {
    /**
     * A part of the plane.
     *
     * @param data in data coordinates; where units are square, more of one axis is seen if the picture is longer that way
     */
    record Window(Box data) implements Viewpoint {}
}
