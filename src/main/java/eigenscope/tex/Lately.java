package eigenscope.tex;

import java.util.LinkedHashMap;
import java.util.Map;

/** A table that forgets what was asked for longest ago. */
final class Lately<K, V> extends LinkedHashMap<K, V> {
    private final int most;

    /** Keeps so many entries at most. */
    Lately(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
