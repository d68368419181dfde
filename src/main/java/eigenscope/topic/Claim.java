package eigenscope.topic;

import java.util.function.Predicate;

/**
 * A statement about a model: a law that always holds, or a goal that a lesson asks for.
 *
 * @param id the name in JSON and lessons
 * @param words the statement as plain text, for the screen and the screen reader
 * @param tex the same as LaTeX, or empty
 * @param holds whether it is true of a model, to the accuracy the engine states
 */
public record Claim<M>(String id, String words, String tex, Predicate<M> holds) {}
