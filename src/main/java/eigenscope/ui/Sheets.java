package eigenscope.ui;

import javafx.scene.Parent;

/** The style sheet of the panels. */
final class Sheets {
    private static final String PANELS = "/themes/panels.css";

    private Sheets() {}

    /** Gives a panel its style sheet. */
    static void dress(Parent panel) {
        var sheet = Sheets.class.getResource(PANELS);
        if (sheet == null) throw new IllegalStateException(PANELS + " is missing from the class path");
        panel.getStylesheets().add(sheet.toExternalForm());
    }
}
