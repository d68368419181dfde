package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eigenscope.Topics;
import eigenscope.tex.Tex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/** On which thread formulas are set: the first takes a quarter of a second, and none that is new in a frame may keep the screen waiting. */
@ResourceLock("window")
final class FormulaThreadTest extends ApplicationTest {
    private static final int PATIENCE_SECONDS = 20;

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private Shell shell;

    private record Formula(String latex, double size) {}

    private record Call(Formula formula, boolean onScreen) {}

    @Override
    public void start(Stage stage) {
        Look.loadFonts();
        var tex = new Tex();
        var worker = new Worker(
                (latex, size) -> {
                    calls.add(new Call(new Formula(latex, size), Platform.isFxApplicationThread()));
                    return tex.typeset(latex, size);
                },
                background,
                Runnable::run,
                Platform::runLater);
        shell = new Shell(Topics.all(), worker, Memory.FRESH, new SplittableRandom(1));
        stage.setScene(shell.scene(1000, 700));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        shell.start("linear-map");
    }

    @AfterEach
    void endTheBackground() {
        background.shutdownNow();
    }

    @Test
    void theFirstFormulaIsSetInTheBackground() throws Exception {
        waitForTheTopic();
        assertFalse(calls.getFirst().onScreen(), calls.getFirst().toString());
    }

    @Test
    void whatIsNewInAFrameWasSetInTheBackground() throws Exception {
        waitForTheTopic();
        WaitForAsyncUtils.waitForFxEvents();
        int before = calls.size();
        interact(() -> {
            var session = shell.session().orElseThrow();
            session.edit(session.state().set("A", "1.2345 0.777; -0.4321 2.1111"), "");
        });
        String told = "0.777";
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> calls.stream().anyMatch(c -> c.formula().latex().contains(told)));
        WaitForAsyncUtils.waitForFxEvents();
        Set<Formula> known = new HashSet<>();
        Set<Formula> late = new HashSet<>();
        calls.subList(0, before).forEach(c -> known.add(c.formula()));
        for (Call call : calls.subList(before, calls.size())) {
            if (!call.onScreen()) known.add(call.formula());
            else if (!known.contains(call.formula())) late.add(call.formula());
        }
        assertEquals(Set.of(), late, "set on the JavaFX thread first");
    }

    private void waitForTheTopic() throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> shell.workspace().isPresent());
    }
}
