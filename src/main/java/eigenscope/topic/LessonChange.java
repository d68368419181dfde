package eigenscope.topic;

import java.util.List;

/** What a lesson does to a state. */
public sealed interface LessonChange {
    /** Returns the state after this change. Pure. */
    State applied(State state);

    /** Returns the state after changes one after another. */
    static State applied(List<LessonChange> changes, State state) {
        State changed = state;
        for (var c : changes) changed = c.applied(changed);
        return changed;
    }

    /**
     * Gives one parameter a value.
     *
     * @param id the parameter
     * @param text the value, as {@link Param#parse} reads it
     */
    record Put(String id, String text) implements LessonChange {
        @Override
        public State applied(State state) {
            return state.set(id, text);
        }
    }

    /** Applies a preset. */
    record Use(Preset preset) implements LessonChange {
        @Override
        public State applied(State state) {
            return preset.change().apply(state);
        }
    }
}
