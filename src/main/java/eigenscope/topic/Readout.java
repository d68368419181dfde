package eigenscope.topic;

import java.util.function.Function;

/**
 * A number worth showing: on screen, from the command line, as the answer to an exercise.
 *
 * @param id the name in JSON and lessons
 * @param label the name on screen
 * @param term the term it belongs to, empty for none
 * @param value reads it off the model
 */
public record Readout<M>(String id, String label, String term, Function<M, Value> value) {
    /** Returns a readout that belongs to no term. */
    public static <M> Readout<M> of(String id, String label, Function<M, Value> value) {
        return new Readout<>(id, label, "", value);
    }
}
