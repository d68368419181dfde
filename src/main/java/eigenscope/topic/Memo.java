package eigenscope.topic;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * A pure function that remembers its last result: while a hand drags one thing, what follows from the others stays as it is. Used by several threads
 * at once it may compute twice, never wrongly.
 *
 * @param <K> what it is a function of, with value equality
 * @param <V> what it gives
 */
public final class Memo<K, V> {
    private final Function<K, V> function;
    private final AtomicReference<Optional<Entry<K, V>>> last = new AtomicReference<>(Optional.empty());

    private record Entry<K, V>(K key, V value) {}

    /** Remembers the results of a pure function. */
    public Memo(Function<K, V> function) {
        this.function = function;
    }

    /** Returns the result for a key. */
    public V of(K key) {
        var known = last.get().filter(entry -> entry.key.equals(key));
        if (known.isPresent()) return known.get().value;
        V value = function.apply(key);
        last.set(Optional.of(new Entry<>(key, value)));
        return value;
    }
}
