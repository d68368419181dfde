package eigenscope.topic;

import eigenscope.figure.Ink;

/**
 * A thing that formula, picture, code and matrix all show: the same hue everywhere, and pointing at one lights all.
 *
 * @param id what marks and {@code \term{id}{...}} call it
 * @param ink its hue
 */
public record Term(String id, Ink ink) {}
