package eigenscope.bench;

import eigenscope.Main;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    public static void main(String... args) {
        Locale.setDefault(Locale.ROOT);
        try {
            var results = results();
            System.out.println(Result.table(results));
            var flaws = results.stream().flatMap(r -> r.complaint().stream()).toList();
            flaws.forEach(System.out::println);
            Runtime.getRuntime().halt(flaws.isEmpty() ? 0 : 1);
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private static List<Result> results() throws Exception {
        // Before anything else runs here that would compete with it.
        var results = new ArrayList<>(StartBench.run());
        results.addAll(RaceBench.run());
        results.addAll(ExpressionBench.run());
        results.addAll(DrawBench.run());
        results.addAll(FreshBench.run());
        Stage window = window();
        results.addAll(DragBench.run(window, WARM_UP, FRAMES));
        results.addAll(TurnBench.run(window, WARM_UP / 2, FRAMES / 5));
        results.addAll(ThrowBench.run(window, WARM_UP / 2, FRAMES / 5));
        var canvas = Screen.ask(() -> {
            Platform.setImplicitExit(false);
            window.hide();
            return CanvasBench.open();
        });
        for (int n : new int[] {10_000, 100_000}) {
            String target = n > 10_000 ? "10 ms" : "2.5 ms";
            results.add(canvas.run("%,d segments, 800\u00d7600".formatted(n), target, i -> Scenes.segments(n, i)));
            results.add(canvas.run("%,d dots".formatted(n), target, i -> Scenes.dots(n, i)));
        }
        results.add(canvas.run("a line of 1,000,000 points", "4 ms", i -> Scenes.line(1_000_000, i)));
        results.add(canvas.run(
                "a histogram of 100,000 draws, interval, density", "2 ms", i -> Scenes.histogram(100_000, i)));
        results.add(canvas.run("10,001 stems", "2 ms", Scenes::stems));
        results.add(canvas.run("a surface of 200\u00d7200", "4 ms", Scenes::surface));
        results.add(canvas.run("ten formulas, all numbers changing", "2.5 ms", Scenes::formulas));
        return results;
    }

    private static Stage window() throws Exception {
        System.setProperty(
                "eigenscope.home", Files.createTempDirectory("eigenscope-bench").toString());
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
        while (!Screen.ask(() -> DragBench.isReady(stage))) Beat.rest(50);
        Beat.rest(1000);
        return stage;
    }
}
