package eigenscope;

import eigenscope.topic.TopicContract;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;

/** Every topic of the catalogue keeps what a topic promises: a new one is tested by existing. */
final class TopicContractTest {
    @TestFactory
    Stream<DynamicContainer> everyTopic() {
        return Topics.all().topics().stream().map(TopicContract::of);
    }
}
