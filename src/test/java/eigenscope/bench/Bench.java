package eigenscope.bench;

import eigenscope.Main;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Runs all benchmarks and prints their table; ends with status 1 if a picture is missing, never for being slow. */
final class Bench {
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 2000);
    private static final int FRAMES = Integer.getInteger("bench.frames", 10_000);

    private Bench() {}

    /** Runs them. */
    public static void main(String... args) throws Exception {
        System.setProperty("eigenscope.home", Files.createTempDirectory("eigenscope-bench").toString());
        var stage = window();
        var results = new ArrayList<Result>();
        results.addAll(DragBench.run(stage, WARM_UP, FRAMES));
        System.out.println(Result.table(results));
        boolean flawed = false;
        for (var r : results) {
            if (r.flaw().isPresent()) System.out.println(r.name() + ": " + r.flaw().get());
            flawed |= r.flaw().isPresent();
        }
        System.exit(flawed ? 1 : 0);
    }

    private static Stage window() throws Exception {
        var opened = new CompletableFuture<Stage>();
        Window.getWindows().addListener((ListChangeListener<Window>) _ -> {
            if (opened.isDone()) return;
            var stage = (Stage) Window.getWindows().getFirst();
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1920);
            stage.setHeight(1080);
            Platform.runLater(HeadlessScreen::widen);
            opened.complete(stage);
        });
        Main.main();
        Stage stage = opened.get();
        while (!DragBench.onScreen(() -> DragBench.isReady(stage))) Beat.rest(50);
        Beat.rest(1000);
        return stage;
    }
}
