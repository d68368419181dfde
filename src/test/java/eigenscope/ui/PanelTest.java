package eigenscope.ui;

import eigenscope.figure.Theme;
import eigenscope.topic.Numeric;
import eigenscope.topic.SampleTopic;
import eigenscope.topic.State;
import eigenscope.topic.Topic;
import java.util.concurrent.Callable;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/** A panel of a topic, the sample if none is named, in a window of its own, without a display. */
abstract class PanelTest extends KeyboardTest {
    private static final double WIDTH = 360;
    private static final double HEIGHT = 900;

    private Session session;

    /** Builds the panel under test. */
    abstract Region panel(Session opened);

    /** Returns the topic it is about. */
    Topic<?> topic() {
        return new SampleTopic();
    }

    @Override
    public final void start(Stage stage) {
        Look.loadFonts();
        session = Sessions.of(topic());
        var scene = new Scene(panel(session), WIDTH, HEIGHT);
        Look.wear(Theme.LIGHT, scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    final Session session() {
        return session;
    }

    final State state() {
        return onScreen(session::state);
    }

    final double number(Numeric<?> param, int part) {
        return new Component<>(session, param, part).in(state());
    }

    final void set(String id, String text) {
        onScreen(() -> {
            session.edit(session.state().set(id, text), "");
            return "";
        });
    }

    final void undo() {
        onScreen(() -> {
            session.undo();
            return "";
        });
    }

    /** Types a text over what stands in a box, and presses Enter. */
    final void enter(String box, String text) {
        retype(box, text);
        type(KeyCode.ENTER);
    }

    final void retype(String box, String text) {
        click(box);
        push(KeyCode.CONTROL, KeyCode.A);
        write(text);
    }

    /** Clicks a node, scrolled into sight before. */
    final void click(String id) {
        scrollTo(node(id));
        clickOn(id);
    }

    final void scrollTo(Node node) {
        onScreen(() -> {
            for (Node up = node.getParent(); up != null; up = up.getParent())
                if (up instanceof ScrollPane pane) {
                    double content = pane.getContent().getBoundsInLocal().getHeight();
                    double seen = pane.getViewportBounds().getHeight();
                    double y = pane.getContent()
                            .sceneToLocal(node.localToScene(node.getBoundsInLocal()))
                            .getCenterY();
                    if (content > seen) pane.setVvalue((y - seen / 2) / (content - seen));
                }
            return "";
        });
    }

    final void focus(String id) {
        onScreen(() -> {
            node(id).requestFocus();
            return "";
        });
    }

    final Node node(String id) {
        return lookup(id).query();
    }

    final boolean isIn(String id, String pseudoClass) {
        return onScreen(() -> node(id).getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass)));
    }

    static <T> T onScreen(Callable<T> task) {
        T result = WaitForAsyncUtils.waitForAsyncFx(5000, task);
        settle();
        return result;
    }
}
