package eigenscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Who wants to hear of one kind of thing. */
final class Channel<T> {
    private final List<Consumer<? super T>> listeners = new ArrayList<>();

    /** Adds one who hears of all that comes from now on. */
    void add(Consumer<? super T> listener) {
        listeners.add(listener);
    }

    /** Tells everyone, in the order in which they came. */
    void send(T thing) {
        for (var listener : List.copyOf(listeners)) listener.accept(thing);
    }
}
