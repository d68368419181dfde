package eigenscope.ui;

import eigenscope.topic.Snippet.Line;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ListCell;
import javafx.util.Subscription;

/** One line of code, in colours. Cells are used again for other lines; a line that changes changes in its cell. */
final class CodeCell extends ListCell<ObjectProperty<Line>> {
    private final Session session;
    private final CodeLine words = new CodeLine();
    private Subscription following = Subscription.EMPTY;
    private Line shown;

    CodeCell(Session session) {
        this.session = session;
        getStyleClass().add("code-line");
        setOnMouseEntered(e -> session.light(shown == null ? "" : shown.term()));
        setOnMouseExited(e -> session.light(""));
    }

    @Override
    protected void updateItem(ObjectProperty<Line> line, boolean empty) {
        super.updateItem(line, empty);
        following.unsubscribe();
        if (empty || line == null) {
            following = Subscription.EMPTY;
            shown = null;
            setGraphic(null);
            light();
        } else {
            following = line.subscribe(this::show);
            setGraphic(words);
        }
    }

    private void show(Line line) {
        if (!line.equals(shown)) {
            words.write(Syntax.of(line.text()));
            setAccessibleText(line.text());
        }
        shown = line;
        light();
    }

    /** Shows whether the line's term is pointed at. */
    void light() {
        Lit.show(this, shown != null && !shown.term().isEmpty() && shown.term().equals(session.lit()));
    }
}
