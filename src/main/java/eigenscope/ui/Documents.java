package eigenscope.ui;

import eigenscope.export.Pictures;
import eigenscope.export.Print;
import eigenscope.topic.Samples;
import eigenscope.topic.StateFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;

/** Files that come in and go out: states, pictures. What fails is one line in the window. */
final class Documents {
    private static final String ENDING = ".eigen";
    private static final double COPY_SCALE = 2;

    private final Shell shell;
    private final Executor background;

    /** @param background where pictures are drawn and files are written */
    Documents(Shell shell, Executor background) {
        this.shell = shell;
        this.background = background;
    }

    /** Lets files be dropped on a scene. */
    void listen(Scene scene) {
        scene.setOnDragOver(event -> {
            if (dropped(event).isPresent()) event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            var file = dropped(event);
            file.ifPresent(this::take);
            event.setDropCompleted(file.isPresent());
            event.consume();
        });
    }

    private Optional<Path> dropped(DragEvent event) {
        boolean wantsData = wanting().isPresent();
        return event.getDragboard().getFiles().stream()
                .map(File::toPath)
                .filter(file -> isState(file) || wantsData)
                .findFirst();
    }

    private static boolean isState(Path file) {
        return file.toString().endsWith(ENDING);
    }

    private Optional<Samples> wanting() {
        return shell.session().flatMap(session -> session.imports().wanting());
    }

    /** Takes a file that was dropped: a state is opened, anything else is data for the topic on screen. */
    void take(Path file) {
        if (isState(file)) open(file);
        else
            wanting()
                    .ifPresentOrElse(
                            data -> shell.session().orElseThrow().imports().read(data, file),
                            () -> shell.say("This topic takes no data"));
    }

    /** Asks for a file and opens it. */
    void open() {
        var chooser = chooser("Open a state", "Eigenscope states", "*" + ENDING);
        Optional.ofNullable(chooser.showOpenDialog(shell.getScene().getWindow()))
                .ifPresent(file -> open(file.toPath()));
    }

    /** Opens a file. */
    void open(Path file) {
        try {
            shell.open(StateFile.read(Files.readString(file)));
        } catch (NoSuchFileException e) {
            shell.say("There is no file " + file);
        } catch (IOException e) {
            shell.say("%s cannot be read: %s".formatted(file, e.getMessage()));
        } catch (IllegalArgumentException e) {
            shell.say("%s: %s".formatted(file.getFileName(), e.getMessage()));
        }
    }

    /** Asks for a name and saves the state. */
    void save(Session session) {
        var chooser = chooser("Save the state", "Eigenscope states", "*" + ENDING);
        chooser.setInitialFileName(session.topic().about().id() + ENDING);
        Optional.ofNullable(chooser.showSaveDialog(shell.getScene().getWindow()))
                .ifPresent(file -> save(session, file.toPath()));
    }

    /** Saves the state. */
    void save(Session session, Path file) {
        var text = StateFile.write(session.topic().about().id(), session.state());
        write(file, () -> Files.writeString(file, text));
    }

    /** Asks for a name and draws the picture. */
    void export(Session session, FigureView figure) {
        var chooser = chooser("Export the picture", "Pictures (PNG, SVG, PDF)", "*.png", "*.svg", "*.pdf");
        chooser.setInitialFileName(session.topic().about().id() + ".svg");
        Optional.ofNullable(chooser.showSaveDialog(shell.getScene().getWindow()))
                .ifPresent(file -> export(session, figure, file.toPath()));
    }

    /** Draws the picture as it is on screen, in the format the file's name ends in. */
    void export(Session session, FigureView figure, Path file) {
        var print = print(session, figure);
        write(file, () -> Pictures.write(print, file));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Path file, Writing writing) {
        background.execute(() -> {
            String line;
            try {
                writing.run();
                line = "Wrote " + file;
            } catch (IOException e) {
                line = "%s cannot be written: %s".formatted(file, e.getMessage());
            } catch (IllegalArgumentException e) {
                line = e.getMessage();
            }
            String said = line;
            Platform.runLater(() -> shell.say(said));
        });
    }

    /** Puts the picture on the clipboard, twice as fine as on screen. */
    void copy(Session session, FigureView figure) {
        var print = print(session, figure);
        background.execute(() -> {
            var picture = Pictures.toImage(print);
            int width = picture.getWidth();
            int height = picture.getHeight();
            int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
            Platform.runLater(() -> {
                var image = new WritableImage(width, height);
                image.getPixelWriter()
                        .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
                var content = new ClipboardContent();
                content.putImage(image);
                Clipboard.getSystemClipboard().setContent(content);
                shell.say("The picture is on the clipboard");
            });
        });
    }

    private static Print print(Session session, FigureView figure) {
        var shown = figure.shown();
        int width = (int) Math.max(1, figure.getWidth());
        int height = (int) Math.max(1, figure.getHeight());
        return new Print(shown, session.looks().at(shown), session.theme(), width, height, COPY_SCALE, session.tex());
    }

    private static FileChooser chooser(String title, String kind, String... endings) {
        var chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, List.of(endings)));
        return chooser;
    }
}
