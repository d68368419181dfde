package eigenscope.ui;

import eigenscope.topic.Snippet.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** One line of code, in colours. Cells are used again for other lines, and their words too. */
final class CodeCell extends ListCell<Line> {
    private final Session session;
    private final TextFlow flow = new TextFlow();
    private final List<Text> words = new ArrayList<>();
    private Line shown;

    CodeCell(Session session) {
        this.session = session;
        getStyleClass().add("code-line");
        setOnMouseEntered(e -> session.light(getItem() == null ? "" : getItem().term()));
        setOnMouseExited(e -> session.light(""));
    }

    @Override
    protected void updateItem(Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            shown = null;
            setGraphic(null);
        } else if (!line.equals(shown)) {
            shown = line;
            write(Syntax.of(line.text()));
            setGraphic(flow);
            setAccessibleText(line.text());
        }
        light();
    }

    private void write(List<Syntax.Token> tokens) {
        while (words.size() < Math.max(1, tokens.size())) words.add(new Text());
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            var word = words.get(i);
            word.setText(token.text());
            var classes = List.of("code-word", token.kind().name().toLowerCase(Locale.ROOT));
            // Setting them, even to what they are, has the style sheets read again.
            if (!word.getStyleClass().equals(classes)) word.getStyleClass().setAll(classes);
        }
        if (tokens.isEmpty()) words.getFirst().setText(" ");
        int used = Math.max(1, tokens.size());
        if (flow.getChildren().size() != used) flow.getChildren().setAll(words.subList(0, used));
    }

    /** Shows whether the line's term is pointed at. */
    void light() {
        Lit.show(this, shown != null && !shown.term().isEmpty() && shown.term().equals(session.lit()));
    }
}
