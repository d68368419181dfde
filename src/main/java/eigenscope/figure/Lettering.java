package eigenscope.figure;

/** The two fonts of pictures as outlines, one em being one pixel. Whoever asks for the same letter twice gets the same outline. */
public interface Lettering {
    /**
     * A letter, its baseline's left end at the origin, y down.
     *
     * @param outline empty for a space
     * @param advance how far the next letter stands to the right
     */
    record Letter(Path outline, double advance) {}

    /** Returns a letter; what the font lacks comes out as the font says that. */
    Letter letter(int codePoint, boolean bold);
}
