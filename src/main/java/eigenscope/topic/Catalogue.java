package eigenscope.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The topics there are, in the order of the sidebar.
 *
 * @param topics with distinct ids
 */
public record Catalogue(List<Topic<?>> topics) {
    /** Keeps its own copy; refuses two topics of one id. */
    public Catalogue {
        topics = List.copyOf(topics);
        if (topics.stream().map(t -> t.about().id()).distinct().count() < topics.size())
            throw new IllegalArgumentException("two topics have one id");
    }

    /** Returns the catalogue of the given topics. */
    public static Catalogue of(Topic<?>... topics) {
        return new Catalogue(List.of(topics));
    }

    /** Returns the topic of an id. */
    public Optional<Topic<?>> find(String id) {
        return topics.stream().filter(t -> t.about().id().equals(id)).findFirst();
    }

    /**
     * Returns the topic of an id.
     *
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public Topic<?> require(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("there is no topic '%s'; there are %s"
                .formatted(id, topics.stream().map(t -> t.about().id()).collect(Collectors.joining(", ")))));
    }
}
