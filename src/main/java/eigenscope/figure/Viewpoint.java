package eigenscope.figure;

/** Which part of a plot is looked at: what pan, zoom and orbit change and a session remembers. */
public sealed interface Viewpoint permits Viewpoint.Window, Orbit {
    /**
     * A part of the plane.
     *
     * @param places on the axes: data coordinates, or their logarithms where an axis is logarithmic; where units are square, more of one
     *     axis is seen if the picture is longer that way
     */
    record Window(Box places) implements Viewpoint {}
}
