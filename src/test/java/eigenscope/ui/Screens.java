package eigenscope.ui;

import eigenscope.Topics;
import eigenscope.figure.Theme;
import eigenscope.tex.Tex;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.SnapshotParameters;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/**
 * Draws the window at the sizes people have, in every theme, to be looked at: {@code Screens FOLDER [PART OF A NAME]}. Needs no display.
 */
final class Screens {
    private static final List<Size> SIZES =
            List.of(new Size(900, 600, 1), new Size(1280, 800, 1), new Size(1920, 1080, 1), new Size(1920, 1080, 2));

    private record Size(int width, int height, int scale) {}

    private record Shot(String name, Size size, Theme theme, String topic, Consumer<Shell> act) {}

    private Screens() {}

    /** Writes the pictures. */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        String only = args.length > 1 ? args[1] : "";
        Platform.startup(() -> {
            Look.loadFonts();
            try {
                for (Shot shot : shots()) if (shot.name().contains(only)) write(shot, folder);
            } finally {
                Platform.runLater(Platform::exit);
            }
        });
    }

    private static List<Shot> shots() {
        var shots = new ArrayList<Shot>();
        for (Theme theme : Theme.values())
            for (Size size : SIZES)
                for (var topic : Topics.all().topics()) {
                    String id = topic.about().id();
                    String name = "%s-%s-%dx%d"
                            .formatted(
                                    id,
                                    theme.name().toLowerCase(Locale.ROOT),
                                    size.width() * size.scale(),
                                    size.height() * size.scale());
                    shots.add(new Shot(name, size, theme, id, shell -> {}));
                }
        var usual = SIZES.get(1);
        shots.add(new Shot("act-palette", usual, Theme.LIGHT, "linear-map", Shell::openPalette));
        shots.add(new Shot("act-palette-dark", usual, Theme.DARK, "linear-map", Shell::openPalette));
        shots.add(new Shot("act-keys", usual, Theme.LIGHT, "linear-map", Shell::openKeys));
        shots.add(new Shot(
                "act-sheet",
                usual,
                Theme.LIGHT,
                "linear-map",
                shell -> shell.actions().require("next-sheet").run().run()));
        shots.add(new Shot(
                "act-sheet-small",
                SIZES.get(0),
                Theme.LIGHT,
                "linear-map",
                shell -> shell.actions().require("next-sheet").run().run()));
        shots.add(new Shot("act-present", usual, Theme.LIGHT, "linear-map", Shell::present));
        shots.add(new Shot("act-present-dark", usual, Theme.DARK, "linear-map", Shell::present));
        shots.add(
                new Shot("act-toast", usual, Theme.LIGHT, "linear-map", shell -> shell.say("Wrote slides/shear.svg")));
        shots.add(new Shot("act-grip", usual, Theme.LIGHT, "linear-map", shell -> {
            var handle = shell.lookup("#grip-A-0");
            handle.requestFocus();
            handle.fireEvent(key(KeyCode.ENTER));
        }));
        return shots;
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static void write(Shot shot, Path folder) {
        var memory = new Memory(
                shot.topic(),
                shot.theme(),
                Memory.FRESH.window(),
                Memory.FRESH.splits(),
                Memory.FRESH.topics(),
                Memory.FRESH.lessons());
        var worker = new Worker(new Tex(), Runnable::run, Runnable::run, Runnable::run);
        var shell = new Shell(Topics.all(), worker, memory, new SplittableRandom(1));
        var stage = new Stage();
        stage.setScene(shell.scene(shot.size().width(), shot.size().height()));
        stage.show();
        // To be shown, it took on the scale of the screen.
        stage.setRenderScaleX(shot.size().scale());
        stage.setRenderScaleY(shot.size().scale());
        shell.start(shot.topic());
        layout(shell);
        shot.act().accept(shell);
        layout(shell);
        var parameters = new SnapshotParameters();
        parameters.setFill(stage.getScene().getFill());
        parameters.setTransform(new Scale(shot.size().scale(), shot.size().scale()));
        var image = shell.snapshot(parameters, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
        try {
            ImageIO.write(copy, "png", folder.resolve(shot.name() + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        stage.hide();
    }

    private static void layout(Shell shell) {
        // Twice: what wraps asks for another height when it knows its width.
        for (int i = 0; i < 3; i++) {
            shell.applyCss();
            shell.layout();
        }
    }
}
