package eigenscope.ui;

import eigenscope.topic.LessonStep;
import eigenscope.topic.LessonTask;
import eigenscope.topic.LessonTask.Verdict;
import eigenscope.topic.Solved;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One step of a lesson: what to read, what to do, and what there was to see once that is done. */
final class StepPane extends VBox {
    private final Session session;
    private final LessonStep step;
    private final Ways ways;
    private final TextField answer = new TextField();
    private final Label verdict = new Label();
    private final FontIcon tick = new FontIcon(Feather.CHECK_CIRCLE);
    private final Button show = new Button("Show me");
    private final VBox insight;
    private final HBox ask = new HBox();
    private final FlowPane task = new FlowPane();
    private final Button begin = new Button("Begin");
    private Phase phase = Phase.WAITING;

    /** How far a step is. */
    enum Phase {
        /** The state it starts from is still to be set up. */
        WAITING,
        /** The learner is at it. */
        BEGUN,
        /** There is nothing more to do. */
        DONE
    }

    /** Where a step leads. */
    interface Ways {
        /** The learner wants the step set up. */
        void begin();

        /** The task is done. */
        void finished();
    }

    StepPane(Session session, LessonStep step, Ways ways) {
        this.session = session;
        this.step = step;
        this.ways = ways;
        var prose = new Prose(session);
        insight = prose.of(step.insight());
        getStyleClass().add("lesson");
        getChildren().setAll(title(), prose.of(step.text()), wanted(), feedback(), insight);
    }

    private HBox title() {
        var words = new Label(step.title());
        words.getStyleClass().add("step-title");
        words.setWrapText(true);
        tick.getStyleClass().add("tick");
        tick.setAccessibleText("done");
        var line = new HBox(words, tick);
        line.getStyleClass().add("step-head");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private FlowPane wanted() {
        answer.setId("lesson-answer");
        answer.setPromptText("?");
        answer.setAccessibleText("Your prediction");
        answer.getStyleClass().add("answer-box");
        answer.setOnAction(e -> predict());
        var predict = new Button("Predict");
        predict.setId("lesson-predict");
        predict.setOnAction(e -> predict());
        ask.getStyleClass().add("ask");
        ask.getChildren().setAll(answer, predict);
        show.setId("lesson-show");
        show.setOnAction(e -> reveal());
        begin.setId("lesson-begin");
        begin.getStyleClass().add("accent");
        begin.setOnAction(e -> ways.begin());
        task.getChildren().setAll(begin, ask, show);
        task.getStyleClass().add("task");
        return task;
    }

    private Label feedback() {
        verdict.setId("lesson-verdict");
        verdict.getStyleClass().add("verdict");
        verdict.setWrapText(true);
        verdict.setManaged(false);
        return verdict;
    }

    /** Shows what there is to do in a phase. What one only looks at is done at once. */
    void open(Phase next) {
        boolean wants = !(step.task() instanceof LessonTask.Look);
        phase = wants || next == Phase.WAITING ? next : Phase.DONE;
        boolean begun = phase == Phase.BEGUN;
        tick.setVisible(wants && phase == Phase.DONE);
        shown(begin, phase == Phase.WAITING);
        shown(show, begun);
        shown(ask, begun && step.task() instanceof LessonTask.Ask);
        shown(task, phase != Phase.DONE);
        shown(insight, phase == Phase.DONE);
        session.veil(
                begun && step.task() instanceof LessonTask.Ask question
                        ? question.readout().id()
                        : "");
    }

    private static void shown(Node node, boolean is) {
        node.setVisible(is);
        node.setManaged(is);
    }

    /** Looks whether a frame of the newest state fulfils the task. */
    void judge(Frame frame) {
        if (phase != Phase.BEGUN || !frame.state().equals(session.state())) return;
        if (step.task() instanceof LessonTask.Reach(var goals, var _)
                && goals.stream().allMatch(goal -> frame.goals().get(goal.id()))) finish();
    }

    private void finish() {
        open(Phase.DONE);
        ways.finished();
    }

    private void predict() {
        if (step.task() instanceof LessonTask.Ask question && !answer.getText().isBlank())
            session.solve(
                    step.shown(session.state()), solved -> answered(question.judge(solved, answer.getText()), solved));
    }

    /** Says whether the learner went to another step while an answer was computed. */
    private boolean isLeft() {
        return getScene() == null;
    }

    private void answered(Verdict said, Solved<?> solved) {
        if (isLeft()) return;
        say(said.words(), said.isRight());
        if (!said.isRight()) {
            answer.selectAll();
            return;
        }
        session.edit(solved.state(), "");
        finish();
    }

    private void reveal() {
        var state = step.shown(session.state());
        if (!(step.task() instanceof LessonTask.Ask question)) {
            session.edit(state, "");
            return;
        }
        session.solve(state, solved -> {
            if (isLeft()) return;
            say("It is " + solved.readouts().get(question.readout().id()).show() + ".", true);
            session.edit(state, "");
            finish();
        });
    }

    private void say(String words, boolean isGood) {
        verdict.setText(words);
        verdict.setManaged(true);
        verdict.getStyleClass().setAll("verdict", isGood ? "good" : "bad");
    }
}
