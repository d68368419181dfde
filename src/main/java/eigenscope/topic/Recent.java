package eigenscope.topic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The last results of work that took long, so that undo, redo and a preset chosen again bring them at once. For any number of threads.
 *
 * @param <K> what a result is a function of, with value equality
 * @param <V> the result
 */
public final class Recent<K, V> {
    private final int most;
    private final Map<K, V> kept = new LinkedHashMap<>();

    /**
     * Keeps nothing yet.
     *
     * @param most how many results are kept, positive
     */
    public Recent(int most) {
        this.most = most;
    }

    /** Returns the result of a key, if it is among those kept. */
    public synchronized Optional<V> find(K key) {
        var found = Optional.ofNullable(kept.remove(key));
        // What is asked for is young again.
        found.ifPresent(value -> kept.put(key, value));
        return found;
    }

    /** Keeps a result; the one not asked for the longest goes if they are too many. */
    public synchronized void keep(K key, V value) {
        kept.remove(key);
        kept.put(key, value);
        if (kept.size() > most) kept.remove(kept.keySet().iterator().next());
    }
}
