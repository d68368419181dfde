/**
 * What engine and program both need of text: numbers written down exactly, and guesses at misspelt names.
 *
 * <p>Refused: rounding and typography, which belong to what is shown to eyes and so to {@code eigenscope.topic.Numbers}.
 */
package eigenscope.engine.text;
