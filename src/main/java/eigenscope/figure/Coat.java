package eigenscope.figure;

/** What a surface is coloured with: one ink, or colours by its heights. */
public sealed interface Coat permits Ink, Tones {}
