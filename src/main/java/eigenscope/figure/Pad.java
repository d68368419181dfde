package eigenscope.figure;

/**
 * Makes the whole of a plot, in space its surfaces, take the hand: pressing anywhere but on a handle moves one part of a parameter there and
 * takes hold of it; in space a click moves it, for a drag turns the picture. It is not seen.
 *
 * @param term id of the term it moves
 * @param param id of the parameter it edits
 * @param part which part of the parameter; of a data set the number of its rows, to add one more
 * @param name what a screen reader calls it
 */
public record Pad(String term, String param, int part, String name) implements Mark, Mark3 {
    @Override
    public void paint(View view, Pen pen) {}
}
