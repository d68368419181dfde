package eigenscope.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

final class KeeperTest extends PanelTest {
    private static final int BETWEEN = 50;

    @TempDir
    private Path folder;

    private final AtomicInteger written = new AtomicInteger();
    private Keeper keeper;

    @Override
    Region panel(Session opened) {
        return new StackPane();
    }

    private void change(int millis) {
        keeper = onScreen(() -> new Keeper(
                new SessionStore(folder),
                () -> {
                    written.incrementAndGet();
                    return () -> Memory.FRESH;
                },
                Runnable::run,
                _ -> {}));
        for (int i = 0; i < millis / BETWEEN; i++) {
            onScreen(() -> {
                keeper.touch();
                return "";
            });
            sleep(BETWEEN);
        }
    }

    @Test
    void nothingIsWrittenWhileThingsChangeButOnceAfterwards() throws TimeoutException {
        change(400);
        assertEquals(0, written.get());
        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> new SessionStore(folder).load().memory().isPresent());
        assertEquals(1, written.get());
    }

    @Test
    void changesWithoutEndAreWrittenNowAndThen() {
        change(2500);
        assertTrue(written.get() >= 1);
    }

    @Test
    void whatIsClosedIsWrittenAtOnce() {
        change(BETWEEN);
        onScreen(() -> {
            keeper.close();
            return "";
        });
        assertEquals(1, written.get());
        sleep(600);
        assertEquals(1, written.get());
    }
}
