package eigenscope.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Results kept. */
final class RecentTest {
    private final Recent<String, Integer> recent = new Recent<>(2);

    @Test
    void whatWasKeptIsFound() {
        recent.keep("one", 1);
        assertEquals(Optional.of(1), recent.find("one"));
        assertEquals(Optional.empty(), recent.find("two"));
    }

    @Test
    void theOneNotAskedForTheLongestGoes() {
        recent.keep("one", 1);
        recent.keep("two", 2);
        recent.find("one");
        recent.keep("three", 3);
        assertEquals(Optional.empty(), recent.find("two"));
        assertEquals(Optional.of(1), recent.find("one"));
        assertEquals(Optional.of(3), recent.find("three"));
    }
}
