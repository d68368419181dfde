package eigenscope.export;

import eigenscope.figure.Charts;
import eigenscope.figure.Demo;
import eigenscope.figure.Theme;
import eigenscope.tex.Tex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Draws the demonstration figures into target/pictures, in every theme and format, to be looked at. */
final class Album {
    private Album() {}

    /** Writes the pictures. */
    public static void main(String... args) throws IOException {
        var folder = Files.createDirectories(Path.of("target/pictures"));
        var tex = new Tex();
        for (Theme theme : Theme.values()) {
            String name = theme.name().toLowerCase(Locale.ROOT);
            Pictures.write(Demo.linearMap(), theme, 1280, 800, 1, tex, folder.resolve("linear-map-" + name + ".png"));
            Pictures.write(Demo.functions(), theme, 1280, 500, 1, tex, folder.resolve("functions-" + name + ".png"));
            Pictures.write(Charts.axes(), theme, 1500, 480, 1, tex, folder.resolve("axes-" + name + ".png"));
            Pictures.write(
                    Charts.landscapes(), theme, 1500, 480, 1, tex, folder.resolve("landscapes-" + name + ".png"));
            Pictures.write(Charts.descent(200), theme, 1500, 700, 1, tex, folder.resolve("descent-" + name + ".png"));
            Pictures.write(
                    Charts.distributions(), theme, 1500, 480, 1, tex, folder.resolve("distributions-" + name + ".png"));
            Pictures.write(Demo.cube(), theme, 1000, 800, 1, tex, folder.resolve("cube-" + name + ".png"));
            Pictures.write(Demo.surface(120), theme, 1000, 800, 1, tex, folder.resolve("surface-" + name + ".png"));
        }
        Pictures.write(Demo.linearMap(), Theme.LIGHT, 1280, 800, 2, tex, folder.resolve("linear-map.svg"));
        Pictures.write(Demo.linearMap(), Theme.LIGHT, 1280, 800, 2, tex, folder.resolve("linear-map.pdf"));
    }
}
