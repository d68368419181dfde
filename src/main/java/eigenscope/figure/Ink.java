package eigenscope.figure;

/** What a colour is for; a {@link Theme} says which colour that is. */
public enum Ink implements Coat {
    /** The paper pictures and formulas stand on. */
    PAPER,
    /** Surfaces around the paper: bars, panels. */
    SURFACE,
    /** Hairlines between surfaces. */
    BORDER,
    /** The one accent of the window: what is chosen, what has the focus. */
    ACCENT,
    /** Lines of the coordinate grid. */
    GRID,
    /** Coordinate axes. */
    AXIS,
    /** Things as they were before: faint. */
    GHOST,
    /** Words and numbers. */
    TEXT,
    /** Words of less weight: tick labels, captions. */
    MUTED,
    /** First of the categorical hues (blue). */
    FIRST,
    /** Second of the categorical hues (vermilion). */
    SECOND,
    /** Third of the categorical hues (green). */
    THIRD,
    /** Fourth of the categorical hues (violet). */
    FOURTH,
    /** Fifth of the categorical hues (rose). */
    FIFTH,
    /** Sixth of the categorical hues (indigo). */
    SIXTH,
    /** Seventh of the categorical hues (brown). */
    SEVENTH,
    /** Eighth of the categorical hues (olive, yellow on dark). */
    EIGHTH,
    /** Ninth of the categorical hues (petrol, cyan on dark). */
    NINTH,
    /** Tenth of the categorical hues (magenta). */
    TENTH,
    /** Areas and volumes (amber). */
    AREA,
    /** A thing that is as it should be. */
    GOOD,
    /** A thing that went wrong. */
    BAD
}
