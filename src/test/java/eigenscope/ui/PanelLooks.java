package eigenscope.ui;

import eigenscope.figure.Theme;
import eigenscope.topic.SampleTopic;
import eigenscope.topic.State;
import eigenscope.topic.Topic;
import eigenscope.topics.linear.LinearMap;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/** Draws every panel at several widths in every theme, to be looked at: {@code PanelLooks FOLDER}. Needs no display. */
final class PanelLooks {
    private static final double SHARPNESS = 1.5;

    private final Path folder;

    private PanelLooks(Path folder) {
        this.folder = folder;
    }

    /** Writes the pictures. */
    public static void main(String... args) throws IOException {
        var folder = Files.createDirectories(Path.of(args[0]));
        String only = args.length > 1 ? args[1] : "";
        Platform.startup(() -> {
            try {
                Look.loadFonts();
                new PanelLooks(folder).draw(only);
            } finally {
                Platform.runLater(Platform::exit);
            }
        });
    }

    private void draw(String only) {
        for (Theme theme : Theme.values()) {
            String suffix = theme.name().toLowerCase(Locale.ROOT);
            if (!suffix.contains(only)) continue;
            for (int width : new int[] {300, 440, 600, 900}) {
                shoot(new LinearMap(), s -> s, theme, FormulaView::new, width, 240, "formula-" + width + "-" + suffix);
                shoot(new LinearMap(), s -> s, theme, CodeView::new, width, 240, "code-" + width + "-" + suffix);
                for (int step : new int[] {0, 1, 3}) {
                    var progress = new Progress();
                    progress.show("linear-map", step, 20);
                    shoot(
                            new LinearMap(),
                            s -> s,
                            theme,
                            session -> new LessonView(session, progress),
                            width,
                            300,
                            "lesson%d-%d-%s".formatted(step, width, suffix));
                }
            }
            shoot(new SampleTopic(), s -> s, theme, StepsView::new, 300, 240, "steps-" + suffix);
            for (int width : new int[] {280, 330, 420}) {
                shoot(
                        new LinearMap(),
                        s -> s,
                        theme,
                        Inspector::new,
                        width,
                        900,
                        "inspector-map-" + width + "-" + suffix);
                shoot(
                        new SampleTopic(),
                        s -> s.with(SampleTopic.GHOST, true).set("A", "1 2; 0.5 1"),
                        theme,
                        Inspector::new,
                        width,
                        1250,
                        "inspector-sample-" + width + "-" + suffix);
            }
        }
    }

    private void shoot(
            Topic<?> topic,
            UnaryOperator<State> change,
            Theme theme,
            Function<Session, Region> panel,
            double width,
            double height,
            String name) {
        var session = Sessions.of(topic);
        session.theme(theme);
        session.edit(change.apply(session.state()), "");
        var region = panel.apply(session);
        session.light("det");
        var scene = new Scene(new StackPane(region), width, height);
        Look.wear(theme, scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        var how = new SnapshotParameters();
        how.setFill(scene.getFill());
        how.setTransform(new Scale(SHARPNESS, SHARPNESS));
        var seen = scene.getRoot().snapshot(how, null);
        stage.close();
        int w = (int) seen.getWidth();
        int h = (int) seen.getHeight();
        var image = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < h; y++)
            for (int x = 0; x < w; x++) image.setRGB(x, y, seen.getPixelReader().getArgb(x, y));
        try {
            ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
