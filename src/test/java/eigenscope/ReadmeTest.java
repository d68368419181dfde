package eigenscope;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eigenscope.topic.Lesson;
import eigenscope.topic.Topic;
import eigenscope.topic.TopicContract;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the first page says is true: its topic compiles and keeps what topics promise, its lesson works, its table is complete. */
final class ReadmeTest {
    /** Promises that want a lesson or a kept picture beside the class. */
    private static final Pattern WANTS_FILES = Pattern.compile("every (task|question|goal) .*|.* lesson .*|.* as kept");

    @TempDir
    private static Path folder;

    private static String block(String language) throws IOException {
        var block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("README.md")));
        assertTrue(block.find(), language);
        return block.group(1);
    }

    private static Topic<?> topic() throws IOException, ReflectiveOperationException {
        Path source = Files.writeString(folder.resolve("VectorLength.java"), block("java"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertEquals(0, status);
        // Not closed: the topic's lambdas load further classes as they are used.
        var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
        return (Topic<?>) loader.loadClass("eigenscope.topics.linear.VectorLength")
                .getConstructor()
                .newInstance();
    }

    @TestFactory
    Stream<? extends DynamicNode> theTopicKeepsWhatTopicsPromise() throws IOException, ReflectiveOperationException {
        return TopicContract.of(topic())
                .getChildren()
                .filter(test -> !WANTS_FILES.matcher(test.getDisplayName()).matches());
    }

    @Test
    void theLessonWorks() throws IOException, ReflectiveOperationException {
        var topic = topic();
        assertEquals(List.of(), Lesson.parse(topic, block("markdown")).faults(topic));
    }

    @Test
    void theTableHasEveryTopic() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Topic<?> topic : Topics.all().topics())
            assertTrue(
                    readme.contains("\n| `%s` |".formatted(topic.about().id())),
                    topic.about().id());
    }
}
