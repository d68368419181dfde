/**
 * The window. One direction: gesture, key, file or lesson change the {@link eigenscope.ui.Session}'s state; a {@link eigenscope.ui.Worker}
 * makes a {@link eigenscope.ui.Frame} of it off the JavaFX thread; panels show frames.
 *
 * <p>Decisions.
 *
 * <ul>
 *   <li>No JavaFX property is bound to another: a panel writes to its controls when a frame arrives, and to the session when a hand moves
 *       them. Bindings in both directions were refused: two sources of truth, and undo has to guess which of them moved.
 *   <li>The first frame of a topic is made before its panels are: they never have to show nothing, and the JavaFX thread never loads the
 *       formula fonts.
 *   <li>What can be done by key, button or palette is one {@code Action} in one table; the list of keys is derived from it.
 * </ul>
 */
package eigenscope.ui;
