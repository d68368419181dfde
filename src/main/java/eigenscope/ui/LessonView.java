package eigenscope.ui;

import eigenscope.topic.Lesson;
import eigenscope.topic.LessonStep;
import eigenscope.topic.LessonTask;
import eigenscope.ui.StepPane.Phase;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * A lesson, a step at a time. A step that sets something up does so when the learner comes to it by a button here, never when the program
 * starts: the picture one left is the picture one finds. Until then such a step waits to be begun.
 */
final class LessonView extends VBox {
    private final Session session;
    private final Progress progress;
    private final PanelHead head = new PanelHead("Lesson");
    private final ScrollPane scroll = new ScrollPane();
    private Optional<Lesson> lesson = Optional.empty();
    private Button back;
    private Button on;
    private StepPane pane;

    LessonView(Session session, Progress progress) {
        this.session = session;
        this.progress = progress;
        getStyleClass().addAll("panel", "lesson-view");
        scroll.getStyleClass().add("panel-scroll");
        scroll.setFitToWidth(true);
        setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        try {
            lesson = Lesson.of(session.topic());
            if (lesson.isEmpty()) say("There is no lesson on this topic.");
        } catch (IllegalArgumentException e) {
            say("The lesson cannot be read: " + e.getMessage());
        }
        if (lesson.isEmpty()) return;
        head.action(Feather.ROTATE_CCW, "Start the lesson over", () -> open(0));
        back = head.action(Feather.CHEVRON_LEFT, "Previous step", () -> open(step() - 1));
        on = head.action(Feather.CHEVRON_RIGHT, "Next step", () -> open(step() + 1));
        on.setText("Next");
        on.setContentDisplay(ContentDisplay.RIGHT);
        on.setMinWidth(USE_PREF_SIZE);
        on.getStyleClass().setAll("button", "next-button");
        back.setId("lesson-back");
        on.setId("lesson-next");
        session.onFrame(frame -> pane.judge(frame));
        int first = Math.min(step(), steps() - 1);
        show(first, at(first).goesOn());
        pane.judge(session.frame());
    }

    private void allow(int index) {
        on.setDisable(index == steps() - 1);
    }

    private void say(String words) {
        var label = new Label(words);
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        var body = new VBox(label);
        body.getStyleClass().add("lesson");
        scroll.setContent(body);
    }

    private String id() {
        return session.topic().about().id();
    }

    private int step() {
        return progress.of(id()).step();
    }

    private int steps() {
        return lesson.orElseThrow().steps().size();
    }

    private LessonStep at(int index) {
        return lesson.orElseThrow().steps().get(index);
    }

    /** Shows a step and sets up what it starts from. */
    void open(int index) {
        if (index > step() && at(step()).task() instanceof LessonTask.Look) progress.solve(id(), step());
        show(index, true);
        var before = session.state();
        session.edit(at(index).opened(before), "");
        session.sheet(at(index).sheet());
        if (session.state().equals(before)) pane.judge(session.frame());
    }

    private void show(int index, boolean begun) {
        progress.show(id(), index, steps());
        head.note("step %d of %d".formatted(index + 1, steps()), "%d/%d".formatted(index + 1, steps()));
        boolean solved = progress.of(id()).solved().contains(index);
        pane = new StepPane(session, at(index), new StepPane.Ways() {
            @Override
            public void begin() {
                open(index);
            }

            @Override
            public void finished() {
                progress.solve(id(), index);
                allow(index);
            }
        });
        pane.open(solved ? Phase.DONE : begun ? Phase.BEGUN : Phase.WAITING);
        back.setDisable(index == 0);
        on.setDisable(true);
        if (solved || at(index).task() instanceof LessonTask.Look) allow(index);
        scroll.setContent(pane);
        scroll.setVvalue(0);
    }
}
