/**
 * Data sets from files: rows of numbers out of text with separators.
 *
 * <p>Decisions. What one meets in the wild is taken as it is: a heading or none, commas, semicolons or tabs, decimal commas where
 * commas separate nothing, a byte order mark, quotes, any ends of lines. What cannot be read is left out and listed with its
 * line and the reason: a row is never dropped, filled or guessed in silence. A text that holds no good row at all is refused
 * with one sentence. A row whose fields all begin as numbers do is data and no heading, so that 5 kg, 3 cm is listed and not taken for names;
 * a title above the table is a row of too few fields. Splitting lines into fields is FastCSV's; what a field means is decided here.
 *
 * <p>Refused: thousands separators, quotients and dates (1,234.5 and 1/4 mean one thing here and another there: a number that
 * might be misread is none); missing values as numbers; a guess at which two of five columns are meant.
 */
package eigenscope.engine.data;
