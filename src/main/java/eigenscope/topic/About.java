package eigenscope.topic;

import java.util.List;

/**
 * What a topic is called.
 *
 * @param id the name in commands and files, kebab-case
 * @param title the name on screen
 * @param wing where it stands
 * @param lead what one sees and does here, in one or two short sentences
 * @param sources books and papers to read on, with sections
 */
public record About(String id, String title, Wing wing, String lead, List<String> sources) {
    /** Keeps its own copy of the sources. */
    public About {
        sources = List.copyOf(sources);
    }
}
