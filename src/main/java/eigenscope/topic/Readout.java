package eigenscope.topic;

import java.util.List;
import java.util.function.Function;

/**
 * A number worth showing: on screen, from the command line, as the answer to an exercise.
 *
 * @param id the name in JSON and lessons
 * @param label the name on screen
 * @param term the term it belongs to, empty for none
 * @param value reads it off the model
 * @param columns headings of a value that is a table, one for each column; empty for none
 */
public record Readout<M>(String id, String label, String term, Function<M, Value> value, List<String> columns) {
    /** Keeps its own copy of the columns. */
    public Readout {
        columns = List.copyOf(columns);
    }

    /** Makes a readout without headings. */
    public Readout(String id, String label, String term, Function<M, Value> value) {
        this(id, label, term, value, List.of());
    }

    /** Returns a readout that belongs to no term. */
    public static <M> Readout<M> of(String id, String label, Function<M, Value> value) {
        return new Readout<>(id, label, "", value);
    }

    /** Returns the same readout with headings for its columns. */
    public Readout<M> headed(String... headings) {
        return new Readout<>(id, label, term, value, List.of(headings));
    }
}
