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
 *   <li>Panels keep their sizes in pixels and are parted by {@code Parting}: JavaFX's SplitPane keeps proportions, and learns its first
 *       one a layout too late for what it holds.
 *   <li>A topic visited stays built, listeners and all, while the window is open: coming back finds the lesson, the pan and the undo steps.
 *       Rebuilding was refused: it saves a few megabytes and loses those.
 *   <li>What is remembered between two starts is one text file, written beside and moved into place. A file for each topic was refused: a
 *       crash could leave them of different times.
 *   <li>Keys with Ctrl belong to the window even inside a text box, so that Ctrl+Z always takes back the last change of the state.
 *   <li>What can be done by key, button or palette is one {@code Action} in one table; the list of keys is derived from it.
 *   <li>The inspector is an exhaustive switch over the kinds of parameters: a topic's row is its declaration. A box shows a number rounded
 *       and, while somebody edits it, in full; what cannot be taken stays in the box with the reason beneath.
 *   <li>Controls stand in the scene while their parameter makes sense, and are made when it first does: JavaFX goes over every node in every
 *       pulse, seen or not. To hide them was refused after it had been measured: those of all families of distributions were 3400 nodes, and
 *       two of the seven milliseconds that a frame had the JavaFX thread for.
 *   <li>What is typed as a formula is taken key by key, and what was understood stands beneath as a book sets it: implicit multiplication
 *       is seen, not believed. A preview apart from the picture was refused: the picture is the preview.
 *   <li>The heading stands above the picture: while it lay over it, it covered the names of axes in the windows people have. What has no
 *       room in it becomes a menu or goes, never a second row of tabs. Plots that would be too small to be read are shown one at a time;
 *       to fold the panels instead was refused, for they hold the formula and the lesson one reads meanwhile.
 *   <li>Sliders of its letters wait until the typing has settled, the picture does not: on the way to a word every letter would bring
 *       one and take it away again. To ask before a letter gets a slider was refused: it is one more thing to press.
 *   <li>Ways out of what went wrong take the line that says what to do: it is always seen, in the smallest window and when presenting,
 *       and the picture keeps still while one drags into trouble and out of it. Over the foot of the picture they hid tick labels. A bar of
 *       their own was refused, but where there is no such line.
 *   <li>A data set of up to a few hundred rows is text one edits; of a larger one the first rows are shown. What comes in as a table has
 *       its bad rows left out and listed; what is typed is refused as a whole, for one who types sees the row.
 *   <li>Of a data set nobody edits the numbers are rounded and stand under one another; who edits sees all digits.
 *   <li>What is remembered is gathered on the JavaFX thread and written as text in the background: a large data set is long to write.
 *   <li>Formulas are painted as one picture; words among which formulas stand are nodes.
 *   <li>Numbers that change while a hand moves are stamped into pictures of their own, also over the text fields of boxes nobody edits. Text
 *       nodes were refused after they had been measured: to lay them out cost 20 KB a frame in the readouts alone.
 *   <li>Code is a list of lines rather than one text: only the lines whose numbers changed are set anew, and a line is lit by its term.
 *       What is selected and copied is lines.
 *   <li>On a plot with a pad a press means its handle, for that is what one tries first; panning there takes Shift or another button. In
 *       space a pad takes clicks and leaves drags to turning, for a surface that cannot be turned cannot be read; its handle is dragged
 *       over the surface. Dots of a data set become nodes when they are taken, not before: a thousand of them would be laid out in every
 *       frame.
 *   <li>While a hand moves a handle the plots that take the hand hold still, and glide to their new home when it lets go: a home that
 *       follows would run away from the hand. Plots that only report go on following, or they would show nothing.
 *   <li>A lesson changes the state only when the learner presses a button of it; a step found at the start waits to be begun.
 *   <li>What panels compute from values stands apart from controls: to load the class of a control without a toolkit breaks it for the rest
 *       of the process, so tests of words would break those of windows.
 * </ul>
 */
package eigenscope.ui;
