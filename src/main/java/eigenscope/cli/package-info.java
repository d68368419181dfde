/**
 * The commands: what the window shows, as JSON, CSV and pictures, without a display and without a class of JavaFX.
 *
 * <p>Decisions.
 *
 * <ul>
 *   <li>A command is handed the catalogue, a typesetter and a {@link eigenscope.cli.Terminal}: tests run it in their own process and read
 *       what it wrote.
 *   <li>What is wrong with a question is a refusal, one line with the argument's name, exit status 2; whatever else is thrown is a
 *       fault of the program, one line too, exit status 1. A stack trace helps nobody at a prompt.
 *   <li>Files that a command writes are computed first and then written: a failure leaves what was there.
 *   <li>A state file's value out of range is brought into it with a notice; the same value in {@code --set} is refused: a script wants
 *       to know, a reader of an old file wants to see it.
 *   <li>A bad line of a sweep is an answer among answers and leaves the exit status at 0: the sweep did what it was asked.
 *   <li>JSON numbers are the shortest decimals that read back as the same double.
 *   <li>Files and pipes get UTF-8 whatever the locale says: JSON is nothing else.
 * </ul>
 */
package eigenscope.cli;
