package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eigenscope.Topics;
import eigenscope.topic.Lesson;
import eigenscope.topic.Topic;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/** The pictures that a lesson opens. */
final class LessonSheetsTest extends PanelTest {
    private final Progress progress = new Progress();

    @Override
    Region panel(Session opened) {
        return new LessonView(opened, progress);
    }

    @Override
    Topic<?> topic() {
        return Topics.all().find("derivative").orElseThrow();
    }

    /** Goes to the first step that opens with a sheet. */
    private void go(String sheet) {
        var steps = Lesson.of(topic()).orElseThrow().steps();
        int index = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).sheet().equals(sheet))
                .findFirst()
                .orElseThrow();
        onScreen(() -> {
            ((LessonView) node(".lesson-view")).open(index);
            return "";
        });
    }

    private String sheet() {
        return onScreen(() -> session().frame().sheet());
    }

    @Test
    void aStepOpensItsPicture() {
        go("error");
        assertEquals("error", sheet());
        go("curve");
        assertEquals("curve", sheet());
    }

    @Test
    void aPictureIsOpenedFromTheWords() {
        go("derivative");
        onScreen(() -> {
            session().sheet("curve");
            return "";
        });
        click(".sheet-link");
        assertEquals("derivative", sheet());
    }
}
