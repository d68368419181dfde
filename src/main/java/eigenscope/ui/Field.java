package eigenscope.ui;

import eigenscope.topic.Param;
import eigenscope.topic.State;
import java.util.function.Consumer;
import javafx.scene.Node;

/** What shows and edits one parameter in the inspector, or a few together. Writes only what a new state changes. */
interface Field {
    /** Returns what stands in the inspector. */
    Node node();

    /** Shows the values of a state. */
    void show(State state);

    /** Says whether somebody is at work here on what decides whether another parameter makes sense: its control neither comes nor goes yet. */
    default boolean holds(Param<?> other) {
        return false;
    }

    /** Listens to when that is over. */
    default void onSettled(Consumer<State> listener) {}

    /** Hands the keyboard to the control. */
    void focus();

    /** Hands the keyboard to the control of one of the parameters. */
    default void focus(String param) {
        focus();
    }
}
