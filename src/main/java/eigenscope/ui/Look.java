package eigenscope.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import eigenscope.figure.Ink;
import eigenscope.figure.Theme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** What a {@link Theme} means for controls: a base style sheet, ours over it, and the colours of the inks as CSS variables. */
final class Look {
    private static final List<String> OURS = List.of("/themes/eigenscope.css", "/themes/panels.css");
    /** Opacity of the tint behind what is pointed at. */
    static final double LIT = 0.32;

    /** Size of the panels' type in pixels before a theme's scale. */
    static final double TYPE_SIZE = 13;

    private static final List<String> FONTS = List.of(
            "inter/Inter-Regular.otf",
            "inter/Inter-SemiBold.otf",
            "inter/Inter-Bold.otf",
            "inter/Inter-Italic.otf",
            "jetbrains_mono/JetBrainsMono-Regular.ttf",
            "jetbrains_mono/JetBrainsMono-Bold.ttf");

    private Look() {}

    /** Loads the type from the class path, so that every machine shows the same. */
    static void loadFonts() {
        for (String font : FONTS) {
            if (Font.loadFont(address("/com/formdev/flatlaf/fonts/" + font), TYPE_SIZE) == null)
                throw new IllegalStateException("the font " + font + " cannot be read");
        }
    }

    /** Dresses a scene. */
    static void wear(Theme theme, Scene scene) {
        var base = theme.isDark() ? new PrimerDark() : new PrimerLight();
        // For the whole program: the lists that open out of a window have scenes of their own.
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        scene.getStylesheets().setAll(OURS.stream().map(Look::address).toList());
        scene.getStylesheets().add(colours(theme));
        // Under everything, so that no panel has to paint it again: without a GPU a full window costs a millisecond.
        scene.setFill(Color.web("#%06x".formatted(theme.argb(Ink.PAPER) & 0xffffff)));
    }

    private static String address(String resource) {
        var url = Look.class.getResource(resource);
        if (url == null) throw new IllegalStateException(resource + " is not on the class path");
        return url.toExternalForm();
    }

    /** Returns a style sheet that says every ink as {@code -ink-name} and the size of type, as a data URL. */
    static String colours(Theme theme) {
        String inks = Stream.of(Ink.values())
                .map(ink ->
                        "-ink-%s: #%06x;".formatted(ink.name().toLowerCase(Locale.ROOT), theme.argb(ink) & 0xffffff))
                .collect(Collectors.joining(" "));
        // What is pointed at stands on the tint of areas; style sheets cannot thin a colour themselves.
        String lit = "-ink-lit: #%06x%02x;".formatted(theme.argb(Ink.AREA) & 0xffffff, Math.round(255 * LIT));
        String css = ".root { %s %s -fx-font-size: %spx; }".formatted(inks, lit, TYPE_SIZE * theme.scale());
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }
}
