package eigenscope.topic;

/**
 * A formula in letters and with the present numbers put in.
 *
 * @param id name within the topic
 * @param title what it says, in a few words
 * @param letters LaTeX with {@code \term{id}{...}}
 * @param numbers the same with numbers
 */
public record Formula(String id, String title, String letters, String numbers) {}
