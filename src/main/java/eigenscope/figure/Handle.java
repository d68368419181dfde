package eigenscope.figure;

import eigenscope.engine.linalg.Vec;

/** A mark that a hand moves: dragging it is editing a parameter. */
public sealed interface Handle permits Grip, Grip3 {
    /** Returns the id of the term it moves. */
    String term();

    /** Returns the id of the parameter it edits. */
    String param();

    /** Returns which part of the parameter: column of a matrix, index of a point; 0 where there is one. */
    int part();

    /** Returns the role of its colour. */
    Ink ink();

    /** Returns what a screen reader calls it. */
    String name();

    /** Returns where it is, in the coordinates of its plot: two or three. */
    Vec place();
}
