package eigenscope.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * The words of one line of code in their colours, one after the other. A flow of text would be laid out as a whole, and the list around it
 * too, whenever a digit changes: here only the changed word is, and the list hears of it only where the line needs more room.
 */
final class CodeLine extends Region {
    private final List<Text> words = new ArrayList<>();
    private double length;

    /** Shows other words; what stays is left as it is, and words are used again. */
    void write(List<Syntax.Token> tokens) {
        while (words.size() < tokens.size()) add();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean used = i < tokens.size();
            word.setVisible(used);
            if (used) write(word, tokens.get(i));
        }
        stand();
    }

    private void stand() {
        line();
        if (length > getWidth()) requestLayout();
    }

    private void add() {
        var word = new Text();
        word.setTextOrigin(VPos.TOP);
        word.setManaged(false);
        // A new word has the type of the style sheets only when they are read next, and what is not managed is laid out
        // by nobody.
        word.fontProperty().subscribe((_, _) -> stand());
        words.add(word);
        getChildren().add(word);
    }

    private static void write(Text word, Syntax.Token token) {
        word.setText(token.text());
        var classes = List.of("code-word", token.kind().name().toLowerCase(Locale.ROOT));
        // Setting them, even to what they are, has the style sheets read again.
        if (!word.getStyleClass().equals(classes)) word.getStyleClass().setAll(classes);
    }

    private void line() {
        length = 0;
        for (var word : words) {
            if (!word.isVisible()) continue;
            // A translation, unlike a place, is no concern of the layout around.
            word.setTranslateX(length);
            length += word.getLayoutBounds().getWidth();
        }
    }

    @Override
    protected void layoutChildren() {
        // Style sheets may have changed the type.
        line();
    }

    @Override
    protected double computePrefWidth(double height) {
        line();
        return length;
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.isEmpty() ? 0 : words.getFirst().getLayoutBounds().getHeight();
    }
}
